// From a number on the page to the same number in the panel, and from the desk to the host's screen: the built extension beside the lab's LIVE.
import type { Frame, Page } from 'puppeteer-core';
import { builtExtension } from '../browser/built.ts';
import type { Extension } from '../browser/extension.ts';
import { launch } from '../browser/launch.ts';
import { ofRoom, stateWhere } from '../browser/page-state.ts';
import { panelOf, until } from '../browser/tab.ts';
import { roomUrl } from '../lab/config.ts';
import type { Shown } from '../lab/pages/truth.ts';
import { startLab } from '../lab/server.ts';

type Measure = { name: string; value: number; unit: string; budget?: number; ok?: boolean };

const room = '1730000000000000901';
const shop = 'us/pinefold_home';
const seconds = 120;
const lines = 30;

export async function bench(): Promise<Measure[]> {
  const lab = await startLab();
  const session = await launch({ browser: 'chromium', proxy: lab.proxy, extension: builtExtension('chromium') });
  const { extension } = session;
  try {
    if (!extension) throw new Error('launched without the extension');
    await extension.evaluate(async () => {
      const preferences = { role: 'controller', stage: 'scale', paused: [], keepDays: 400, language: 'en', theme: 'dark' };
      await chrome.storage.local.set({ preferences });
    });
    const page = await session.browser.newPage();
    await page.goto(roomUrl(room, { started: 47, traffic: 60 }));
    await page.bringToFront();
    const panel = await panelOf(page, extension, 30_000);
    await stateWhere(extension, (state) => ofRoom(room)(state) && state.status === 'read');
    const { ticks, asked } = await fromPageToPanel(page, panel, extension);
    const cues = await fromDeskToHost(extension, page);
    return [
      { name: 'tick on screen → number in panel, median', value: quantile(ticks, 0.5), unit: 'ms' },
      atMost(`tick on screen → number in panel, p95 of ${ticks.length}`, quantile(ticks, 0.95), 300),
      { name: 'a request to the background and back meanwhile, median', value: quantile(asked, 0.5), unit: 'ms' },
      { name: 'a request to the background and back meanwhile, p95', value: quantile(asked, 0.95), unit: 'ms' },
      { name: 'line sent by the desk → on the host’s screen, median', value: quantile(cues, 0.5), unit: 'ms' },
      { name: `line sent by the desk → on the host’s screen, p95 of ${cues.length}`, value: quantile(cues, 0.95), unit: 'ms' },
    ];
  } finally {
    await session.close();
    await lab.close();
  }
}

type Seen = { at: number; texts: string[] };

/**
 * Percentages are printed alike on both sides: how long after the page each first stood in the panel, ms. Beside it how long the
 * machine takes meanwhile for a request that does nothing: the panel waits for one such and for 150 ms without a change on the page.
 */
async function fromPageToPanel(page: Page, panel: Frame, extension: Extension): Promise<{ ticks: number[]; asked: number[] }> {
  await panel.evaluate(() => {
    const seen: Seen[] = [];
    Object.assign(globalThis, { __seen: seen });
    const note = () => seen.push({ at: Date.now(), texts: document.body.textContent?.match(/\d+(\.\d+)?%/g) ?? [] });
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
    note();
  });
  const begun = await page.evaluate(() => Date.now());
  const asked = await ping(extension);
  const seen = await panel.evaluate(() => (globalThis as unknown as { __seen: Seen[] }).__seen);
  const truth = await page.evaluate(() => (window as unknown as { __truth: Shown[] }).__truth);
  const cards = truth.filter(({ row, metric, text, from }) => row === '-' && from > begun && !metric.includes(':') && text.endsWith('%'));
  const ticks = cards.flatMap(({ text, from }) => {
    const before = seen.findLast(({ at }) => at <= from);
    const after = seen.find(({ at, texts }) => at > from && texts.includes(text));
    // Numbers that the panel does not show, or showed already for another card, tell nothing.
    return before && after && !before.texts.includes(text) && after.at - from < 3000 ? [after.at - from] : [];
  });
  return { ticks, asked };
}

/** Asks the background for nothing much, once a second. */
function ping(extension: Extension): Promise<number[]> {
  return extension.evaluate(async (times) => {
    const took: number[] = [];
    for (let round = 0; round < times; round += 1) {
      await new Promise((done) => setTimeout(done, 1000));
      const began = performance.now();
      await chrome.runtime.sendMessage({ request: 'state', input: { tab: 0 } });
      took.push(performance.now() - began);
    }
    return took;
  }, seconds);
}

/** How long after the desk has sent a line the host's screen shows it, ms. */
async function fromDeskToHost(extension: Extension, page: Page): Promise<number[]> {
  const session = await extension.storage('session');
  const tab = Number(
    Object.keys(session)
      .find((key) => key.startsWith('page/'))
      ?.slice('page/'.length),
  );
  await extension.send({ request: 'openWindow', input: { tab, view: 'host' } });
  const host = await until(
    async () => (await page.browser().pages()).find((one) => one.url().includes('view=host')),
    (found) => found !== undefined,
  );
  if (!host) throw new Error('the host’s screen did not open');
  await host.waitForSelector('.host-do');
  const times: number[] = [];
  for (let line = 0; line < lines; line += 1) {
    const text = `Hold up number ${line}`;
    const shown = host.evaluate(
      (wanted) =>
        new Promise<number>((done) => {
          const look = () => document.querySelector('.host-do')?.textContent === wanted && done(Date.now());
          new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
        }),
      text,
    );
    const sent = await extension.evaluate(() => Date.now());
    await extension.send({ request: 'putCue', input: { room, shop, slot: 'now', cue: { id: `line ${line}`, text, until: null } } });
    times.push((await shown) - sent);
    await new Promise((done) => setTimeout(done, 300));
  }
  return times;
}

function quantile(values: number[], at: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(at * values.length) - 1] ?? Number.NaN;
}

function atMost(name: string, value: number, budget: number): Measure {
  return { name, value, unit: 'ms', budget, ok: value <= budget };
}

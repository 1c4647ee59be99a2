import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { roomUrl } from '../lab/config.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { compare, storedNumbers } from '../live/compare.ts';
import { readTruth } from '../live/record.ts';
import { builtExtension } from './built.ts';
import { exportDay } from './downloads.ts';
import type { Extension } from './extension.ts';
import { launch, type Session } from './launch.ts';
import { ofRoom, pageStates, stateWhere } from './page-state.ts';
import { refuseStorage } from './refusal.ts';
import { openTab, panelOf, says, until } from './tab.ts';

const room = '1730000000000000061';

describe('when nothing can be stored (Chromium)', () => {
  let lab: Lab;
  let session: Session;
  let extension: Extension;
  let page: Page;
  let panel: Frame;
  const folder = mkdtempSync(join(tmpdir(), 'tallylight-refused-'));

  beforeAll(async () => {
    lab = await startLab();
    session = await launch({ browser: 'chromium', proxy: lab.proxy, extension: builtExtension('chromium'), downloads: folder });
    extension = session.extension as Extension;
    page = await openTab(session.browser, roomUrl(room));
    await stateWhere(extension, (found) => ofRoom(room)(found) && found.status === 'read');
    panel = await panelOf(page, extension);
    await until(
      async () => storedNumbers(await extension.dump()).length,
      (count) => count > 0,
    );
    await page.bringToFront();
  });

  afterAll(async () => {
    await session?.close();
    await lab?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const sentences = { full: /The disk is full.*export now/, denied: /lets this extension save nothing.*can still be exported/ };

  it.each(['full', 'denied'] as const)('%s: it says so, goes on, exports, and stores all of it afterwards', async (refusal) => {
    const allow = await refuseStorage(session.browser, refusal);
    const since = Date.now();
    await says(panel, sentences[refusal], 30_000);
    // The first run's questions do not hide it; they are answered once.
    await panel.evaluate(() =>
      Array.from(document.querySelectorAll('button'))
        .find((one) => /^Start/.test(one.textContent ?? ''))
        ?.click(),
    );
    await panel.waitForSelector('[role=tablist]');
    await says(panel, sentences[refusal]);

    const file = await exportDay(panel, folder, 'json');
    const newest = (JSON.parse(readFileSync(file, 'utf8')) as Snapshot[]).reduce((one, other) => (one.at > other.at ? one : other));
    if (refusal === 'denied') await says(panel, /only the numbers on this page were exported/);
    // The next one has the same name.
    rmSync(file);
    expect(newest.at).toBeGreaterThan(since);
    expect(Object.keys(newest.values).length).toBeGreaterThan(10);
    const truth = await readTruth(page);
    for (const [metric, value] of Object.entries(newest.values)) {
      expect(
        truth.some((shown) => shown.metric === metric && shown.row === '-' && shown.value === value.value),
        metric,
      ).toBe(true);
    }

    await allow();
    await until(
      () => pageStates(extension),
      (states) => states.some((state) => ofRoom(room)(state) && state.store.ok && state.store.spooled === 0),
      40_000,
    );
    const end = await page.evaluate(() => Date.now() - 3000);
    const all = await readTruth(page);
    const stored = await until(
      async () => storedNumbers(await extension.dump()),
      (numbers) => compare(all, numbers, { end }).missed.length === 0,
    );
    expect(compare(all, stored, { end }).wrong).toEqual([]);
    const ticks = stored.filter(({ from }) => from !== 'snapshot').map(({ row, metric, at }) => `${row} ${metric} ${at}`);
    expect(new Set(ticks).size).toBe(ticks.length);
    expect(Object.keys(await extension.storage('local')).filter((key) => key.startsWith('spool/'))).toEqual([]);
  });
});

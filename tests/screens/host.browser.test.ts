import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { livePage, now } from '../panel/given.ts';
import { says, sent, text } from '../panel/hands.ts';
import { openPanelLab, type PanelLab } from '../panel/harness.ts';
import { violations } from '../panel/violations.ts';
import { openHost, picture, setSession } from './hands.ts';
import { cue, room, type ScreenState } from './states.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

const open = (state: Omit<ScreenState, 'name'>) => openHost(lab, state, 'en');

describe('the host’s screen', () => {
  const goal = { line: 45, goal: 875, past: 11 };

  it('shows a line of the desk at once, says so, and takes it down when its time is over', async () => {
    const page = await open({ options: goal });
    expect(await text(page, '.host-now')).toContain('Point to the bag');
    await setSession(page, cue('now', 'Hold the blue one up', { until: now + 600_000 }));
    await page.waitForFunction(() => document.querySelector('.host-do')?.textContent === 'Hold the blue one up', {
      polling: 20,
      timeout: 2000,
    });
    await page.waitForFunction(() => JSON.stringify((globalThis as unknown as { sent: object }).sent).includes('"cues":["now"]'));
    expect((await sent(page, 'hostScreen')).at(-1)).toEqual({ room, isVisible: true, cues: ['now'] });
    await setSession(page, cue('now', 'Hold the blue one up', { until: now + 3000 }));
    await says(page, 'Point to the bag');
    await setSession(page, cue('now', '<b>bold</b> & 5 > 3'));
    await says(page, '<b>bold</b> & 5 > 3');
    await page.close();
  });

  it('shows another room’s line to nobody', async () => {
    const other = cue('now', 'Not for this room');
    const page = await open({
      options: goal,
      session: { 'cue/now/7000000000000000009': { ...Object.values(other)[0], room: '7000000000000000009' } },
    });
    await says(page, 'Point to the bag');
    expect(await text(page)).not.toContain('Not for this room');
    await page.close();
  });

  it('hides and shows money as the lead decides, while it is open', async () => {
    const page = await open({ options: goal });
    expect(await page.content()).not.toMatch(/\$|525|875/);
    await page.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      const { preferences } = await browser.storage.local.get('preferences');
      await browser.storage.local.set({ preferences: { ...(preferences as object), hostMoney: 'shown' } });
    });
    await says(page, '$525 / $875');
    await page.close();
  });

  it('keeps what was last read when its tab is closed, and says so', async () => {
    const page = await open({ options: goal });
    await page.evaluate(() => (globalThis as unknown as { browser: typeof chrome }).browser.storage.session.remove('page/7'));
    await says(page, "The dashboard's tab was closed");
    expect(await text(page, '.host-hero')).toContain('14');
    await page.close();
  });

  it('becomes the next room’s screen when its tab goes on to it', async () => {
    const page = await open({ options: goal });
    const next = livePage();
    await setSession(page, { 'page/7': { ...next, scope: { ...next.scope, room: '7000000000000000009', state: 'ended' } } });
    await says(page, 'Off air. Well done');
    await page.close();
  });

  it('explains its numbers on ?, closes that on Escape, and fills the screen on F', async () => {
    const page = await open({ options: goal });
    await page.keyboard.press('?');
    await page.waitForSelector('[role=dialog]');
    expect(await text(page, '[role=dialog]')).toContain('the page shows "Avg. viewing duration" 46s');
    expect(await text(page, '[role=dialog]')).toContain('the median of 11 own rooms');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'host-about.en.dark');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[role=dialog]'));
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Alarm } from '@/lib/room/alarms/alarm';
import type { AlarmSettings } from '@/lib/room/alarms/settings';
import { until } from '../browser/tab';
import { publication, room, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

type Answer = { value: { alarms: Alarm[]; stage: string } };
/** A room whose orders stand still from minute 40 of 60 on, while people go on coming in; the last look is of this minute. */
function stalled() {
  const seeded = publication(Date.now() + 60_000);
  const from = seeded.ticks[0]?.at ?? 0;
  const count = (value: number) => ({ value, step: 1 });
  const ticks = seeded.ticks.map((tick) => {
    const minute = Math.round((tick.at - from) / 60_000);
    return { ...tick, values: { sku_orders: count(2 * Math.min(40, minute)), live_views: count(30 * minute) } };
  });
  return { ...seeded, ticks };
}

const ask = async () => ((await tab.ask('alarms', { room })) as unknown as Answer).value;
const kept = () => tab.page.evaluate(async () => (await chrome.storage.local.get('alarms')).alarms as AlarmSettings);

beforeAll(async () => {
  tab = await openDashboard();
  await tab.prefer({ language: 'en', theme: 'light' });
});
afterAll(() => tab?.close());

describe('alarms', () => {
  it('are rules with a limit in each stage, saved as they are changed', async () => {
    await tab.go('#/alarms', '.rules tbody tr');
    expect(await texts(tab.page, '.rules tbody tr')).toHaveLength(12);
    expect(await violations(tab.page)).toEqual([]);
    await tab.page.locator('aria/No order: Limit, Push[role="textbox"]').fill('12');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(async () => JSON.stringify(await chrome.storage.local.get('alarms')).includes('12'));
    expect((await kept()).rules).toEqual({ 'no-order': { limits: { push: 12 } } });
    await tab.page.locator('aria/No order: Limit, Hold[role="textbox"]').fill('soon');
    await tab.page.keyboard.press('Enter');
    expect(await texts(tab.page, '.limit [role=alert]')).toEqual(['Above 0, at most 60']);
    expect((await kept()).rules['no-order']?.limits).toEqual({ push: 12 });
    await picture(tab.page, 'dashboard.alarms.en.light');
  });

  it('keep quiet between two hours, and say what is no hour', async () => {
    await tab.page.locator('.ring-hours').fill('late');
    expect((await texts(tab.page, '.ring-hint[role=alert]')).join()).toContain('23:00');
    await tab.page.locator('.ring-hours').fill('23:00-8:00');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(async () => JSON.stringify(await chrome.storage.local.get('alarms')).includes('1380'));
    expect((await kept()).quiet).toEqual({ from: 1380, to: 480 });
  });

  it('of a room are judged, answered and kept with what a person says of them', async () => {
    // As a page does, the same look is handed over until it was judged: that is done every quarter of a minute.
    const shown = stalled();
    const all = await until(
      async () => {
        await tab.ask('publish', { ...shown, batch: `stalled/${Date.now()}` });
        return (await ask()).alarms;
      },
      (found) => found.length > 0,
      40_000,
    );
    expect(all.map(({ rule }) => rule)).toEqual(['no-order']);
    // The last look was less than a minute ago, or is judged by the clock.
    expect([19, 20]).toContain(Math.floor(all[0]?.worst.value ?? 0));
    expect((await ask()).stage).toBe('hold');
    await tab.ask('setStage', { room, stage: 'push' });
    expect((await ask()).stage).toBe('push');
    await tab.ask('settleAlarm', { id: all[0]?.id, useful: false });
    expect((await ask()).alarms[0]?.dismissed?.useful).toBe(false);
    await tab.go('#/alarms', '.d-table tbody th a');
    expect((await texts(tab.page, '.d-table tbody tr')).join()).toMatch(/No order for (19|20) min/);
    await picture(tab.page, 'dashboard.alarms.history');
    // Now it is known what is earned in.
    await tab.page.locator('.ring-hours[inputmode=decimal]').fill('25');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(async () => JSON.stringify(await chrome.storage.local.get('alarms')).includes('orders'));
    expect((await kept()).orders).toEqual({ USD: 25 });
    await tab.ask('forget', { shop: shop.key });
    expect((await ask()).alarms).toEqual([]);
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    await tab.page.waitForFunction(() => document.querySelector('h1')?.textContent === '提醒');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'dashboard.alarms.zh.dark');
    expect(tab.errors).toEqual([]);
  });
});

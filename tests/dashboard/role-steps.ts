import { expect } from 'vitest';
import type { roleHandsOn } from './role-hands';
import { room as running, shop } from './seed';
import { picture, type Tab, texts, violations } from './tab';
import { pastRoom } from './team-seed';

type Hands = ReturnType<typeof roleHandsOn>;

/** From the page of a role whose set is for all shops: one of the shop's own from a day that is over, and back. */
export async function givesUpOwnSet(tab: Tab, hands: Hands): Promise<void> {
  await hands.pick('Where it counts: All shops', 'This shop only');
  await hands.fill('From which day', '2026-02-01');
  await hands.has('.text-field .note', 'scores from it on are worked out anew');
  await hands.press('Save as a new version');
  await hands.has('.roles-history tbody th', 'This shop only');
  await hands.press('Go back to the set for all shops');
  await hands.has('.team-form', 'From which day');
  expect(await violations(tab.page)).toEqual([]);
  await picture(tab.page, 'role.give-up.en.light');
  await tab.page.keyboard.press('Enter');
  await hands.has('.roles-diff', 'back to the set for all shops');
  expect(await texts(tab.page, '.roles-history tbody tr')).toHaveLength(5);
  expect((await texts(tab.page, '.roles-history tbody tr')).filter((row) => row.includes('in force')).join()).toContain('All shops');
}

/** Eight weeks of LIVEs, and what stage they look like. */
export async function proposesStage(tab: Tab, hands: Hands): Promise<void> {
  // A LIVE that was not read for two minutes leaves what was sold open, and the seeded one comes to that sooner or later.
  expect((await tab.ask('forget', { room: running })).ok).toBe(true);
  const week = 7 * 86_400_000;
  const start = Date.now() - 2 * 3_600_000;
  // Nine weeks of a LIVE each; the last four sold half as much again as the four before, ten orders each.
  for (const at of [8, 7, 6, 5, 4, 3, 2, 1, 0]) {
    const truth = (m: number) => ({ live_gmv_attributed: m * (at < 4 ? 1500 : 1000), sku_orders: m * 10, live_views: m * 900 });
    const room = pastRoom({ shop, room: `17300000000000009${at}`, start: start - at * week, minutes: 1, truth });
    expect((await tab.ask('publish', room)).ok).toBe(true);
  }
  await tab.go('#/roles', '.roles-table');
  await tab.go('#/roles/stage', '.roles-evidence');
  await hands.has('.d-card', 'Looks like Scale-up');
  const evidence = (await texts(tab.page, '.roles-evidence tbody tr')).map((row) => row.replace(/\s+/g, ' '));
  expect(evidence[0]).toMatch(/Orders.*4028$/);
  expect(evidence[1]).toMatch(/GMV.*50\.0%/);
  expect(await violations(tab.page)).toEqual([]);
  await picture(tab.page, 'stage.proposal.en.light');
  await tab.prefer({ language: 'zh-CN', theme: 'dark' });
  await hands.has('.d-card', '像「起量」');
  await picture(tab.page, 'stage.proposal.zh.dark');
  await tab.prefer({ language: 'en', theme: 'light' });
}

/** A trial of one role from its beginning to what came of it. */
export async function runsTrial(tab: Tab, hands: Hands): Promise<void> {
  await tab.go('#/roles/trial', '.empty');
  await hands.press('Start a trial');
  await hands.pick('Which role: All roles', 'LIVE controller');
  await hands.fill('Until', '2026-01-01');
  await tab.page.keyboard.press('Enter');
  await hands.has('[role=alert]', 'must not end before it begins');
  const to = await tab.page.$eval('.roles-days .text-field:nth-child(3) input', (field) => (field as HTMLInputElement).value);
  await hands.fill('Until', to);
  await tab.page.keyboard.press('Enter');
  await hands.has('.d-tag', 'day 1 of 1');
  const trial = await hands.firstKey('trials');
  await tab.ask('putFeedback', { id: 'f', trial, role: 'controller', kpi: 'dwell', text: 'Traffic is half of the season’s' });
  await hands.has('.roles-said', 'LIVE controller: Dwell');
  // Any other page tells of it, and leads back here.
  await tab.go('#/roles', '.due-band');
  await hands.has('.due-band', '1 comment is not settled yet');
  await picture(tab.page, 'trial-due.en.light');
  await hands.press('Look');
  await hands.press('Settle: Dwell');
  await hands.press('Save');
  await hands.has('.roles-settle [role=alert]', 'say it in a sentence');
  await hands.fill('What was changed', 'target lowered to 40 s');
  expect(await violations(tab.page)).toEqual([]);
  await picture(tab.page, 'trial.en.light');
  await hands.press('Save');
  await hands.has('.roles-said', 'accepted');
  // What was saved of this role today stands in the list of changes.
  await hands.has('.roles-said', 'LIVE controller: weights v2');
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handsOn } from './hands';
import { roleHandsOn } from './role-hands';
import { givesUpOwnSet, proposesStage, runsTrial } from './role-steps';
import { publication, shop } from './seed';
import { openDashboard, picture, type Tab, texts, violations } from './tab';

let tab: Tab;

let hands: ReturnType<typeof roleHandsOn>;

beforeAll(async () => {
  tab = await openDashboard();
  hands = roleHandsOn(tab.page);
  await tab.prefer({ language: 'en', theme: 'light', role: 'controller', stage: 'scale', me: 'Lin Xiao' });
  await tab.page.setViewport({ width: 1366, height: 768 });
  expect((await tab.ask('publish', publication(Date.now()))).ok).toBe(true);
});
afterAll(() => tab?.close());

describe('roles and their weights', () => {
  it('lists every role with what it answers for', async () => {
    await tab.go('#/roles', '.roles-table');
    expect(await texts(tab.page, '.roles-table th a')).toEqual(expect.arrayContaining(['Host', 'LIVE controller', 'Team lead']));
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'roles.en.light');
  });

  it('says at its field what keeps a set from being saved, and saves none of it', async () => {
    await tab.go('#/roles/controller', '.roles-weights');
    expect((await texts(tab.page, '.roles-kpi b'))[0]).toBe('Room GMV');
    await picture(tab.page, 'role.en.light');
    await hands.fill('Room GMV: weight at Scale-up', '35');
    await hands.has('.roles-sum', '10 over');
    await hands.fill('Room GMV: weight at Testing', 'ten');
    await hands.has('.roles-weight [role=alert]', 'digits only');
    await hands.press('Save as a new version');
    await hands.has('.roles-faults', '1 weight is no number');
    await hands.has('.roles-faults', 'do not make 100 at: Scale-up');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'role.faults.en.light');
    for (const kpi of ['Dwell', 'LIVE CTR', 'Tap-through rate (via LIVE preview)']) await hands.press(`Take out ${kpi}`);
    await hands.has('.roles-faults', '2 now; 3 at least');
    await hands.has('.roles-notes', 'Only results are scored');
    expect(await texts(tab.page, '.roles-history tbody th')).toEqual(['Default']);
  });

  it('keeps a sound set as a version with who, what and why; by keyboard alone', async () => {
    await tab.page.focus('.d-card-head .btn');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForSelector('[role=menu]');
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Enter');
    await hands.has('.roles-kpi', 'LIVE CTR');
    await hands.press('Take out LIVE CTR');
    await hands.press('Add a KPI');
    await tab.page.waitForSelector('.search-picker input');
    await tab.page.keyboard.type('refund');
    await tab.page.keyboard.press('Enter');
    await hands.has('.roles-kpi', 'Refunds');
    for (const stage of ['Testing', 'Scale-up', 'Profit', 'New markets']) await hands.press(`${stage}: scale to 100`);
    await hands.fill('Why the change', 'refunds rose to 9%');
    await tab.page.keyboard.press('Enter');
    await hands.has('[role=status]', 'Saved: v1');
    await hands.has('.roles-diff', 'took out LIVE CTR');
    await hands.has('.roles-diff', 'added Refunds');
    expect((await texts(tab.page, '.roles-history tbody tr'))[0]).toMatch(/v1.*in force.*Lin Xiao.*refunds rose to 9%/s);
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'role.saved.en.light');
  });

  it('is what the panel scores by, which leads back here', async () => {
    const panel = await tab.page.browser().newPage();
    const id = await tab.page.evaluate(async () => (await chrome.tabs.getCurrent())?.id as number);
    await panel.goto(new URL(`panel.html?tab=${id}&view=role`, tab.page.url()).href);
    await handsOn(panel).has('.kpi h2', 'Refunds');
    expect(await texts(panel, '.kpi h2')).not.toContain('LIVE CTR');
    const opened = tab.page.browser().waitForTarget((target) => target.url().includes('#/roles/controller/us%2Fnorth_store'));
    await panel.locator('aria/Edit KPIs and weights[role="button"]').click();
    await (await (await opened).page())?.close();
    await panel.close();
    await tab.page.bringToFront();
  });

  it('goes back to the default as a new version', async () => {
    await hands.press('Go back to Default');
    await hands.has('.roles-kpi', 'LIVE CTR');
    await hands.press('Save as a new version');
    await hands.has('[role=status]', 'Saved: v2');
    expect((await texts(tab.page, '.roles-history tbody tr'))[0]).toMatch(/v2.*took out Refunds.*back to Default/s);
  });

  it('gives a shop a set of its own, dated back, and goes back to the one for all shops, with every version kept', async () => {
    await givesUpOwnSet(tab, hands);
  });

  it('makes a role of the team’s own, and refuses a name that is taken', async () => {
    await tab.go('#/roles', '.roles-table');
    await hands.press('New role');
    await hands.fill('Name', 'host');
    await hands.press('Save');
    await hands.has('[role=alert]', 'another role has this name');
    await hands.fill('Name', 'Coach');
    await hands.press('Save');
    await hands.has('.roles-table th', 'Coach');
  });
});

describe('KPIs of the team’s own', () => {
  it('reads a formula while it is typed: what is wrong, where, and what is meant', async () => {
    await tab.go('#/roles/kpis', '.empty');
    await hands.press('New KPI');
    await hands.fill('Name', 'GMV of every fiftieth');
    await hands.formula('live_gmv_direct * order_rate_sk');
    await hands.has('.roles-formula-field [role=alert]', 'There is no number called "order_rate_sk"');
    await hands.has('.roles-place mark', 'order_rate_sk');
    await picture(tab.page, 'own-kpi.fault.en.light');
    await tab.page.locator('.roles-instead').click();
    await hands.pick('Over: a month', 'each LIVE');
    await hands.has('.roles-formula-field', 'Gives an amount');
    await hands.formula('live_gmv_direct + live_avg_view_duration');
    await hands.has('.roles-formula-field [role=alert]', 'cannot be added or subtracted');
    await hands.formula('live_gmv_direct / 0');
    await hands.has('.roles-formula-field [role=alert]', 'Nothing can be divided by 0');
    await hands.press('Save');
    expect(await texts(tab.page, '.d-table tbody th')).toEqual([]);
    await hands.formula('live_gmv_direct * order_rate_sku');
    // 540 × 2% on the newest numbers of the room
    await hands.has('.roles-live', '10.8');
    expect(await violations(tab.page)).toEqual([]);
    await hands.press('Save');
    await hands.has('.d-table th', 'GMV of every fiftieth');
    await picture(tab.page, 'own-kpis.en.light');
  });
});

describe('the stage', () => {
  it('is switched by a person only, with its history; numbers only propose', async () => {
    await tab.go('#/roles/stage', '.roles-evidence');
    await hands.has('.d-card', 'Nobody has said which stage');
    await hands.has('.d-card', 'LIVEs of 0 days only');
    await hands.pick('To: Scale-up', 'Profit');
    await hands.has('.roles-effect', 'Room GMV 25→35');
    await hands.fill('From which day', '30/3');
    await hands.has('[role=alert]', 'a day such as 2026-03-01');
    await hands.fill('From which day', '2026-03-01');
    await hands.fill('Why', 'four weeks in the black');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'stage.en.light');
    await hands.press('Change');
    await hands.has('.d-table td', 'four weeks in the black');
    await hands.has('.roles-stage', 'Profit');
    // What begins later takes over, and the field says so.
    await hands.fill('From which day', '2026-02-01');
    await hands.has('.text-field .note', 'until Feb 28, 2026: Profit begins on Mar 1, 2026');
  });

  it('is proposed from eight weeks of own LIVEs, with each number and its line', async () => {
    await proposesStage(tab, hands);
  });
});

describe('a trial', () => {
  it('is started for a role, gathers what people say, and ends with what came of it', async () => {
    await runsTrial(tab, hands);
  });
});

describe('templates and files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roles-'));
  const file = (name: string) => join(folder, name);
  const open = async (path: string) => {
    const input = (await tab.page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  it('opens a template in its role, and keeps nothing by that', async () => {
    await tab.go('#/roles/templates', '.roles-template');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'templates.en.light');
    await tab.page.locator('aria/Use Controller, cold start[role="link"]').click();
    await hands.has('h1', 'LIVE controller');
    expect(await texts(tab.page, '.roles-kpi b')).toHaveLength(4);
    expect((await texts(tab.page, '.roles-history tbody tr'))[0]).toContain('v2');
  });

  it('saves the sets as a file, refuses a bad one by place, and shows what a good one would change', async () => {
    await tab.go('#/roles/templates', '.roles-template');
    await hands.press('Save as a file');
    const saved = await tab.downloaded('.json');
    const text = saved.bytes.toString('utf8');
    expect(text).not.toContain(shop.name);
    writeFileSync(file('bad.json'), text.replace('"test": 15', '"test": "many"'));
    await open(file('bad.json'));
    await hands.has('.roles-faults', 'Missing or wrong here: sets.0.kpis');
    const pack = JSON.parse(text) as { sets: { role: string; kpis: { kpi: string; weights: Record<string, number> }[] }[] };
    const host = pack.sets.find(({ role }) => role === 'host');
    for (const one of host?.kpis ?? []) if (one.kpi === 'dwell') one.weights.test = 40;
    writeFileSync(file('sum.json'), JSON.stringify(pack));
    await open(file('sum.json'));
    await hands.has('.roles-faults', 'Host: Weights do not make 100 at: Testing.');
    for (const one of host?.kpis ?? []) if (one.kpi === 'comment_rate') one.weights.test = 15;
    writeFileSync(file('good.json'), JSON.stringify(pack));
    await open(file('good.json'));
    await hands.has('.roles-pair', 'Dwell: Testing 35→40');
    expect(await violations(tab.page)).toEqual([]);
    await picture(tab.page, 'import.en.light');
    await hands.press('Save');
    await hands.has('[role=status]', 'Imported.');
    await tab.go('#/roles/host', '.roles-weights');
    await hands.has('.roles-diff', 'Comment rate: Testing 20→15');
    await hands.has('.roles-reason', 'imported from a file');
  });
});

describe('in Chinese and in the dark', () => {
  it('every page is as readable, and axe is content', async () => {
    await tab.page.setViewport({ width: 1440, height: 900 });
    await tab.prefer({ language: 'zh-CN', theme: 'dark' });
    const pages = [
      ['#/roles', '.roles-table', 'roles'],
      ['#/roles/controller', '.roles-weights', 'role'],
      ['#/roles/kpis', '.d-table', 'own-kpis'],
      ['#/roles/stage', '.roles-evidence', 'stage'],
      ['#/roles/trial', '.roles-said', 'trial'],
      ['#/roles/templates', '.roles-template', 'templates'],
    ] as const;
    for (const [hash, selector, name] of pages) {
      await tab.go(hash, selector);
      expect(await violations(tab.page), name).toEqual([]);
      await picture(tab.page, `${name}.zh.dark`);
    }
    expect(tab.errors).toEqual([]);
    expect(await texts(tab.page, '[role=alert]')).toEqual([]);
  });
});

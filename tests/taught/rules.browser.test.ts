import fc from 'fast-check';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proposal } from '@/lib/reading/taught/propose';
import type { TaughtRule } from '@/lib/reading/taught/rule';
import { startBrowser } from '../browser/start.ts';
import { bundle, openHtml } from '../reading/page';
import type { Outcome } from './entry';
import { page as html, lessons } from './page';

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([startBrowser('chromium'), bundle('tests/taught/entry.ts')]);
});
afterAll(() => browser?.close());

async function on<T>(markup: string, call: string): Promise<T> {
  const tab = await openHtml(browser, markup, script);
  try {
    return (await tab.evaluate(`tally.${call}`)) as T;
  } finally {
    await tab.close();
  }
}

describe('what pointing at a number proposes', () => {
  const at = (truth: string) => on<Proposal>(html, `point('[data-truth="${truth}"]')`);

  it.each([
    ['gmv', 'Attributed GMV', '$18,204.73', { label: 'Attributed GMV', box: ['@label', '@value money', '=vs.last#days', '@ratio'] }],
    ['orders', 'My orders', '388', { label: 'My orders', box: ['@label', '@value plain'] }],
    ['below', 'Refunds today', '$12.00', { label: 'Refunds today', box: ['@value money', '@label'] }],
    ['visits', 'Visits', '4,512', { label: 'Visits', box: ['=carts', '@plain', '@label', '@value plain'] }],
    ['pill', '', '77', { path: ['div[data-testid="pill-viewers"]', 'span'] }],
  ])('%s: the label beside it, or a place of its own', async (truth, label, text, anchor) => {
    expect(await at(truth)).toMatchObject({ label, text, anchor });
  });

  it.each([
    ['row', 'row'],
    ['twin', 'alike'],
    ['rolling', 'rolling'],
    ['nameless', 'alike'],
  ])('refuses %s and says why', async (truth, why) => {
    expect(await at(truth)).toMatchObject({ why });
  });
});

describe('a taught rule', () => {
  it('reads units, resolution and currency as any other reading', async () => {
    const rule = await on<TaughtRule>(html, `teach('[data-truth="gmv"]', 'live_gmv_attributed')`);
    expect(rule).toMatchObject({ on: 'seller', path: '/data/page/*' });
    const { value } = await on<{ value: object }>(html, `read(${JSON.stringify(rule)})`);
    const wanted = {
      value: 18204.73,
      step: 0.01,
      unit: 'money',
      currency: 'USD',
      by: 'taught',
      label: 'Attributed GMV',
      raw: '$18,204.73',
    };
    expect(value).toEqual(wanted);
  });

  it('reads under the tabs it was taught under, whatever their counts, and not under those of other days', async () => {
    const under = (open: string, closed: string, card = '<div>Refunds</div><div data-truth="it">12</div>') => `<!doctype html><body><div>
<div role="tablist"><b role="tab" aria-selected="true">${open}</b><b role="tab" aria-selected="false">${closed}</b></div>
<div class="card">${card}</div></div>`;
    const rule = await on<TaughtRule>(under('Last 7 days', 'Last 28 days'), `teach('[data-truth]', 'sku_orders')`);
    expect(await on(under('Last 28 days', 'Last 7 days'), `read(${JSON.stringify(rule)})`)).toMatchObject({ why: 'unreadable' });
    const counted = await on<TaughtRule>(under('To ship <i>4</i>', 'Shipped (9)'), `teach('[data-truth]', 'sku_orders')`);
    expect(await on(under('To ship <i>5</i>', 'Shipped (8)'), `read(${JSON.stringify(counted)})`)).toMatchObject({ value: { value: 12 } });
    const inside = (days: number) => under('All', 'Mine', `<div>Last ${days} days</div><div data-truth="it">12</div><div>Refunds</div>`);
    const dated = await on<TaughtRule>(inside(7), `teach('[data-truth]', 'sku_orders')`);
    expect(await on(inside(28), `read(${JSON.stringify(dated)})`)).not.toHaveProperty('value');
  });

  it('is right or says that it is missing, whatever is done to the page', { timeout: 300_000 }, async () => {
    const step = fc.integer({ min: 0, max: 18 * 400 });
    const cases = fc.sample(fc.array(step, { minLength: 1, maxLength: 4 }), { numRuns: 1500, seed: 20260401 });
    const outcome = await on<Outcome>(html, `survive(${JSON.stringify(lessons)}, ${JSON.stringify(cases)})`);
    expect(outcome.taught).toEqual(lessons.map((it) => it.truth));
    expect(outcome.wrong).toEqual([]);
    expect(outcome.right).toBeGreaterThan(cases.length * lessons.length * 0.5);
    expect(Object.keys(outcome.missing)).toEqual(expect.arrayContaining(['absent', 'ambiguous', 'unreadable']));
  });

  it.each(['rehash', 'reorderCards', 'insertCard', 'insertIcon', 'renumber'])('survives %s every time', async (name) => {
    const names = await on<string[]>(html, 'changeNames');
    const cases = Array.from({ length: 40 }, (_, i) => [names.indexOf(name) + i * names.length]);
    const outcome = await on<Outcome>(html, `survive(${JSON.stringify(lessons)}, ${JSON.stringify(cases)})`);
    expect(outcome).toMatchObject({ wrong: [], missing: {}, right: cases.length * lessons.length });
  });
});

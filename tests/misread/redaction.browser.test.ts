import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numbersIn } from '@/lib/monitor/report/scramble';
import type { Reading } from '@/lib/reading/reading';
import { reportSchema } from '@/lib/report/fixture';
import { startBrowser } from '../browser/start.ts';
import { livePage, liveUrl } from '../reading/live-page';
import { bundle, openHtml } from '../reading/page';
import type { Drawn, Reported } from './entry';
import { pages, secrets, somebody } from './pages';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const script = bundle('tests/misread/entry.ts');
  browser = await startBrowser('chromium');
  page = await openHtml(browser, '', await script);
});
afterAll(() => browser?.close());

function reportEach(drawn: readonly Drawn[]): Promise<Reported[]> {
  return page.evaluate(`JSON.parse(JSON.stringify(tally.reportEach(${JSON.stringify(drawn)})))`) as Promise<Reported[]>;
}

async function reportOf(drawn: Drawn) {
  const [reported] = await reportEach([drawn]);
  if (!reported || 'failed' in reported) throw new Error(reported?.failed);
  return reported;
}

/** By metric: the label, the layer, and the number with every digit but 0 as 9. */
function formOf({ values }: Reading): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([id, { label, by, raw, unit }]) => [id, [label, by, unit, raw.replace(/[1-9]/g, '9')].join(' | ')]),
  );
}

/** What a page writes as numbers of three digits and more; labels keep theirs. */
function telling(html: string): string[] {
  const texts = html.replace(/<(script|style)[^>]*>.*?<\/\1>|<!--.*?-->/gs, '').split(/<[^>]*>/);
  return texts.flatMap(numbersIn).filter((it) => it.length >= 3 && /[1-9]/.test(it));
}

describe('a report', () => {
  let all: Reported[];
  beforeAll(async () => {
    all = await reportEach(pages);
  });

  it('is made of every page in every language, in the form a file must have', () => {
    expect(all.flatMap((it) => ('failed' in it ? it.failed : []))).toEqual([]);
    const refused = all.flatMap((it) => ('failed' in it ? [] : (reportSchema.safeParse(it.report).error?.issues ?? [])));
    expect(refused).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it('holds nothing of anybody, and no number of three digits', () => {
    const leaks = all.flatMap((it, index) => {
      if ('failed' in it) return [];
      const file = JSON.stringify(it.report);
      const named = secrets.filter((secret) => file.toLowerCase().includes(secret.toLowerCase()));
      const numbers = new Set(telling(it.report.fixture.html));
      return [...named, ...telling(pages[index]?.html ?? '').filter((number) => numbers.has(number))].map((leak) => `${index}: ${leak}`);
    });
    expect(leaks).toEqual([]);
  });

  it('reads as the page did: the same metrics, labels, layers and forms', () => {
    const forms = all.map((it) => ('failed' in it ? null : { original: formOf(it.original), again: formOf(it.again) }));
    const differing = forms.flatMap((it, index) => (JSON.stringify(it?.original) === JSON.stringify(it?.again) ? [] : { index, ...it }));
    expect(differing).toEqual([]);
    expect(forms.flatMap((it) => Object.keys(it?.again ?? {})).length).toBeGreaterThan(350);
  });

  it('records the reading of what it holds, not of the page', () => {
    for (const it of all) {
      if ('failed' in it) continue;
      const { values } = it.report.fixture.read;
      expect(Object.keys(values).sort()).toEqual(Object.keys(it.again.values).sort());
      for (const [id, value] of Object.entries(values)) expect(it.again.values[id as 'orders']).toMatchObject({ ...value });
    }
  });
});

describe('what the user says', () => {
  const html = livePage() + somebody;

  it('is written down as the copy shows it', async () => {
    const { report, again } = await reportOf({ url: liveUrl, html, metric: 'items_sold', truth: '318' });
    expect(report.fixture.claim.metric).toBe('items_sold');
    expect(report.fixture.claim.shows).toMatchObject({ value: again.values.live_current_viewers?.value, unit: 'count', step: 1 });
  });

  it.each(['99', 'about 300', '', 'Zofia'])('%s is not on the page: other', async (truth) => {
    const { report } = await reportOf({ url: liveUrl, html, metric: 'items_sold', truth });
    expect(report.fixture.claim.shows).toBe('other');
    expect(JSON.stringify(report)).not.toContain('Zofia');
  });

  it('what is seen and what is not stays so without the styles of the page', async () => {
    const style = '<style>.gone{display:none}.clear{opacity:0}.off{visibility:hidden}.thin{height:0;overflow:hidden}</style>';
    const card = (label: string, value: string, look = '') =>
      `<div class="arco-col"><div class="truncate">${label}</div><div class="${look}"><div class="arco-statistic-value">${value}</div></div></div>`;
    const cells = ['gone', 'clear', 'off', 'thin'].map((look, at) =>
      card(['Likes', 'Comments', 'Shares', 'Customers'][at] ?? '', '415', look),
    );
    const { original, again } = await reportOf({ url: liveUrl, html: livePage({ cells: style + cells.join('') + card('Views', '77') }) });
    expect(formOf(again)).toEqual(formOf(original));
    expect(Object.keys(again.values)).toContain('live_views');
    expect(Object.keys(again.values)).not.toContain('likes');
  });
});

it('a page too large for a file is thinned, and refused when that is not enough', async () => {
  const filler = '<div class="x"><i></i><b></b></div>'.repeat(3000);
  const html = livePage() + filler;
  const { report, again } = await reportOf({ url: liveUrl, html, largest: 60_000 });
  expect(report.fixture.html.length).toBeLessThan(60_000);
  expect(Object.keys(again.values).length).toBeGreaterThan(3);
  expect(await reportEach([{ url: liveUrl, html, largest: 1000 }])).toEqual([{ failed: 'Error: too-large' }]);
});

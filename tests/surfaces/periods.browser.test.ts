import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import { useBrowser } from '../reading/use-browser';
import { picker, shell } from './kits';

const april = { kind: 'period', from: '2026-04-01', to: '2026-04-30' };
const range = picker('Apr 01, 2026', 'Apr 30, 2026');
const dates = (text: string) => `<div class="theme-m4b-date-picker-trigger-box"><span>${text}</span></div>`;

const cases: [string, string, object][] = [
  ['the inputs of one picker', range, april],
  ['the preset before them', picker('2026-04-03', '2026-04-30', 'Last 28 days:'), { ...april, from: '2026-04-03', preset: 'last-28-days' }],
  ['a single day', '<div class="arco-picker"><input value="2026-04-30"></div>', { ...april, from: '2026-04-30' }],
  ['a range in text', dates('2026/04/01 - 2026/04/30'), april],
  ['a range in text with a tilde', dates('2026-04-01 ~ 2026-04-30'), april],
  ['two pickers that agree', range + range, april],
  ['an empty picker beside', range + picker('', ''), april],
  ['a picker out of sight beside', `${range}<div style="display:none">${picker('2026-01-01', '2026-01-31')}</div>`, april],
  ['two pickers that disagree', range + picker('Mar 01, 2026', 'Mar 31, 2026'), { kind: 'unknown', why: 'mixed-periods' }],
  [
    'one end of a range',
    '<div class="theme-arco-picker-range"><input value="2026-04-30"></div>',
    { kind: 'unknown', why: 'unreadable-period' },
  ],
  ['two ranges in text', dates('2026/04/01 - 2026/04/30') + dates('2026/03/01 - 2026/03/31'), { kind: 'unknown', why: 'no-period' }],
  ['a day that is two', picker('03/04/2026', '05/04/2026'), { kind: 'unknown', why: 'unreadable-period' }],
  ['a month', '<div class="arco-picker"><input value="2026-04"></div>', { kind: 'unknown', why: 'unreadable-period' }],
  ['nothing', '', { kind: 'unknown', why: 'no-period' }],
  ['a page that says how far it is', `${range}<p><span>Data through</span> <b>Apr 29, 2026</b></p>`, { ...april, asOf: '2026-04-29' }],
  ['the same out of sight', `${range}<p style="display:none">Data through Apr 29, 2026</p>`, april],
  ['dates of rows', `${range}<table><tr><td>Last updated Apr 2, 2026</td></tr></table>`, april],
  ['a page that is not that far', `${range}<p>Data through Mar 30, 2026</p>`, { kind: 'unknown', why: 'not-yet' }],
  ['an offset beside the picker', `<div>${range}<span>UTC-08:00</span></div>`, { ...april, timeZone: '-08:00' }],
  ['an outdated page', `${range}<div role="alert">This information is now outdated</div>`, { kind: 'unknown', why: 'stale-banner' }],
];

describe('the period of a page', () => {
  const look = useBrowser('chromium');

  it.each(cases)('%s', async (_name, body, scope) => {
    const reading = await look<Reading>(shell({ lang: 'en', body }), `read('https://seller-us.tiktok.com/compass/data-overview')`);
    expect(reading.scope).toEqual(scope);
  });
});

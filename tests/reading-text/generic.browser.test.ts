import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import { startBrowser } from '../browser/start.ts';
import { bundle, openHtml } from '../reading/page';

type Found = Pick<Reading, 'values' | 'missing'>;

describe.each(['chromium', 'firefox'] as const)('the generic reader in %s', (which) => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([startBrowser(which), bundle('tests/reading-text/entry.ts')]);
  });
  afterAll(() => browser?.close());

  async function read(html: string, lang = 'en', currency?: string): Promise<Found> {
    const page = await openHtml(browser, html, script);
    try {
      return (await page.evaluate(`tally.generic(${JSON.stringify(lang)}, ${JSON.stringify(currency)})`)) as Found;
    } finally {
      await page.close();
    }
  }

  const card = (label: string, ...texts: string[]) =>
    `<div class="card"><div><div>${label}</div></div><div>${texts.map((it) => `<div>${it}</div>`).join('')}</div></div>`;

  it('pairs a label with the one amount of its card', async () => {
    const { values, missing } = await read(
      card('Attributed GMV', '$', '18,204', '.73', 'Vs. last 7 days', '12.08%') + card('SKU orders', '388') + card('CTOR', '4.2%'),
      'en',
      'USD',
    );
    expect(values).toEqual({
      live_gmv_attributed: {
        value: 18204.73,
        step: 0.01,
        unit: 'money',
        currency: 'USD',
        raw: '$18,204.73',
        label: 'Attributed GMV',
        by: 'generic',
      },
      sku_orders: { value: 388, step: 1, unit: 'count', raw: '388', label: 'SKU orders', by: 'generic' },
      ctor: { value: 0.042, step: 0.001, unit: 'ratio', raw: '4.2%', label: 'CTOR', by: 'generic' },
    });
    expect(missing).toEqual([]);
  });

  it('takes no viewer at their word: a chat line is no card, and no second one', async () => {
    const line = '<div><div>SKU orders</div><div>99999</div></div>';
    const { values, missing } = await read(
      `${card('SKU orders', '388')}<div id="dashboard-guide-chat">${line}</div><div class="arco-list-content arco-list-virtual">${line}</div>`,
    );
    expect(values.sku_orders?.value).toBe(388);
    expect(missing).toEqual([]);
  });

  it('finds a label however the page wrote it down', async () => {
    const padding = ' '.repeat(200);
    const { values } = await read(
      [
        card(`\n${padding}Items sold\n${padding}`, '42'),
        card('<b>SKU</b> <span>or<i>de</i>rs</span>', '388'),
        card('Refunds (<span>R$</span>)', '12'),
        card('24-<span>Hour</span> Response Rate', '97%'),
        card('Tap-through rate (via LIVE pre…', '3%'),
        card('comment_rate_metric_name_ui', '1.5%'),
        card('Likes<span style="display:none">of yours</span>', '7'),
      ].join(''),
    );
    expect(Object.entries(values).map(([id, it]) => [id, it?.value])).toEqual([
      ['items_sold', 42],
      ['sku_orders', 388],
      ['refunds', 12],
      ['cs_24h_response', 0.97],
      ['enter_room_rate_preview', 0.03],
      ['comment_rate', 0.015],
      ['likes', 7],
    ]);
  });

  it('reads Chinese labels and codes behind the number', async () => {
    const { values } = await read(card('净消耗', '1,204.50 USD', '较近 7 天 -3.1%') + card('退款金额', '88.40 MYR'), 'zh-CN');
    expect(values).toMatchObject({ ads_net_cost: { value: 1204.5, currency: 'USD' }, refunds: { value: 88.4, currency: 'MYR' } });
  });

  it.each([
    ['two ratios beside one label', card('LIVE CTR', '6.57%', '7.61%'), 'live_ctr'],
    ['the same metric twice', card('SKU orders', '5') + card('SKU orders', '5'), 'sku_orders'],
    ['an unknown text between', card('SKU orders') + card('Foo', '5'), 'sku_orders'],
    ['an amount before the label', `<div><div>5</div><div>SKU orders</div></div>`, 'sku_orders'],
    [
      'labels and values in two columns',
      `<div><div><div>SKU orders</div><div>Comments</div></div><div><div>5</div><div>6</div></div></div>`,
      'sku_orders',
    ],
  ])('no number from %s', async (_case, html, id) => {
    const { values, missing } = await read(`<main>${html}</main>`);
    expect(values).toEqual({});
    expect(missing).toContainEqual(expect.objectContaining({ metric: id, why: 'ambiguous' }));
  });

  it.each([
    ['a percentage for a count', card('SKU orders', '5%'), 'unreadable'],
    ['money without a sign', card('Attributed GMV', '525'), 'ambiguous'],
    ['half an order', card('SKU orders', '5.5'), 'ambiguous'],
    ['a placeholder', card('SKU orders', '--'), 'absent'],
    ['a placeholder in words', card('SKU orders', 'No data'), 'absent'],
    ['a range', card('SKU orders', '10 - 20'), 'unreadable'],
  ])('no number from %s', async (_case, html, why) => {
    const { values, missing } = await read(html);
    expect(values).toEqual({});
    expect(missing).toMatchObject([{ why }]);
  });

  it.each([
    ['a label of several metrics', card('GMV', '$5.00')],
    ['a table', '<table><tr><th>Items sold</th></tr><tr><td>5</td></tr></table>'],
    ['a menu', '<nav><div>Orders</div><div>5</div></nav>'],
    ['prose', '<p>Your attributed GMV grows when 3 hosts sell</p><p>Attributed GMV</p><p>is the money of orders</p>'],
    ['a hidden amount', `<div><div>SKU orders</div><div style="display:none">5</div></div>`],
    ['label and value in one text', '<div>SKU orders 5</div>'],
    ['a label that no source shows', card('Indirect LIVE GMV', '$5.00')],
  ])('nothing at all from %s', async (_case, html) => {
    const { values, missing } = await read(html);
    expect({ values, missing }).toEqual({ values: {}, missing: [] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import { useBrowser } from '../reading/use-browser';
import { ads, adsShadow, compass, plain, shell } from './kits';

const overview = 'https://seller-us.tiktok.com/compass/data-overview';
const gmvMax = 'https://ads.tiktok.com/i18n/gmv-max/dashboard';
const page = (body: string) => shell({ lang: 'en', body });
const card = (label: string, blocks: string[], versus?: string[]) => plain.card({ label, blocks, versus });

describe('traps of the surfaces', () => {
  const look = useBrowser('chromium');
  const read = (body: string, url: string) => look<Reading>(page(body), `read(${JSON.stringify(url)})`);

  it('does not take the breakdown below for the card', async () => {
    const breakdown = '<section><h3>GMV breakdown</h3><div><div>GMV</div><div>$9,800.10</div></div></section>';
    const { values } = await read(compass.around(compass.card({ label: 'GMV', blocks: ['₱', '1,215', '.00'] })) + breakdown, overview);
    expect(values.shop_gmv).toMatchObject({ value: 1215, currency: 'PHP', by: 'declared' });
  });

  it('counts a wrapper of the same class for no card of its own', async () => {
    const inner = compass.card({ label: 'Orders', blocks: ['388'] });
    const { values } = await read(compass.around(`<div class="pcm-smc"><div class="pcm-smc-title">GMV</div>${inner}</div>`), overview);
    expect(values).toMatchObject({ orders: { value: 388 } });
    expect(values.shop_gmv).toBeUndefined();
  });

  it.each([
    ['--', 'absent'],
    ['', 'absent'],
    ['388</div><div>412', 'ambiguous'],
    ['<div class="theme-arco-skeleton"></div>', 'loading'],
    ['several', 'unreadable'],
  ])('names the reason of a card that says %j', async (text, why) => {
    const { values, missing } = await read(compass.around(compass.card({ label: 'Orders', blocks: [text] })), overview);
    expect(values).toEqual({});
    expect(missing).toContainEqual(expect.objectContaining({ metric: 'orders', why }));
  });

  it('takes what alone follows the name for the value of a console card without marks', async () => {
    const card = (...values: string[]) => `<div class="metricCard--x"><div class="name--y">Current viewers</div>${values.join('')}</div>`;
    const url = 'https://shop.tiktok.com/streamer/live/product/dashboard';
    const alone = await read(`<div id="guide-step-2">${card('<div>137</div>')}</div>`, url);
    expect(alone.values).toMatchObject({ live_current_viewers: { value: 137 } });
    const torn = await read(`<div id="guide-step-2">${card('<div>12</div>', '<div>137</div>')}</div>`, url);
    expect(torn.values).toEqual({});
  });

  it('joins no dash to the number behind it', async () => {
    const { values } = await read(compass.around(compass.card({ label: 'Conversion rate', blocks: ['-', '4.10%'] })), overview);
    expect(values).toEqual({});
  });

  it('reads a figure beside a comparison, and no comparison for a figure', async () => {
    const figures =
      card('Orders', ['388'], ['Vs. last 7 days', '12.08%']) + card('Conversion rate', ['4.10%'], ['Vs. last 7 days', '1.2%']);
    const { values } = await read(plain.around(figures), overview);
    expect(values).toMatchObject({ orders: { value: 388, by: 'generic' }, shop_conversion_rate: { value: 0.041 } });
    const bare = card('Conversion rate', ['4.10%', '1.2%']) + card('Orders', ['388'], ['Vs. last 7 days', '412']);
    expect((await read(plain.around(bare), overview)).values).toEqual({});
  });

  it('takes no change in the title of a card for its figure', async () => {
    const title = '<div style="display:flex"><div>Conversion rate</div><div>1.2%</div></div><div>4.10%</div>';
    const { values, missing } = await read(`<div>${title}</div>`, overview);
    expect(values).toEqual({});
    expect(missing).toContainEqual(expect.objectContaining({ metric: 'shop_conversion_rate', why: 'ambiguous' }));
  });

  it('reads the same through shadow trees, and nothing of a tree out of sight', async () => {
    const cost = { label: 'Cost', blocks: ['1,204.50 USD'] };
    const light = await read(ads.around(ads.card(cost)), gmvMax);
    const dark = await read(adsShadow.around(adsShadow.card(cost)), gmvMax);
    expect(dark.values).toEqual(light.values);
    expect(dark.values.ads_cost).toMatchObject({ value: 1204.5, currency: 'USD' });
    const hidden = await read(`<div style="display:none">${adsShadow.around(adsShadow.card(cost))}</div>`, gmvMax);
    expect(hidden.values).toEqual({});
  });

  it('reads no page of another kind of site under the same path', async () => {
    const orders = compass.around(compass.card({ label: 'Video views', blocks: ['388'] }));
    expect((await read(orders, 'https://seller-us.tiktok.com/compass/video-analysis')).values.video_views).toMatchObject({ value: 388 });
    expect((await read(orders, 'https://partner.us.tiktokshop.com/compass/video-analysis')).surface).toBe('unknown');
  });

  it.each([
    'https://affiliate-us.tiktok.com/connection/creator',
    'https://seller-us.tiktok.com/chat/inbox',
    'https://seller-us.tiktok.com/order/return-refund',
    'https://seller-us.tiktok.com/product/manage',
    'https://seller-us.tiktok.com/university/essay',
    'https://shop.tiktok.com/streamer/live/product/list',
  ])('has no surface for %s', async (url) => {
    const reading = await read(compass.around(compass.card({ label: 'GMV', blocks: ['$', '9', '.00'] })), url);
    expect(reading.surface).toBe('unknown');
    expect(reading.values).toEqual({});
  });

  it('reads nothing where the page asks to log in or failed', async () => {
    const figures = compass.around(compass.card({ label: 'Orders', blocks: ['388'] }));
    expect(await read(`${figures}<input type="password">`, overview)).toMatchObject({ halt: 'signed-out', values: {}, rows: [] });
    expect(await read('<p>System error</p>', overview)).toMatchObject({ halt: 'error', values: {} });
  });
});

import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import { livePage, liveUrl } from './live-page';
import { useBrowser } from './use-browser';

const card = (label: string, value: string) => `<div><div>${label}</div><div>${value}</div></div>`;
const figures = card('GMV', '$1,204.50') + card('Visitors', '318') + card('Orders', '27');

describe('pages without a reading', () => {
  const look = useBrowser('chromium');

  async function nothing(html: string, url: string): Promise<Reading> {
    const reading = await look<Reading>(html, `read('${url}')`);
    expect(reading.values).toEqual({});
    expect(reading.rows).toEqual([]);
    return reading;
  }

  it.each([
    [
      'order list',
      'https://seller-us.tiktok.com/order',
      `<h1>Orders</h1><table><thead><tr><th>Order</th><th>GMV</th></tr></thead><tbody><tr><td>5760000001</td><td>$18.90</td></tr></tbody></table>${figures}`,
    ],
    ['order detail', 'https://seller-id.tokopedia.com/order/detail?order_no=5760000001', figures],
    ['product page', 'https://seller-us.tiktok.com/product/manage', card('Price', '$24.00') + figures],
    ['chat', 'https://seller-us.tiktok.com/chat/inbox', figures],
    ['account', 'https://seller-us.tiktok.com/account/profile', figures],
    [
      'Academy',
      'https://seller-us.tiktok.com/university/essay?knowledge_id=1',
      `<article><h1>What is GMV?</h1><p>GMV of $10,000 means …</p>${figures}</article>`,
    ],
    ['foreign host', 'https://example.com/compass/data-overview', figures],
  ])('%s: never read', async (_name, url, html) => {
    expect((await nothing(html, url)).halt).toBe('excluded');
  });

  const login = '<form><h1>Log in</h1><input type="text"><input type="password"><button>Log in</button></form>';
  it('a login form, on a page that is usually read or not', async () => {
    expect((await nothing(login, liveUrl)).halt).toBe('signed-out');
    expect((await nothing(login + figures, 'https://seller-us.tiktok.com/compass/data-overview')).halt).toBe('signed-out');
  });
  it.each(['Select a shop', '选择店铺'])('a page that asks which shop: %s', async (text) => {
    const chooser = `<div><h1>${text}</h1><ul><li>north_store</li><li>south_store</li></ul></div>`;
    expect((await nothing(chooser, 'https://seller-us.tiktok.com/homepage')).halt).toBe('choosing');
    expect((await nothing(figures, 'https://seller-us.tiktok.com/account/login')).halt).toBe('signed-out');
  });
  it.each(['Something went wrong', '系统错误'])('an error page: %s', async (text) => {
    expect((await nothing(`<div><p>${text}</p><button>Retry</button></div>`, liveUrl)).halt).toBe('error');
  });
  it('a known page that has not mounted yet', async () => {
    const reading = await nothing('<div id="root"><div class="arco-skeleton"></div></div>', liveUrl);
    expect(reading.halt).toBeUndefined();
    expect(reading.missing.every((it) => it.why === 'absent')).toBe(true);
  });
  it('a running text that mentions a metric', async () => {
    await nothing('<main><p>GMV grew to $10,000 last week.</p><p>Your GMV</p></main>', 'https://seller-us.tiktok.com/homepage');
  });
});

describe('a page nobody declared', () => {
  const look = useBrowser('chromium');

  it('is read by the strict rule, and says so', async () => {
    const html = `<main><div class="cards">${card('Visitors', '318')}${card('Conversion rate', '4.2%')}</div></main>`;
    const reading = await look<Reading>(html, `read('https://seller-us.tiktok.com/compass/customer-analysis')`);
    expect(reading).toMatchObject({ surface: 'unknown', reader: { id: 'generic' }, values: { visitors: { value: 318, by: 'generic' } } });
  });
  it('is of the shop its header names, and of no creator that it shows', async () => {
    const url = 'https://seller-us.tiktok.com/compass/customer-analysis';
    const account = (name: string) => `<div><div class="arco-avatar"><img></div><div>${name}</div></div>`;
    const creator = `<div class="creators">${account('demo_creator')}</div>`;
    const named = await look<Reading>(`<header>${account('demo_shop')}</header>${creator}${figures}`, `read('${url}')`);
    expect(named.shop?.key).toBe('us/demo_shop');
    const other = await look<Reading>(`${creator}<main><header>${account('demo_creator')}</header></main>${figures}`, `read('${url}')`);
    expect(other.shop).toEqual({ key: 'host/seller-us.tiktok.com', host: 'seller-us.tiktok.com', region: 'US' });
  });
  it('leaves a LIVE page to its reader', async () => {
    const reading = await look<Reading>(livePage(), `read('${liveUrl}')`);
    expect(Object.values(reading.values).every((value) => value.by === 'declared')).toBe(true);
  });
});

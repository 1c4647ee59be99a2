import { describe, expect, it } from 'vitest';
import { checked } from '@/lib/monitor/checks';
import { pageState, statusOf } from '@/lib/monitor/page-state';
import { Visit } from '@/lib/monitor/visit';
import type { Reading } from '@/lib/reading/reading';
import { pageStateSchema, snapshotSchema } from '@/lib/snapshot/schema';
import { product, reading, room } from './snapshots';

const url = new URL('https://shop.tiktok.com/workbench/live/overview?room_id=1730&region=US');
const soon = 3_000;
const late = 70_000;

describe('how a page is doing', () => {
  const whole = reading(room('1730'), { orders: 1, live_views: 40 });
  const part: Reading = { ...reading(room('1730'), { orders: 1 }), expected: ['orders', 'live_views'] };
  const none: Reading = { ...whole, values: {} };

  it.each<[string, Reading | null, number, string]>([
    ['everything expected is there', whole, soon, 'read'],
    ['some is there, and the rest may come', part, soon, 'reading'],
    ['some is there, and the rest does not come', part, 15_000, 'partial'],
    ['nothing is there yet', none, soon, 'reading'],
    ['nothing has come', none, late, 'lost'],
    ['nothing is on a page that nobody declares', { ...none, surface: 'unknown' }, late, 'none'],
    ['something is on a page that nobody declares', { ...whole, surface: 'unknown' }, soon, 'generic'],
    ['the page says why', { ...none, halt: 'signed-out' }, soon, 'signed-out'],
    ['the page is never read', { ...none, halt: 'excluded' }, soon, 'none'],
    ['another room may still be on screen', null, late, 'reading'],
  ])('%s', (_, seen, age, status) => {
    expect(statusOf(seen, age)).toBe(status);
  });
});

describe('what is handed over', () => {
  const whole = reading(room('1730'), { orders: 3, product_clicks: 50 });
  const visit = (read: Reading) => new Visit(url, { surface: read.surface, read: () => read }, null, 0);

  it('passes the schemas at the door, without the query of the address', () => {
    const { seen, status } = visit(whole).look('all', 1_000);
    const store = { ok: true, spooled: 0 };
    const state = pageState(seen, { at: 1_000, url, status, since: 0, theme: 'dark', lang: 'en', store, surface: 'live-dashboard' });
    expect(pageStateSchema.parse(JSON.parse(JSON.stringify(state))).url).toBe('https://shop.tiktok.com/workbench/live/overview');
    expect(snapshotSchema.safeParse(seen && visit(whole).snapshot(seen)).success).toBe(true);
  });

  it('stores nothing of a page without numbers, or one that does not name its shop yet', () => {
    for (const read of [
      { ...whole, values: {} },
      { ...whole, shop: null },
    ]) {
      const there = visit(read);
      const { seen } = there.look('all', 1_000);
      expect(seen && there.snapshot(seen)).toBeNull();
    }
  });

  it('keeps a number that breaks an identity, and says which', () => {
    const broken = reading(room('1730'), { ctor: 1, orders: 3, product_clicks: 50 });
    const { reading: marked, checks } = checked(broken);
    expect(checks).toEqual([{ identity: 'ctor = orders / product_clicks', ok: false }]);
    expect(marked.values.orders).toMatchObject({ value: 3, doubt: 'ctor = orders / product_clicks' });
    expect(broken.values.orders?.doubt).toBeUndefined();
  });

  it('checks every row on its own, and says in which kind of row one disagrees', () => {
    const rows = [100, 800].map((clicks) =>
      product(`after ${clicks}`, { product_ctr: 1, product_clicks: clicks, product_impressions: 100 }),
    );
    const { reading: marked, checks } = checked({ ...reading(room('1730'), {}), rows });
    const identity = 'product_ctr = product_clicks / product_impressions';
    expect(checks).toEqual([{ identity: `product: ${identity}`, ok: false }]);
    expect(marked.rows.map((row) => row.values.product_clicks?.doubt)).toEqual([undefined, identity]);
  });
});

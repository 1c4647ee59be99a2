import { expect, it } from 'vitest';
import { bareState, bounded } from '@/lib/monitor/bounds';
import { pageState } from '@/lib/monitor/page-state';
import { pageStateSchema } from '@/lib/snapshot/schema';
import { product, reading, room, shop, state, value } from './snapshots';

const long = 'x'.repeat(2_000);

function shownOf(given: ReturnType<typeof reading>) {
  const rest = { at: 1, url: new URL('https://shop.tiktok.com/'), status: 'read' as const, since: 1, theme: 'dark' as const, lang: 'en' };
  return pageState({ reading: given, checks: [], shop, at: 1 }, { ...rest, store: { ok: true, spooled: 0 }, surface: given.surface });
}

it('keeps a reading within what the background accepts, and says what it left out', () => {
  const rows = Array.from({ length: 1_002 }, (_, i) => ({ ...product(String(i), { orders: i }), name: long }));
  const whole = reading(room('1'), {}, { rows, values: { orders: { ...value(5), label: long, raw: long } } });
  whole.missing = [{ metric: 'likes', why: 'ambiguous', text: long }];
  expect(pageStateSchema.safeParse(shownOf(whole)).success).toBe(false);
  const now = bounded(whole);
  expect(pageStateSchema.safeParse(shownOf(now)).success).toBe(true);
  expect(now.rows).toHaveLength(1_000);
  expect(now.partial).toEqual(['rows:product']);
  expect(now.values.orders?.value).toBe(5);
  expect(bounded(reading(room('1'), {}, { rows: [product(long, { orders: 1 })] }))).toMatchObject({ rows: [], partial: ['rows:product'] });
});

it('has a state that is accepted whatever the page shows', () => {
  const bad = { ...state(1), shop: { ...shop, name: long }, partial: [long] };
  expect(pageStateSchema.safeParse(bad).success).toBe(false);
  expect(pageStateSchema.safeParse(bareState(bad)).success).toBe(true);
});

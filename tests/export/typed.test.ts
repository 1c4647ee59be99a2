import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { exporters } from '@/lib/export';
import { typedParts } from '@/lib/export/typed-parts';
import type { OwnMetric, Typed } from '@/lib/kpi/manual';
import { snapshot } from '../report/given';
import { options, pagesOf } from './given';

const at = Date.parse('2026-03-31T09:30:00-08:00');
const own: OwnMetric[] = [{ id: 'own:samples', name: 'Samples sent', unit: 'count', better: 'more', adds: true, made: 0 }];
const day = { from: '2026-03-30', to: '2026-03-30' };
const typed: Typed[] = [
  { shop: 's', metric: 'shop_gmv', of: day, value: 1250.5, currency: 'USD', by: 'Lin', at, note: 'page lacks 12 orders' },
  { shop: 's', metric: 'own:samples', of: day, value: 12, by: null, person: 'p1', at },
  { shop: 's', metric: 'live_ctr', of: { room: '1730' }, value: 0.07, by: 'Lin', at },
];
const parts = typedParts(typed, own, new Map([['p1', 'Zhou Ning']]), '-08:00');
const room = snapshot('2026-03-30T18:52:25-08:00', { kind: 'room', room: '1730', state: 'ended' }, { live_views: 6380 });

async function text(id: 'csv' | 'ndjson', kind: 'day' | 'room'): Promise<string> {
  let all = '';
  for await (const part of exporters[id].render(pagesOf([room]), { ...options(kind), parts })) all += part;
  return all;
}

it('a day tells what was typed in rows of its own, with who typed it', async () => {
  const { data } = Papa.parse<Record<string, string>>((await text('csv', 'day')).slice(1), { header: true, skipEmptyLines: true });
  expect(data.map(({ metric, value, page, period, label, typed }) => [metric, value, page, period, label, typed])).toEqual([
    ['live_views', '6380', 'live-dashboard', 'room 1730', 'live_views', ''],
    ['shop_gmv', '1250.5', 'manual', '2026-03-30/2026-03-30', '', 'Lin'],
    ['own:samples', '12', 'manual', '2026-03-30/2026-03-30', 'Samples sent', 'manual'],
    ['live_ctr', '0.07', 'manual', 'room 1730', '', 'Lin'],
  ]);
});

it('records tell whose it is and what for', async () => {
  const records = (await text('ndjson', 'day'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.slice(1)).toMatchObject([
    { record: 'typed', metric: 'shop_gmv', value: 1250.5, currency: 'USD', typed: 'Lin', text: 'page lacks 12 orders' },
    { record: 'typed', metric: 'own:samples', whose: 'Zhou Ning' },
    { record: 'typed', metric: 'live_ctr', at: '2026-03-31T09:30:00-08:00' },
  ]);
});

it('beside a room’s minutes stands what was typed for it, and its own column stays as it was read', async () => {
  const { data } = Papa.parse<Record<string, string>>((await text('csv', 'room')).slice(1), { header: true, skipEmptyLines: true });
  expect(data[0]).toMatchObject({ live_views: '6380', typed: 'live_ctr 0.07 (Lin)' });
  expect(data[0]).not.toHaveProperty('live_ctr');
});

import { expect, it } from 'vitest';
import { packTicks } from '@/lib/store/pack';
import { type Minute, packRows } from '@/lib/store/pack-rows';
import { unpackMinute } from '@/lib/store/unpack';
import { evening, snapshot, tick, value } from './fixtures';

const page = snapshot(evening, {
  rows: [
    { kind: 'channel', key: 'Others', name: 'Others', values: { product_clicks: value(1) } },
    { kind: 'product', key: '1730', name: 'Travel mug', values: { product_clicks: value(2) } },
  ],
});
const rowsIn = (record: Minute) =>
  unpackMinute(record, page).flatMap((one) =>
    one.rows.map(({ kind, key, name, values }) => [kind, key, name, values.product_clicks?.value]),
  );
const clicks = (row: string, second = 0) => tick(evening + second * 1000, { product_clicks: 9 + second }, { row });
const rowsOf = (row: string) => rowsIn(packRows(undefined, [clicks(row)]));

it('gives each row back as what it was, also one that its minute’s page no longer shows', () => {
  expect(rowsOf('product:1730')).toEqual([['product', '1730', 'Travel mug', 9]]);
  expect(rowsOf('channel:Search')).toEqual([['channel', 'Search', '', 9]]);
  expect(rowsOf('audience:Others')).toEqual([['audience', 'Others', '', 9]]);
});

it('gives the rows that changed at one moment as one snapshot that says it is not the whole table', () => {
  const ticks = [clicks('product:1730'), clicks('channel:Search'), clicks('product:1731', 3)];
  const found = unpackMinute(packRows(undefined, ticks), page);
  expect(found.map(({ at, rows, partial, origin }) => [at - evening, rows.map(({ key }) => key), partial, origin])).toEqual([
    [0, ['Search', '1730'], ['rows:channel', 'rows:product'], 'sample'],
    [3000, ['1731'], ['rows:product'], 'sample'],
  ]);
});

it('reads records of old: one for each row, which the oldest named without its kind', () => {
  const old = (row: string) => rowsIn(packTicks(undefined, [clicks(row)]));
  expect(old('product:1730')).toEqual([['product', '1730', 'Travel mug', 9]]);
  expect(old('1730')).toEqual([['product', '1730', 'Travel mug', 9]]);
  expect(old('Search')).toEqual([]);
});

import { expect, it } from 'vitest';
import { packTicks } from '@/lib/store/pack';
import { unpackMinute } from '@/lib/store/unpack';
import { evening, snapshot, tick, value } from './fixtures';

const page = snapshot(evening, {
  rows: [
    { kind: 'channel', key: 'Others', name: 'Others', values: { product_clicks: value(1) } },
    { kind: 'product', key: '1730', name: 'Travel mug', values: { product_clicks: value(2) } },
  ],
});
const rowsOf = (row: string) =>
  unpackMinute(packTicks(undefined, [tick(evening, { product_clicks: 9 }, { row })]), page).flatMap((one) =>
    one.rows.map(({ kind, key, name, values }) => [kind, key, name, values.product_clicks?.value]),
  );

it('gives each row back as what it was, also one that its minute’s page no longer shows', () => {
  expect(rowsOf('product:1730')).toEqual([['product', '1730', 'Travel mug', 9]]);
  expect(rowsOf('channel:Search')).toEqual([['channel', 'Search', '', 9]]);
  expect(rowsOf('audience:Others')).toEqual([['audience', 'Others', '', 9]]);
});

it('reads records of old, which named a row without its kind', () => {
  expect(rowsOf('1730')).toEqual([['product', '1730', 'Travel mug', 9]]);
  expect(rowsOf('Search')).toEqual([]);
});

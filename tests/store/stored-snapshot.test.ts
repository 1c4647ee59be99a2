import { serialize } from 'node:v8';
import { expect, it } from 'vitest';
import { fromStored, toStored } from '@/lib/store/stored-snapshot';
import { dashboardBatches } from './dashboard';
import { evening, snapshot, value } from './fixtures';

it('gives back every figure with all of its evidence', () => {
  const [first] = dashboardBatches(evening, 0.05);
  for (const one of first?.snapshots ?? []) {
    expect(fromStored(toStored(one))).toEqual(one);
    expect(one.rows.length).toBeGreaterThan(45);
    expect(serialize(toStored(one)).length).toBeLessThan(serialize(one).length / 2.5);
  }
  expect(first?.snapshots).toHaveLength(1);
});

it('keeps what only one cell has: a step, a doubt, the market, a guessed label', () => {
  const cells = {
    orders: value(6380, { step: 10, raw: '6.38K', doubt: 'orders = 1' }),
    live_ctr: value(0.1, { unit: 'ratio', market: { change: -0.2, average: 0.125 } }),
  };
  const rows = [
    { kind: 'product' as const, key: '1', name: 'Mug', values: cells },
    { kind: 'channel' as const, key: 'a/b', name: 'b', parent: 'a', values: { orders: value(7, { guessed: true, by: 'generic' }) } },
    { kind: 'product' as const, key: '2', name: 'Lamp', values: {} },
  ];
  const one = snapshot(evening, { rows, partial: ['rows:product'], demo: true });
  expect(fromStored(toStored(one))).toEqual(one);
});

it('takes a snapshot as an earlier version stored it for what it is', () => {
  const one = snapshot(evening, { rows: [{ kind: 'product', key: '1', name: 'Mug', values: { orders: value(1) } }] });
  expect(fromStored(one)).toEqual(one);
});

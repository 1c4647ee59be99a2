import { describe, expect, it } from 'vitest';
import { Checks } from '@/lib/monitor/checks';
import type { Reading } from '@/lib/reading/reading';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { dashboardBatches } from '../store/dashboard';

const snapshots = [...dashboardBatches(Date.UTC(2026, 2, 30, 12), 110)].flatMap((batch) => batch.snapshots);

/** Where the simulated page shows less GMV than a look before. */
const restated = snapshots.flatMap(({ values }, index) => {
  const before = snapshots[index - 1]?.values.live_gmv_direct?.value ?? 0;
  return (values.live_gmv_direct?.value ?? 0) < before ? [index] : [];
});

function readingOf({ surface, reader, shop, scope, values, rows, partial, missing }: Snapshot): Reading {
  return { surface, reader, shop, scope, values, rows, partial, missing, expected: [] };
}

function doubtsOf({ values, rows }: Reading): string[] {
  return [values, ...rows.map((row) => row.values)].flatMap((all) => Object.values(all).flatMap((value) => value.doubt ?? []));
}

describe('two hours of a LIVE as its page prints them', () => {
  it('are doubted only where the page takes GMV back, and only until it has stood by that', () => {
    const checks = new Checks();
    expect(snapshots.length).toBeGreaterThan(100);
    const doubted = snapshots.map((snapshot) => {
      const { reading, checks: made } = checks.of(readingOf(snapshot), snapshot.at);
      expect(made.filter(({ ok }) => !ok)).toHaveLength(doubtsOf(reading).length);
      return doubtsOf(reading);
    });
    expect(doubted.flatMap((doubts, index) => (doubts.length > 0 ? [index] : []))).toEqual(restated);
    expect(doubted.flat()).toContainEqual(expect.stringMatching(/^live_gmv_direct >= \d+$/));
    expect(doubted.flat().filter((doubt) => !/^(live_gmv_direct|items_sold) >= \d+$/.test(doubt))).toEqual([]);
    expect(checks.lookIn()).toBeNull();
  });

  it.each([
    ['a headline read with its spacers', 'live_gmv_direct', 858_285],
    ['a digit lost', 'live_impressions', 5],
    ['another card’s number', 'live_views_over_1min', 4_000_000],
  ] as const)('are doubted for %s, and for no longer', (_, id, wrong) => {
    const checks = new Checks();
    const at = 60;
    const doubts = snapshots.map((snapshot, index) => {
      const reading = readingOf(snapshot);
      const value = reading.values[id];
      const misread =
        index === at && value ? { ...reading, values: { ...reading.values, [id]: { ...value, value: wrong, step: 1 } } } : reading;
      return checks.of(misread, snapshot.at).reading.values[id]?.doubt;
    });
    expect(doubts[at]).toBeDefined();
    const others = doubts.flatMap((doubt, index) => (doubt && index !== at ? [index] : []));
    expect(others).toEqual(id === 'live_gmv_direct' ? restated : []);
  });
});

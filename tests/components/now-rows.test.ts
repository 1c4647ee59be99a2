import { describe, expect, it } from 'vitest';
import { derivedRows } from '@/components/live/now-rows';
import type { History } from '@/lib/room/series';
import type { Value } from '@/lib/snapshot/snapshot';
import { roomPage } from '../screens/host-room';

const minute = 60_000;
const at = 100 * minute;
const value = (of: number, unit: 'money' | 'count', step: number): Value => ({
  value: of,
  unit,
  step,
  raw: String(of),
  label: 'x',
  by: 'declared',
  ...(unit === 'money' && { currency: 'USD' }),
});
const page = (gmv: Value, viewers: Value) => roomPage({ at, values: { live_gmv_direct: gmv, live_viewers: viewers } });

/** Ten minutes of curves, a bucket a minute, that end a moment before the page's own reading. */
function recentOf(gmv: (number | null)[], viewers: (number | null)[]): History {
  const series = [
    { metric: 'live_gmv_direct' as const, currency: 'USD', last: gmv, low: gmv, high: gmv },
    { metric: 'live_viewers' as const, last: viewers, low: viewers, high: viewers },
  ];
  return { room: '71', from: at - 10 * minute, bucket: minute, count: 10, series, sampling: { every: minute, gaps: [] } };
}
const even = Array.from({ length: 10 }, () => 1000);
const changeOf = (...args: [Parameters<typeof derivedRows>[0], History | undefined, History | undefined]) =>
  derivedRows(...args, 5).find(({ id }) => id === 'uv_value')?.change;

describe('GMV a viewer', () => {
  it('changed by what it is now less what it was five minutes ago', () => {
    const now = page(value(3000, 'money', 0.01), value(1200, 'count', 1));
    expect(
      changeOf(
        now,
        undefined,
        recentOf(
          even.map((one) => 2 * one),
          even,
        ),
      ),
    ).toBeCloseTo(0.5);
  });

  it('has no change where a part was not read, or rounding alone could make it', () => {
    const now = page(value(3000, 'money', 0.01), value(1200, 'count', 1));
    expect(changeOf(now, undefined, undefined)).toBeNull();
    expect(
      changeOf(
        now,
        undefined,
        recentOf(
          even,
          even.map(() => null),
        ),
      ),
    ).toBeNull();
    const short = page(value(20_100, 'money', 100), value(10_000, 'count', 100));
    expect(
      changeOf(
        short,
        undefined,
        recentOf(
          even.map(() => 20_000),
          even.map(() => 10_000),
        ),
      ),
    ).toBeNull();
  });
});

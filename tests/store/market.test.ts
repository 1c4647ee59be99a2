import { describe, expect, it } from 'vitest';
import type { RoomSummary } from '@/lib/room/summary';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { lastMarket } from '@/lib/store/market';
import { foldRoom } from '@/lib/store/room-row';
import { evening, snapshot, value } from './fixtures';

const market = (average: number) => ({ change: -0.2, average });
const scope = { kind: 'room' as const, room: '1', state: 'live' as const, seconds: 60, start: new Date(evening).toISOString() };

function fold(...snapshots: Snapshot[]): RoomSummary {
  const row = snapshots.reduce<RoomSummary | undefined>((known, one) => foldRoom(known, one, scope, one.at), undefined);
  if (!row) throw new Error('no snapshots');
  return row;
}

const at = (minute: number, values: Snapshot['values'], part: Partial<Snapshot> = {}) =>
  snapshot(evening + minute * 60_000, { scope, values, ...part });

describe('the market average of a room', () => {
  it('stays after its mark has moved on to another card', () => {
    const row = fold(
      at(0, { comment_rate: value(0.01, { market: market(0.08) }), share_rate: value(0.002) }),
      at(1, { comment_rate: value(0.01), share_rate: value(0.002, { market: market(0.007) }) }),
    );
    expect(row.market).toEqual({ comment_rate: { average: 0.08, at: evening }, share_rate: { average: 0.007, at: evening + 60_000 } });
  });

  it('is the one shown last, whatever order the snapshots come in, and none of a number in doubt', () => {
    const shown = (minute: number, average: number, doubt?: string) =>
      at(minute, { comment_rate: value(0.01, { market: market(average), doubt }) });
    expect(fold(shown(5, 0.09), shown(1, 0.08), shown(6, 0.5, 'a = b / c')).market?.comment_rate).toEqual({
      average: 0.09,
      at: evening + 5 * 60_000,
    });
  });

  it('is not another page’s', () => {
    const row = fold(
      at(0, { comment_rate: value(0.01, { market: market(0.08) }) }),
      at(1, { comment_rate: value(0.01, { market: market(0.5) }) }, { surface: 'live-trend' }),
    );
    expect(row.market?.comment_rate?.average).toBe(0.08);
  });

  it('is taken from a room of the two weeks before when this one has shown none', () => {
    const earlier = (days: number, average: number): RoomSummary => ({
      ...fold(at(0, {})),
      room: `${days}`,
      market: { comment_rate: { average, at: evening - days * 86_400_000 } },
    });
    const now = fold(at(0, {}));
    expect(lastMarket([now, earlier(3, 0.07), earlier(2, 0.06)], now, 'comment_rate')?.average).toBe(0.06);
    expect(lastMarket([now, earlier(15, 0.07)], now, 'comment_rate')).toBeUndefined();
  });
});

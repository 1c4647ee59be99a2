import { describe, expect, it } from 'vitest';
import type { RoomPage } from '@/components/live/room';
import { roomPace } from '@/components/live/room-pace';
import { roomCounts } from '@/lib/kpi/room-counts';
import { targetKey } from '@/lib/kpi/target';
import { demoPageState } from '@/lib/room/demo';

const now = Date.UTC(2026, 2, 31, 1, 52);
const page = demoPageState(now) as RoomPage;
const target = {
  shop: 'us/demo',
  role: 'controller',
  kpi: targetKey(roomCounts[0], 'live_gmv_direct'),
  horizon: 'room',
  value: 1000,
  currency: 'USD',
  since: 0,
} as const;
const targets = { targets: [target], lines: [], roomMinutes: null };
const by = { kpi: roomCounts[0], role: 'controller', shapes: [] } as const;
const ended = { ...page, scope: { ...page.scope, state: 'ended' as const } };

describe('roomPace', () => {
  it('is on a straight line to the planned end while the room runs', () => {
    expect(roomPace(page, targets, 168, by)?.pace?.due).toBeCloseTo(500, -1);
    expect(roomPace(page, targets, 168, by)?.state).toBe('met');
  });

  it('holds an ended room against its whole target, whatever the plan was', () => {
    const pace = roomPace(ended, targets, 168, by);
    expect(pace?.pace?.due).toBeCloseTo(1000, 6);
    expect(pace?.state).toBe('behind');
  });

  it('says nothing without a planned end', () => {
    expect(roomPace(page, targets, null, by)).toMatchObject({ pace: null, state: 'unknown', ratio: null });
  });

  it('says so when the target is reached, planned end or not', () => {
    const small = { ...targets, targets: [{ ...target, value: 400 }] };
    expect(roomPace(page, small, null, by)?.state).toBe('ahead');
  });

  it('takes a target in another currency for none: 1000 pounds are not 1000 dollars', () => {
    const pounds = { ...targets, targets: [{ ...target, currency: 'GBP' }] };
    expect(roomPace(page, pounds, 168, by)).toMatchObject({ target: null, pace: null, ratio: null });
  });

  it('does not pace a number that a check doubts', () => {
    const { live_gmv_direct: gmv } = page.values;
    if (!gmv) throw new Error('the demo shows its GMV');
    const doubted = { ...page, values: { live_gmv_direct: { ...gmv, doubt: 'aov' } } };
    expect(roomPace(doubted, targets, 168, by)).toBeNull();
  });
});

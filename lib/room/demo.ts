import type { MetricId } from '@/lib/metrics/catalog';
import { selfCheck } from '@/lib/metrics/self-check';
import type { PageState } from '@/lib/snapshot/page-state';
import { rowKey, type Scope, type Shop, type Snapshot, snapshotId, type Tick, tickValues, type Values } from '@/lib/snapshot/snapshot';
import { demoRows, pageValues } from './demo-page';
import { productsAt } from './demo-products';
import { type Moment, pastMoment, pastRooms, runningMinute, runningMoment } from './demo-story';

/** The invented shop: its name says what it is, and no real shop can share its key. */
export const demoShop: Shop = { key: 'us/demo_shop · 演示', region: 'US', name: 'demo_shop · 演示', host: 'shop.tiktok.com' };

const minuteMs = 60_000;
/** The clock on the running room's page: 1 h 24 min 08 s. */
const runningMs = runningMinute * minuteMs + 8_000;
const reader = { id: 'demo', version: 1 };

type DemoRoom = { room: string; start: number; end: number; ended: boolean; at: (minute: number) => Moment };

/** Snapshots of eleven past rooms (every ten minutes) and of the running one (every minute), as if it were `now` (epoch ms). */
export function demoSnapshots(now: number): Snapshot[] {
  return demoRooms(now).flatMap((room) => {
    const every = room.ended ? 10 * minuteMs : minuteMs;
    const moments = momentsOf(room, every);
    return moments.map((at) => snapshotAt(room, at, at === moments.at(-1)));
  });
}

/** What changed on the pages of these rooms between the snapshots: every minute, in the running room every ten seconds. */
export function demoTicks(now: number): Tick[] {
  return demoRooms(now).flatMap((room) => {
    const own = momentsOf(room, room.ended ? minuteMs : 10_000).map((at) => tickOf(room, '-', at, valuesAt(room, at)));
    return room.ended ? own : [...own, ...productTicks(room)];
  });
}

/** What changed in the running room's product list, minute by minute. */
function productTicks(room: DemoRoom): Tick[] {
  let before = new Map<string, Values>();
  return momentsOf(room, minuteMs).flatMap((at) => {
    const rows = productsAt(Math.min(runningMinute, (at - room.start) / minuteMs));
    const ticks = rows.map((row) => tickOf(room, rowKey(row), at, changedIn(row.values, before.get(row.key))));
    before = new Map(rows.map((row) => [row.key, row.values]));
    return ticks.filter(({ values }) => Object.keys(values).length > 0);
  });
}

function changedIn(values: Values, before: Values = {}): Values {
  return Object.fromEntries(Object.entries(values).filter(([id, one]) => before[id as MetricId]?.value !== one.value));
}

function tickOf({ room }: DemoRoom, row: string, at: number, values: Values): Tick {
  return { room, surface: 'live-dashboard', shop: demoShop.key, row, at, values: tickValues(values) };
}

/** What the running room's page shows. */
export function demoPageState(now: number): PageState {
  const room = demoRooms(now).find((one) => !one.ended);
  const values = room ? valuesAt(room, now) : {};
  return {
    at: now,
    url: 'https://shop.tiktok.com/workbench/live/overview',
    status: 'read',
    surface: 'live-dashboard',
    shop: demoShop,
    scope: room ? scopeAt(room, now, false) : { kind: 'unknown', why: 'demo' },
    values,
    rows: [...demoRows],
    missing: [],
    partial: [],
    checks: selfCheck(values, { value: runningMs / 1000, step: 0 }).checks,
    expected: Object.keys(values).length,
    theme: 'dark',
    since: now,
    store: { ok: true, spooled: 0 },
    demo: true,
  };
}

/** The running room of the demo, as if it were `now` (epoch ms). */
export function runningRoom(now: number): { room: string; start: number } {
  return { room: '9000000000000000084', start: now - runningMs };
}

function demoRooms(now: number): DemoRoom[] {
  const { room: running, start } = runningRoom(now);
  const past = pastRooms.map((room, index): DemoRoom => {
    const began = start - room.hoursBefore * 60 * minuteMs;
    return {
      room: `90000000000000000${String(index + 1).padStart(2, '0')}`,
      start: began,
      end: began + room.minutes * minuteMs,
      ended: true,
      at: (minute) => pastMoment(room, minute),
    };
  });
  return [...past, { room: running, start, end: now, ended: false, at: runningMoment }];
}

function snapshotAt(room: DemoRoom, at: number, last: boolean): Snapshot {
  const scope = scopeAt(room, at, last);
  const values = valuesAt(room, at);
  return {
    v: 1,
    id: snapshotId({ shop: demoShop, surface: 'live-dashboard', scope, at }),
    shop: demoShop,
    surface: 'live-dashboard',
    scope,
    at,
    reader,
    values,
    rows: last && !room.ended ? [...demoRows] : [],
    partial: [],
    missing: [],
    checks: selfCheck(values, { value: (at - room.start) / 1000, step: 0 }).checks,
    demo: true,
  };
}

function scopeAt(room: DemoRoom, at: number, last: boolean): Scope {
  return {
    kind: 'room',
    room: room.room,
    state: room.ended && last ? 'ended' : 'live',
    start: new Date(room.start).toISOString(),
    seconds: Math.round((at - room.start) / 1000),
  };
}

function valuesAt(room: DemoRoom, at: number): Values {
  return pageValues(room.at((at - room.start) / minuteMs), !room.ended);
}

function momentsOf({ start, end }: DemoRoom, every: number): number[] {
  const count = Math.floor((end - start) / every);
  return [...Array.from({ length: count }, (_, index) => start + (index + 1) * every).filter((at) => at < end), end];
}

import type { Contribution } from '@/lib/kpi/team/contribution';
import { partMetrics } from '@/lib/kpi/team/room-parts';
import { type ScoreRow, scoreRows } from '@/lib/kpi/team/score-rows';
import { readBases, teamAt } from '@/lib/messages/score-basis';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { snapshotId } from '@/lib/snapshot/snapshot';
import type { Database } from '@/lib/store/db';
import { teamOf } from '@/lib/store/people';
import { shopEntries } from '@/lib/store/shops';
import { toStored } from '@/lib/store/stored-snapshot';
import { evening } from './fixtures';

const dayMs = 86_400_000;
const shops = 5;
const people = 30;
const nights = 365;

/** The table of everybody over the last `back` days, as the page reads it: its lines, and how many of them have a score. */
export async function readTable(db: Database, back: number): Promise<{ rows: ScoreRow[]; scored: number; rooms: number }> {
  const [all, stored] = await Promise.all([shopEntries(db), teamOf(db)]);
  const team = teamAt(stored, all);
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const span = () => ({ from: day(evening - back * dayMs), to: day(evening - dayMs) });
  const { bases } = await readBases(db, { shops: all, all, span, cut: 0, now: evening, wholes: false });
  const rows = scoreRows(team, bases, { name: null, role: null, stage: null }, evening);
  const scored = rows.filter(({ card }) => card.score.lines.some(({ points }) => points !== null)).length;
  return { rows, scored, rooms: bases.reduce((sum, basis) => sum + basis.rooms.length, 0) };
}

/** A shop of the big team. */
function shopAt(index: number) {
  return { key: `us/shop_${index}`, region: 'US', host: 'shop.tiktok.com', name: `shop_${index}` };
}

/**
 * A year of thirty people over five shops: two LIVEs a night in each, with three hosts one after the other, a controller and an ads
 * buyer; shifts, targets, and the overview of each month and day.
 */
export async function fillTeam(db: Database): Promise<void> {
  const roles = ['host', 'host', 'host', 'controller', 'ads', 'operator'] as const;
  const year = new Date(evening - nights * dayMs).toISOString().slice(0, 10);
  const all = Array.from({ length: people }, (_, index) => ({ id: `p${index}`, name: `Person ${index}`, made: 0 }));
  await db.people.bulkPut(all);
  await db.holds.bulkPut(
    all.map(({ id }, index) => ({
      ...{ id: `h${index}`, person: id, role: roles[index % roles.length] ?? 'host', shop: shopAt(Math.floor(index / roles.length)).key },
      from: year,
    })),
  );
  for (let index = 0; index < shops; index++) await fillShop(db, index);
}

async function fillShop(db: Database, index: number): Promise<void> {
  const shop = shopAt(index);
  const who = (place: number) => `Person ${index * 6 + place}`;
  const rows: Contribution[] = [];
  const shifts = [];
  for (let night = 1; night <= nights; night++) {
    for (const part of [0, 1]) {
      const start = evening - night * dayMs + part * 5 * 3_600_000;
      const end = start + 4 * 3_600_000;
      rows.push(contribution(`${shop.key} ${night} ${part}`, shop.key, start, end, who));
      for (const place of [0, 1, 2])
        shifts.push({
          ...{ id: `${shop.key} ${night} ${part} ${place}`, shop: shop.key, who: who(place) },
          from: start + place * 4_800_000,
          to: start + (place + 1) * 4_800_000,
        });
    }
  }
  await db.contributions.bulkPut(rows);
  await db.shifts.bulkPut(shifts);
  await db.snapshots.bulkPut(overviews(shop).map(toStored));
  await db.targets.bulkAdd(
    (
      [
        ['host', 'gmv_per_hour', 400, 'room'],
        ['host', 'follow_rate', 0.015, 'room'],
        ['controller', 'room_gmv:live_gmv_direct', 1500, 'room'],
        ['operator', 'live_gmv_attributed', 40_000, 'month'],
        ['operator', 'ctor_sku', 0.04, 'month'],
      ] as const
    ).map(([role, kpi, value, horizon]) => ({ shop: shop.key, role, kpi, value, horizon, since: 0 })),
  );
}

function contribution(room: string, shop: string, start: number, end: number, who: (place: number) => string): Contribution {
  const roles = ['host', 'host', 'host', 'controller', 'ads'] as const;
  const heads = partMetrics.map((metric) => ({ metric, ...(metric.includes('gmv') && { currency: 'USD' }) }));
  const cells = roles.flatMap((_, place) => heads.flatMap((_head, at) => [100 * (at + 1) + place, 0.5, 80]));
  const presences = roles.map((role, place) => ({ who: who(place), role, minutes: role === 'host' ? 80 : 240 }));
  return {
    ...{ room, shop, start, end, at: Number.MAX_SAFE_INTEGER, print: '' },
    heads,
    stays: [],
    people: presences,
    cells: Float64Array.from(cells),
  };
}

/** The page of each month and of each day. */
function overviews(shop: ReturnType<typeof shopAt>): Snapshot[] {
  const of = (from: string, to: string, at: number): Snapshot => {
    const part = { shop, surface: 'streamer-live-analytics', scope: { kind: 'period', from, to, timeZone: '-08:00' }, at } as const;
    const value = (n: number, unit: 'money' | 'ratio') => ({
      value: n,
      step: unit === 'money' ? 0.01 : 0.0001,
      unit,
      raw: String(n),
      label: '',
      by: 'declared' as const,
    });
    const values = {
      live_gmv_attributed: { ...value(38_000, 'money'), currency: 'USD' },
      ctor_sku: value(0.041, 'ratio'),
      live_ctr: value(0.08, 'ratio'),
    };
    return {
      v: 1,
      id: snapshotId(part),
      ...part,
      reader: { id: 'streamer-live-analytics', version: 1 },
      values,
      rows: [],
      partial: [],
      missing: [],
      checks: [],
    };
  };
  return Array.from({ length: nights }, (_, night) => {
    const at = evening - night * dayMs;
    const text = new Date(at).toISOString().slice(0, 10);
    return night % 30 === 0 ? [of(`${text.slice(0, 8)}01`, text, at), of(text, text, at)] : [of(text, text, at)];
  }).flat();
}

import Dexie, { type Table } from 'dexie';
import type { BenchmarkSource } from '@/lib/benchmark/benchmark';
import type { Agreement } from '@/lib/kpi/agreement';
import type { ManualEntry, OwnMetric } from '@/lib/kpi/manual';
import type { PayAssignment, SchemeVersion } from '@/lib/kpi/pay/assign';
import type { FxRate } from '@/lib/kpi/pay/fx';
import type { Correction, Lock, Sign } from '@/lib/kpi/pay/locked';
import type { FactEntry } from '@/lib/kpi/pay/record';
import type { ExtraLine } from '@/lib/kpi/pay/sheet';
import type { CostRates } from '@/lib/kpi/profit';
import type { ProfitReport } from '@/lib/kpi/profit-report';
import type { OwnRole } from '@/lib/kpi/role';
import type { OwnKpi } from '@/lib/kpi/score/own-kpi';
import type { KpiSet } from '@/lib/kpi/score/set';
import type { StageChange } from '@/lib/kpi/score/stage';
import type { Feedback, Trial } from '@/lib/kpi/score/trial';
import type { Line, Target } from '@/lib/kpi/target';
import type { Split } from '@/lib/kpi/targets/split';
import type { AuditRow } from '@/lib/kpi/team/audit';
import type { Contribution } from '@/lib/kpi/team/contribution';
import type { Hold, Leave, Person } from '@/lib/kpi/team/people';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Health } from '@/lib/report/health';
import type { Action, Review } from '@/lib/report/review/review';
import type { Alarm } from '@/lib/room/alarms/alarm';
import type { BlockDraw, BlockPlan } from '@/lib/room/blocks/plan';
import type { Mark } from '@/lib/room/marks';
import type { Shift } from '@/lib/room/shifts';
import type { RoomSummary } from '@/lib/room/summary';
import type { Snapshot, SurfaceId } from '@/lib/snapshot/snapshot';
import type { KeptAnswer } from './answers';
import type { Minute } from './pack-rows';
import { foldRoom } from './room-row';
import type { ShopRow } from './shops';
import { fromStored, type StoredSnapshot } from './stored-snapshot';

/** Who writes a surface of a room until when (epoch ms): see leases.ts. */
export type Lease = { key: string; tab: number; until: number };

/**
 * Ticks of one batch that wait for their minute to be over, as text (see journal.ts), which takes a fraction of the room of
 * the same as objects.
 */
export type Waiting = { room: string; surface: SurfaceId; shop: string; minute: number; ticks: string };

/** How many bytes a room's snapshots and samples have cost to write so far, the journal included. */
export type Written = { room: string; bytes: number };

/** A target or a line without its value: the edit that withdraws it. Kept, like every edit. */
export type Edit<T extends { value: number }> = Omit<T, 'value'> & { value: number | null };

/** The benchmark that a shop's team goes by for a metric. */
export type Choice = { shop: string; metric: MetricId; source: BenchmarkSource };

export type Database = Dexie & {
  snapshots: Table<Snapshot, string, StoredSnapshot>;
  samples: Table<Minute, string>;
  rooms: Table<RoomSummary, string>;
  targets: Table<Edit<Target>, number>;
  lines: Table<Edit<Line>, number>;
  choices: Table<Choice, [shop: string, metric: string]>;
  leases: Table<Lease, string>;
  journal: Table<Waiting, number>;
  written: Table<Written, string>;
  marks: Table<Mark, string>;
  health: Table<Health, string>;
  shops: Table<ShopRow, string>;
  shifts: Table<Shift, string>;
  costs: Table<CostRates, number>;
  profitReports: Table<ProfitReport, number>;
  schemes: Table<SchemeVersion, [id: string, version: number]>;
  payAssignments: Table<PayAssignment, string>;
  fxRates: Table<FxRate, number>;
  payFacts: Table<FactEntry, number>;
  payExtras: Table<ExtraLine, string>;
  paySigns: Table<Sign, number>;
  payLocks: Table<Lock, [month: string, person: string]>;
  payCorrections: Table<Correction, number>;
  alarms: Table<Alarm, string>;
  reviews: Table<Review, string>;
  actions: Table<Action, string>;
  blockPlans: Table<BlockPlan, string>;
  blockDraws: Table<BlockDraw, string>;
  people: Table<Person, string>;
  holds: Table<Hold, string>;
  leaves: Table<Leave, string>;
  ownRoles: Table<OwnRole, string>;
  ownKpis: Table<OwnKpi, string>;
  sets: Table<KpiSet, string>;
  stages: Table<StageChange, number>;
  trials: Table<Trial, string>;
  feedback: Table<Feedback, string>;
  manual: Table<ManualEntry, number>;
  ownMetrics: Table<OwnMetric, string>;
  splits: Table<Split, number>;
  audit: Table<AuditRow, number>;
  contributions: Table<Contribution, string>;
  agreements: Table<Agreement, string>;
  answers: Table<KeptAnswer, string>;
};

/** `relaxed` survives the death of the browser but not a power cut; `strict` waits for the disk. */
export type Durability = 'relaxed' | 'strict';

/** The tables that came with version 4: the LIVE cockpit, and who answers for what. */
const version4 = {
  costs: '++, shop',
  profitReports: '++, [shop+from+to]',
  schemes: '[id+version]',
  payAssignments: 'id',
  fxRates: '++, day',
  payFacts: '++, [month+person], month',
  payExtras: 'id, month',
  paySigns: '++, month',
  payLocks: '[month+person], month',
  payCorrections: '++, month',
  alarms: 'id, [room+at], [shop+at]',
  reviews: 'room, shop',
  actions: 'id, [shop+made]',
  blockPlans: 'id, shop',
  blockDraws: 'id, plan, room, shop, [shop+room]',
  people: 'id',
  holds: 'id, shop, person',
  leaves: 'id, person',
  ownRoles: 'id',
  ownKpis: 'id',
  sets: 'id, role',
  stages: '++, shop',
  trials: 'id',
  feedback: 'id, trial',
  manual: '++, shop',
  ownMetrics: 'id',
  splits: '++, shop',
  audit: '++, at, kind, shop',
  // `from`: nobody is in two shops at once.
  shifts: 'id, [shop+from], from',
  contributions: 'room, [shop+start]',
  agreements: 'id, shop',
};

/**
 * A handle on the one database. Version blocks are only ever added: what a released version wrote
 * must still open. Nothing is opened but by `open`: Dexie would open again whatever the browser has closed, also on a full disk.
 */
export function openDatabase(durability: Durability, name = 'tallylight'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: durability, autoOpen: false }) as Database;

  db.version(1).stores({ snapshots: 'id, [shop.key+at], at', samples: 'id' });

  db.version(2)
    .stores({
      // `scope.kind`: a day's period readings without the hundreds of its rooms' between them.
      // `scope.from+scope.to`: the readings of one period, whenever they were taken.
      snapshots: 'id, [shop.key+at], [shop.key+scope.kind+at], [shop.key+scope.from+scope.to], [scope.room+at], at',
      rooms: 'room, [shop.key+last], last',
      targets: '++, shop',
      lines: '++, shop',
      leases: 'key, tab',
      journal: '++',
      written: 'room',
    })
    .upgrade(async (tx) => {
      const rooms = new Map<string, RoomSummary>();
      const now = Date.now();
      await tx
        .table<Snapshot, string>('snapshots')
        .orderBy('at')
        .each((snapshot) => {
          if (snapshot.scope.kind !== 'room') return;
          const { room } = snapshot.scope;
          rooms.set(room, foldRoom(rooms.get(room), snapshot, snapshot.scope, now));
        });
      const recorded = await tx.table('samples').toCollection().primaryKeys();
      for (const row of rooms.values()) {
        const own = `${row.room}|${row.surface}|-|`;
        row.minutes = recorded.filter((id) => String(id).startsWith(own)).length;
      }
      await tx.table('rooms').bulkPut([...rooms.values()]);
    });

  db.version(3).stores({
    marks: 'id, [room+at]',
    health: 'key, shop.key',
    choices: '[shop+metric], shop',
    shops: 'key',
    shifts: 'id, [shop+from]',
  });

  db.version(4).stores(version4);

  db.version(5).stores({ answers: 'key, edits, at' });

  db.snapshots.hook('reading', fromStored);
  return db;
}

import { z } from 'zod';
import { type BenchmarkSet, benchmarkSources } from '@/lib/benchmark/benchmark';
import { hostSchema, ruleSchema } from '@/lib/import/taught-rules';
import { gmvKinds } from '@/lib/kpi/gmv-kind';
import type { ProfitPart } from '@/lib/kpi/profit';
import type { ServiceStanding } from '@/lib/kpi/service-line';
import type { Line, Target } from '@/lib/kpi/target';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Dialect } from '@/lib/reading/dialects/dialect';
import type { DayReport } from '@/lib/report/day';
import type { Report } from '@/lib/report/fixture';
import type { Health } from '@/lib/report/health';
import type { History } from '@/lib/room/series';
import type { Shape } from '@/lib/room/shape';
import type { RoomSummary } from '@/lib/room/summary';
import { screenIds } from '@/lib/settings/defaults';
import type { Fact } from '@/lib/snapshot/fact';
import type { PageState } from '@/lib/snapshot/page-state';
import { pageStateSchema, snapshotSchema, surfaceSchema, tickSchema } from '@/lib/snapshot/schema';
import { faultsIn, type Recognised, type ShopEntry } from '@/lib/snapshot/shop-facts';
import { agreementContract } from './agreement-contract';
import { blocksContract } from './blocks-contract';
import { kpiContract } from './kpi-contract';
import { payContract } from './pay-contract';
import { epoch, metricId, request, roleKey, share, text } from './request';
import { roomContract } from './room-contract';
import { screenContract } from './screen-contract';
import type { Standards } from './standard';
import { targetContract, targetInput } from './target-contract';
import type { TeachLook, TeachTrial } from './teach-answers';
import { teamContract } from './team-contract';

const keys = z.union([text, z.array(text)]);
const cursor = z.string().max(1000).optional();

/** What a page hands over: what it shows now, and what must be stored. Answered only when stored. */
const publishInput = z.object({
  batch: text,
  state: pageStateSchema,
  snapshots: z.array(snapshotSchema).max(200),
  ticks: z.array(tickSchema).max(2000),
  /** It waited in the spool: stored whichever tab writes the room now. */
  late: z.literal(true).optional(),
});

/**
 * Every request to the background: `input` is validated at the door, `output` is a type.
 * Answers travel as `{ ok: true, value }` or `{ ok: false, error }`; anything else means "not done".
 */
export const contract = {
  /** `writer` says whether this tab holds the room's lease (only the writer's ticks are kept). */
  publish: request<PublishResult>()(publishInput),
  /** The panel is up: for this tab (a docked frame) or the one named in its address (a window). */
  hello: request<{ tab: number; state: PageState | null }>()(z.object({ tab: epoch.optional() })),
  /** Asked by the content script: has the docked frame said hello since `since`? */
  panelAlive: request<boolean>()(z.object({ since: epoch })),
  /** Asked by the content script: what a page is read by, from the language it declares; every dialect for an unknown one. */
  dialects: request<readonly Dialect[]>()(z.object({ lang: z.string().max(100) })),
  /** Asked by the content script: brings the badges' script to its page. */
  badges: request<void>()(z.object({})),
  /** Asked by the badges: what the numbers of their own tab's page are held against; null while it shows none. */
  standards: request<Standards | null>()(z.object({})),
  state: request<PageState | null>()(z.object({ tab: epoch })),
  /** Every shop, as its pages and the user name it; those counted under another say so. */
  shops: request<ShopEntry[]>()(z.object({})),
  /** What a shop's pages show of it; null for one of which nothing is stored. */
  shop: request<Recognised | null>()(z.object({ shop: text })),
  confirmShop: request<void>()(
    z.object({
      shop: text,
      facts: z
        .strictObject({ name: text, region: text.optional(), currency: text, timeZone: text, account: text.optional() })
        .refine((facts) => Object.keys(faultsIn(facts)).length === 0),
    }),
  ),
  /** Says by which GMV of a LIVE a shop counts; null is whichever its pages show. */
  countGmv: request<void>()(z.strictObject({ shop: text, kind: z.enum(gmvKinds).nullable(), why: z.string().trim().max(300) })),
  /** Counts all of a shop under another; by itself again with null. */
  countShopAs: request<void>()(z.object({ shop: text, as: text.nullable() })),
  today: request<DayReport>()(z.object({ shop: text, day: z.iso.date().optional() })),
  /** The newest reading of each metric per surface and period of the last 35 days: what a month's KPIs rest on. Rooms left out. */
  facts: request<Fact[]>()(z.object({ shop: text })),
  rooms: request<RoomSummary[]>()(z.object({ shop: text.optional(), limit: z.number().int().min(1).max(500) })),
  history: request<History>()(
    z.object({
      room: text,
      shop: text,
      /** The page whose numbers stand beside the curve: another one counts differently. */
      surface: surfaceSchema,
      metrics: z.array(metricId).max(40),
      buckets: z.number().int().min(1).max(600),
      /** Only from this moment on, epoch ms: the last minutes of a long room in fine buckets. */
      from: epoch.optional(),
    }),
  ),
  /** How one count grew in the shop's past rooms, those that the room may be held against. */
  shapes: request<{ metric: MetricId; shapes: Shape[] }>()(z.object({ shop: text, room: text, surface: surfaceSchema, metric: metricId })),
  ...roomContract,
  ...teamContract,
  ...kpiContract,
  ...agreementContract,
  ...blocksContract,
  ...payContract,
  ...screenContract,
  ...targetContract,
  benchmark: request<BenchmarkSet[]>()(
    z.object({
      shop: text,
      room: text,
      surface: surfaceSchema,
      metrics: z.array(metricId).max(40),
      minute: z.number().nonnegative().nullable(),
      /** Also published ranges of very low confidence. */
      veryLow: z.boolean(),
    }),
  ),
  /** Pins the benchmark that counts for a metric; null unpins. */
  pinBenchmark: request<void>()(z.object({ shop: text, metric: metricId, source: z.enum(benchmarkSources).nullable() })),
  targets: request<{ targets: Target[]; lines: Line[]; roomMinutes: number | null }>()(z.object({ shop: text })),
  setTarget: request<void>()(targetInput),
  setLine: request<void>()(
    z.object({ shop: text, metric: metricId, value: z.number().positive().nullable(), currency: z.string().length(3).optional() }),
  ),
  /** What selling costs in a shop from a day on; absent shares are not known. */
  setCosts: request<void>()(
    z.strictObject({
      shop: text,
      since: z.iso.date(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      platformFee: share.optional(),
      affiliate: share.optional(),
      goods: share.optional(),
      shipping: z.number().nonnegative().max(1e9).optional(),
      refundRate: share.optional(),
    }),
  ),
  /** Keeps the margin of a shop's period that is over as it stands now. */
  noteProfit: request<void>()(z.strictObject({ shop: text, from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to)),
  /** What is left of a shop's GMV this month so far; null where no costs were entered. */
  margin: request<MarginNote | null>()(z.object({ shop: text })),
  /** Where a shop's answers to buyers stand; null while nothing calls for a word. */
  service: request<ServiceStanding | null>()(z.object({ shop: text })),
  /** Snapshots for an export of a day or a room, a page at a time; samples are unpacked into snapshots with `origin: "sample"`. */
  exportRows: request<ExportPage>()(
    z.union([z.strictObject({ shop: text, day: z.iso.date(), cursor }), z.strictObject({ shop: text, room: text, cursor })]),
  ),
  storage: request<StorageUse>()(z.object({})),
  /** How a page of this shop has been read so far; null when it never was. */
  health: request<Health | null>()(z.object({ shop: text, surface: surfaceSchema })),
  /** The user has been told what stopped being read there. */
  heedDrift: request<void>()(z.object({ shop: text, surface: surfaceSchema, marks: z.array(text).max(1000) })),
  /** A report of what a tab's page shows, without anyone's names and numbers. `truth`: what its user says the page shows. */
  report: request<Report>()(z.object({ tab: epoch, metric: metricId, truth: z.string().max(48) })),
  /** Deletes for good: a room, a shop with its targets, or everything but the settings. */
  forget: request<void>()(
    z.union([z.strictObject({ room: text }), z.strictObject({ shop: text }), z.strictObject({ everything: z.literal(true) })]),
  ),
  /** `storage.session` for our own pages that have none: see borrow-session.ts. */
  session: request<Record<string, unknown>>()(
    z.union([
      z.strictObject({ get: keys.nullable() }),
      z.strictObject({ set: z.record(text, z.unknown()) }),
      z.strictObject({ remove: keys }),
    ]),
  ),
  /** The user says what days the numbers of a tab's page are for, where the page does not; null takes it back. */
  sayPeriod: request<void>()(
    z.object({
      tab: epoch,
      period: z
        .object({ from: z.iso.date(), to: z.iso.date() })
        .refine(({ from, to }) => from <= to)
        .nullable(),
    }),
  ),
  /** Lets the user point at a number on a tab's page, saying `hint` there; null ends it. */
  teachPoint: request<void>()(z.object({ tab: epoch, hint: text.nullable() })),
  teachLook: request<TeachLook>()(z.object({ tab: epoch })),
  /** What a rule reads on a tab's page now, without keeping it. */
  teachTry: request<TeachTrial>()(z.object({ tab: epoch, rule: ruleSchema })),
  /** Keeps taught rules, and forgets those of these keys. */
  changeRules: request<void>()(z.strictObject({ put: z.array(ruleSchema).max(500), drop: z.array(z.string().max(1000)).max(500) })),
  /** Reads taught numbers on one more host, which the user has just allowed; or no longer. */
  setHost: request<void>()(z.strictObject({ host: hostSchema, present: z.boolean() })),
  /** Brings a tab and its window to the front. */
  showTab: request<void>()(z.object({ tab: epoch })),
  demo: request<void>()(z.object({ present: z.boolean() })),
  /**
   * A tab's panel as a window (without `tab`: the asking one's), on one of its three views or on the one that fits the page; a
   * screen of its room, or the wall of all rooms; or the dashboard, at a metric or a shop.
   */
  openWindow: request<void>()(
    z.object({
      tab: epoch.optional(),
      view: z.enum(['panel', 'live', 'role', 'today', ...screenIds, 'dashboard']),
      metric: metricId.optional(),
      shop: text.optional(),
      /** The sets of a role. */
      roles: roleKey.optional(),
      /** A room's review. */
      review: text.optional(),
      /** The page of alarms. */
      alarms: z.literal(true).optional(),
      /** The quarterly review. */
      quarter: z.literal(true).optional(),
      /** Trials and what was said in them. */
      trials: z.literal(true).optional(),
    }),
  ),
} as const;

/** The month so far: the margin in smallest units and as a share of net sales, null while parts are missing; `at`: when GMV was read. */
export type MarginNote = { currency: string; at: number | null; margin: number | null; share: number | null; missing: ProfitPart[] };
export type PublishResult = { batch: string; writer: boolean };
export type ExportPage = { snapshots: import('@/lib/snapshot/snapshot').Snapshot[]; next: string | null; total: number };
export type StorageUse = {
  bytes: number;
  quota: number | null;
  snapshots: number;
  samples: number;
  bytesPerHour: number | null;
  hung: boolean;
};

export type Contract = typeof contract;
export type RequestName = keyof Contract;
export type Input<N extends RequestName> = z.input<Contract[N]['input']>;
export type Output<N extends RequestName> = Contract[N] extends { output?: infer O }
  ? Exclude<O, undefined> | (undefined extends O ? O : never)
  : never;

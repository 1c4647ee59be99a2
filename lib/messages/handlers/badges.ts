import { browser } from 'wxt/browser';
import type { AbsentBenchmark, Benchmark, BenchmarkSet } from '@/lib/benchmark/benchmark';
import { chooseBenchmark } from '@/lib/benchmark/choose';
import { languageOf, type Words, wordsFor } from '@/lib/i18n/words';
import { onlyGmv } from '@/lib/kpi/gmv-kind';
import type { Kpi, RoleKey } from '@/lib/kpi/role';
import { roomCounts } from '@/lib/kpi/room-counts';
import { roleKpis } from '@/lib/kpi/score/weights';
import type { Spread } from '@/lib/kpi/spread';
import { type Target, targetFor } from '@/lib/kpi/target';
import { spreadOf } from '@/lib/kpi/targets/spread-of';
import { periodWindow, type Today, type Window } from '@/lib/kpi/window';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { dayAt } from '@/lib/report/zone';
import { lengthOf, roomMinute, roomStart } from '@/lib/room/minute';
import type { Shape } from '@/lib/room/shape';
import { badges as badgeSettings, gmvKinds, preferences } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { scopeKey } from '@/lib/snapshot/snapshot';
import { type CardRows, readCardRows } from '@/lib/store/card-rows';
import { choicesOf } from '@/lib/store/choices';
import { run } from '@/lib/store/deadline';
import { factsSince } from '@/lib/store/manual';
import { linesOf } from '@/lib/store/targets';
import { askTool, loadTool } from '../ask-tool';
import type { Sender } from '../sender';
import type { Checked } from '../server';
import type { HeldTarget, SourceWords, Standards } from '../standard';
import { getPage } from '../tabs';
import { benchmark, factsMs, shopAndZone } from './day';
import { plan } from './room-times';
import { shapes as shapesOf } from './rooms';
import { targets as targetsOf } from './targets';

/** Brings the badges' script to the page that asks. */
export async function badges(_: Checked<'badges'>, sender: Sender): Promise<void> {
  if (sender.tab?.id === undefined) throw new Error('refused');
  await loadTool(sender.tab.id, 'badges');
}

/** What the numbers now on the asking tab are held against, in the product's language. Of no other tab, whoever asks. */
export async function standards(_: Checked<'standards'>, sender: Sender): Promise<Standards | null> {
  const page = sender.tab?.id === undefined ? null : await getPage(sender.tab.id);
  const shop = page?.shop?.key;
  // Numbers of nobody, of no known period or of a page that nobody declared are held against nothing.
  if (!page || !shop || page.scope.kind === 'unknown' || page.surface === 'unknown') return null;
  const prefs = await preferences.getValue();
  const language = languageOf(prefs.language, browser.i18n.getUILanguage());
  const words = wordsFor(language);
  const ids = Object.keys(page.values) as MetricId[];
  const [targets, sets] = await Promise.all([heldTargets(page, shop, prefs.role), benchmarksOf(page, shop, ids, prefs.veryLow ?? false)]);
  const standardOf = (id: MetricId) => ({
    name: words.metrics[id].short,
    definition: words.metrics[id].definition,
    targets: targets.filter((held) => held.kpi.metrics.includes(id)),
    benchmarks: sets.get(id)?.all ?? [],
    pinned: sets.get(id)?.pinned ?? null,
    sources: (sets.get(id)?.all ?? []).map((row) => sourceWords(row, words)),
  });
  return {
    shop,
    surface: page.surface,
    scope: scopeKey(page.scope),
    minute: minuteOf(page),
    page: words.surfaces[page.surface].name,
    language,
    words: words.badges.onPage,
    metrics: Object.fromEntries(ids.map((id) => [id, standardOf(id)])),
  };
}

/** The targets of the user's role that this page can answer; beside a room also the controller's, which it is paced by. */
async function heldTargets(page: PageState, shop: string, role: RoleKey | null): Promise<HeldTarget[]> {
  const [{ targets, roomMinutes }, rows, kinds] = await Promise.all([
    targetsOf({ shop }),
    run('relaxed', (db) => readCardRows(db, shop)),
    gmvKinds.getValue(),
  ]);
  const windowOf = await createWindows(page, shop, roomMinutes);
  const held: Omit<Held, 'shapes' | 'spread'>[] = [];
  for (const [id, asked] of answerable(page, shop, role, rows)) {
    // What a shop does not count by is held against no target of its own.
    const kpi = onlyGmv(asked, kinds[shop]);
    const window = windowOf(kpi.horizon);
    // One entry a metric: what was set for one of a KPI's alternatives says nothing about the other.
    for (const metric of kpi.metrics) {
      const target = targetFor(targets, id, kpi, metric, Date.now());
      if (window && target && !held.some((one) => one.target === target))
        held.push({ role: id, kpi: { ...kpi, metrics: [metric] }, target, window });
    }
  }
  const spread = await spreadsFor(held, shop, targets, rows);
  return Promise.all(
    held.map(async ({ role: _, ...one }) => ({
      ...one,
      shapes: await shapesFor(one.kpi, page, shop),
      spread: spread.get(one.target) ?? null,
    })),
  );
}

type Held = HeldTarget & { role: RoleKey };

/** As the panel paces a week's or a month's sum: by its days. What was read of single days is asked for only where it is needed. */
async function spreadsFor(
  held: readonly Omit<Held, 'shapes' | 'spread'>[],
  shop: string,
  targets: readonly Target[],
  { splits, leaves }: CardRows,
): Promise<Map<Target, Spread | null>> {
  const long = held.filter(({ target }) => target.horizon === 'week' || target.horizon === 'month');
  if (long.length === 0) return new Map();
  const read = await run('relaxed', (db) => factsSince(db, shop, Date.now() - factsMs));
  const ask = { targets, splits, leaves, facts: read, now: Date.now() };
  return new Map(long.map(({ role, kpi, target, window }) => [target, spreadOf({ ...ask, role }, kpi, kpi.metrics[0], target, window)]));
}

/** What a page can answer of what the role is held to, and beside a room of the controller's. What is worked out stands on no page. */
function answerable({ surface, scope, at }: PageState, shop: string, role: RoleKey | null, rows: CardRows): [RoleKey, Kpi][] {
  const asked = new Set<RoleKey>([...(role ? [role] : []), ...(scope.kind === 'room' ? ['controller' as const] : [])]);
  const day = new Date(at).toISOString().slice(0, 10);
  const kpisOf = (id: RoleKey) => [...roleKpis(rows.sets, id, shop, day, rows), ...roomCounts];
  const all = [...asked].flatMap((id) => kpisOf(id).map((kpi): [RoleKey, Kpi] => [id, kpi]));
  return all.filter(([, kpi]) => !kpi.reckoned && kpi.surfaces.includes(surface));
}

/** As the panel paces a room: by how its past rooms grew, where there are enough of them. */
async function shapesFor({ id, metrics: [metric] }: Kpi, { scope, surface }: PageState, shop: string): Promise<readonly Shape[]> {
  if (scope.kind !== 'room' || !roomCounts.some((one) => one.id === id)) return [];
  return (await shapesOf({ shop, room: scope.room, surface, metric })).shapes;
}

async function createWindows(page: PageState, shop: string, usual: number | null): Promise<(horizon: Target['horizon']) => Window | null> {
  const { scope, at } = page;
  const zone = await run('relaxed', async (db) => (await shopAndZone(db, shop)).zone);
  const today: Today = dayAt(at, zone.id);
  const planned = scope.kind === 'room' ? await plan({ room: scope.room }) : null;
  return (horizon) => {
    if (horizon !== 'room') return periodWindow(horizon, today);
    if (scope.kind !== 'room') return null;
    return { kind: 'room', room: scope.room, start: roomStart(scope, at), plannedMinutes: lengthOf(scope, planned ?? usual) };
  };
}

type Sets = ReadonlyMap<MetricId, Pick<BenchmarkSet, 'all' | 'pinned'>>;

/** The four sources of each metric. Over a period only rates have a normal: how large a sum should be, a target says. */
async function benchmarksOf(page: PageState, shop: string, ids: readonly MetricId[], veryLow: boolean): Promise<Sets> {
  const { scope, surface } = page;
  if (scope.kind === 'room') {
    const sets = await benchmark({ shop, room: scope.room, surface, metrics: [...ids], minute: minuteOf(page), veryLow });
    return new Map(sets.map((set) => [set.metric, set]));
  }
  const [lines, choices] = await run('relaxed', (db) => Promise.all([linesOf(db, shop), choicesOf(db, shop)]));
  const began = { weekday: 0, hour: 0 };
  const rates = ids.filter((id) => rowOf(id).kind === 'rate');
  return new Map(
    rates.map((metric) => {
      const line = lines.find((one) => one.metric === metric);
      const value = page.values[metric];
      const of = { metric, minute: null, began, own: [], value, line, region: page.shop?.region, pinned: choices.get(metric), veryLow };
      const { all, pinned } = chooseBenchmark(of);
      return [metric, { all: all.filter((row) => row.source !== 'own'), pinned }];
    }),
  );
}

function minuteOf({ scope, at }: PageState): number | null {
  return scope.kind === 'room' ? roomMinute({ scope, at }) : null;
}

function sourceWords(row: Benchmark | AbsentBenchmark, { live, targets }: Words): SourceWords {
  const { source } = row;
  if ('absent' in row) {
    const why = live.absent[row.absent];
    return { source, name: live.sources[source], absent: typeof why === 'string' ? why : why(row.n ?? 0) };
  }
  const { published, like, n } = row;
  const said =
    published &&
    [
      `${live.publishedBy(published.by, published.year, published.region)}. ${live.confidence[published.confidence]}`,
      published.note && targets.conditions[published.note],
    ]
      .filter(Boolean)
      .join('. ');
  const alike = like && (like.length > 0 ? live.likeOnly(like.map((one) => live.like[one]).join(live.likeAnd), n ?? 0) : live.likeAny);
  const note = said ?? alike;
  return { source, name: source === 'own' ? live.ownMedian(n ?? 0) : live.sources[source], ...(note && { note }) };
}

/** Moves the focus to the next badge of the page in front, if badges are shown. */
export async function stepBadge(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const { show } = await badgeSettings.getValue();
  if (tab?.id !== undefined && show !== 'off') await askTool(tab.id, 'badges', null);
}

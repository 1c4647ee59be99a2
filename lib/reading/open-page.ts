import type { MetricId } from '@/lib/metrics/catalog';
import type { Missing, Scope, Shop } from '@/lib/snapshot/snapshot';
import { type Candidate, settle, type Writing } from './candidates';
import { type Changes, changesIn, everything } from './changes';
import type { Dialect } from './dialects/dialect';
import { haltOf } from './halt';
import { hostOf, isExcluded, isSignIn } from './hosts';
import { openGeneric } from './open-generic';
import { createAccountName, type Figures, headOf, roomOf } from './page-head';
import { type DialectSource, isForeign, pickDialect } from './pick-dialect';
import { periodOf } from './picker';
import { createFinder } from './places';
import { createRegionReader } from './read-region';
import { readers } from './readers/index';
import type { Reader, Region } from './readers/reader';
import type { PageReader, Reading } from './reading';
import { type Look, nothing, type RegionReader, type RegionReading } from './region-reading';
import { type CurrencyOf, currencyOfShop, shopOf } from './shop';
import { lookAround } from './sight';

/** Chooses by the address who reads a page: nobody, a declared reader, or the generic one behind them. */
export function openPage(root: Document, url: URL, source: DialectSource, currencyOf: CurrencyOf = currencyOfShop): PageReader {
  if (!hostOf(url) || isExcluded(url)) return { surface: 'unknown', read: () => notRead(isSignIn(url) ? 'signed-out' : 'excluded') };
  const reader = readers.find((it) => it.matches(url));
  return reader ? openDeclared(reader, root, url, source, currencyOf) : openGeneric(root, url, source, currencyOf);
}

function notRead(halt: Reading['halt']): Reading {
  const reader = { id: 'none', version: 1 };
  const scope = { kind: 'unknown', why: 'not-read' } as const;
  return { surface: 'unknown', reader, shop: null, scope, values: {}, rows: [], partial: [], missing: [], expected: [], halt };
}

/** A region on this page: where it was found last and what it said. */
type Part = { region: Region; read: RegionReader; element?: Element; said: RegionReading; failed?: true; moving?: boolean };

function openDeclared(reader: Reader, root: Document, url: URL, source: DialectSource, currencyOf: CurrencyOf): PageReader {
  const parts = regionsOf(reader).map((region): Part => ({ region, read: createRegionReader(region), said: nothing }));
  const scopeOf = createScope(reader.scope, root, url);
  const nameOf = createAccountName(root);
  let dialects: readonly Dialect[] = source.known(root.documentElement.lang);
  let writing: Writing = { dialect: pickDialect(root.documentElement.lang, [], dialects), currency: currencyOf(shopOf(url)) };
  let known = '';
  return {
    surface: reader.id,
    read(changed, moving) {
      const sight = lookAround();
      const regionOf = createFinder(root);
      const { lang } = root.documentElement;
      const areOther = source.known(lang) !== dialects;
      dialects = source.known(lang);
      const before = writing;
      const readAll = (changes: Changes) => {
        for (const part of parts) {
          if (isNeeded(part, parts)) readPart(part, regionOf, { writing, dialects, changes, sight });
          else part.said = nothing;
          // The label of a reader's first region carries the page's currency, if any does.
          if (part === parts[0]) writing = { ...writing, printed: part.said.currency };
        }
      };
      let changes = changed && !areOther ? changesIn(changed) : everything;
      // A page names its shop late, and the user may have confirmed in what currency it sells.
      const shop = shopOf(url, nameOf(changes));
      const currency = currencyOf(shop);
      if (currency !== writing.currency) {
        writing = { ...writing, currency };
        changes = everything;
      }
      readAll(changes);
      const labels = parts.flatMap((part) => part.said.labels);
      const areNew = areOther || labels.join() !== known;
      known = labels.join();
      const dialect = areNew ? pickDialect(lang, labels, dialects) : writing.dialect;
      if (areNew && isForeign(labels, dialects)) source.missed();
      const isLate = changed !== undefined && writing.printed !== before.printed;
      if (dialect.code !== before.dialect.code || dialect.seen !== before.dialect.seen || isLate) {
        writing = { ...writing, dialect };
        readAll(everything);
      }
      if (areNew) changes = everything;
      const inMotion = changesIn(moving ?? []);
      for (const part of parts) part.moving = part.element !== undefined && inMotion.touches(part.element);
      return compose(reader, parts, shop, scopeOf(changes, writing, figuresIn(parts)), () => haltOf(root, dialects));
    },
  };
}

/** The regions of a reader, and behind them its strict rule. */
function regionsOf({ regions, means }: Reader): readonly Region[] {
  return means ? [...regions, { within: [{ find: 'body' }], strict: true, means }] : regions;
}

/** The strict rule waits for pages on which no region shows a label with a value. */
function isNeeded({ region }: Part, parts: Part[]): boolean {
  return !('strict' in region) || parts.every((it) => it.region === region || it.said.candidates.length === 0);
}

function isBare({ candidates, rows }: RegionReading): boolean {
  return candidates.length === 0 && rows.length === 0;
}

function figuresIn(parts: Part[]): Figures {
  const candidates = parts.flatMap((part) => part.said.candidates);
  const viewers = candidates.filter((it) => it.metric === 'live_current_viewers');
  return { labels: candidates.flatMap((it) => it.value?.label ?? []), awaits: viewers.length > 0 && viewers.every((it) => !it.value) };
}

type ScopeOf = (changes: Changes, writing: Writing, figures: Figures) => Scope;

function createScope(kind: Reader['scope'], root: Document, url: URL): ScopeOf {
  if (kind === 'room') return createRoomScope(root, url);
  if (kind === 'instant') return () => ({ kind });
  if (kind === 'mixed') return () => ({ kind: 'unknown', why: 'mixed-periods' });
  return (_, { dialect }) => periodOf(root, dialect);
}

/** Reads the room from the page's head, again only when the head or the labels of its figures changed. */
function createRoomScope(root: Document, url: URL): ScopeOf {
  let head: Element | undefined;
  let scope: Scope | undefined;
  let known = '';
  return (changes, { dialect }, figures) => {
    const key = `${figures.awaits} ${figures.labels}`;
    if (!scope || !head?.isConnected || changes.touches(head) || key !== known) {
      head = headOf(root);
      known = key;
      scope = roomOf(head, url, figures, dialect);
    }
    return scope;
  };
}

/** Reads a region that changed or was replaced. One that throws loses its own numbers only. */
function readPart(part: Part, regionOf: ReturnType<typeof createFinder>, look: Look): void {
  const before = part.element?.isConnected ? part.element : undefined;
  if (before && !look.changes.touches(before)) return;
  part.failed = undefined;
  part.said = nothing;
  try {
    part.element = before && !look.changes.surrounds(before) ? before : regionOf(part.region.within);
    if (part.element) part.said = part.read(part.element, part.element === before ? look : { ...look, changes: everything });
  } catch {
    part.failed = true;
    const kind = 'videos' in part.region ? 'video' : 'rows' in part.region && part.region.rows;
    if (kind) part.said = { ...nothing, partial: [`rows:${kind}`] };
  }
}

function compose(reader: Reader, parts: Part[], shop: Shop, scope: Scope, haltNow: () => Reading['halt']): Reading {
  // A layout that nobody knows may be any page: one that asks to log in has no figures, whatever it shows.
  const halt = reader.unconfirmed || parts.every((part) => isBare(part.said)) ? haltNow() : undefined;
  const said = halt ? [] : parts.map((part) => part.said);
  const candidates = said.flatMap((it) => it.candidates);
  const rows = said.flatMap((it) => it.rows);
  const found = new Set(candidates.map((it) => it.metric));
  const { values, missing, places } = settle(contradictable(candidates, reader.contradicted?.(found)));
  const none = new Set(missing.filter((it) => it.why === 'absent').map((it) => it.metric));
  const expected = [...new Set([...reader.expected(scope, found), ...found])];
  const failed = parts.some((part) => part.failed);
  return {
    surface: reader.id,
    reader: { id: reader.id, version: reader.version },
    shop,
    scope,
    values,
    rows,
    partial: [...new Set(said.flatMap((it) => it.partial))],
    missing: [...missing, ...notFound(expected, [...Object.keys(values), ...none], missing, failed)],
    // A figure for which the page itself shows none is not a failure to read.
    expected: expected.filter((id) => !none.has(id)),
    places,
    ...(reader.unconfirmed && { unconfirmed: true }),
    ...(halt && { halt }),
    ...(parts.some((part) => part.moving) && { moving: movingIn(parts) }),
  };
}

/** Figures that the page contradicts are none, each with its text. */
function contradictable(candidates: Candidate[], against: readonly MetricId[] = []): Candidate[] {
  if (against.length === 0) return candidates;
  return candidates.map((it) => (against.includes(it.metric) ? { ...it, value: undefined, why: 'ambiguous' } : it));
}

function movingIn(parts: Part[]): MetricId[] {
  return [...new Set(parts.flatMap((part) => (part.moving ? part.said.candidates.map((it) => it.metric) : [])))];
}

function notFound(expected: MetricId[], found: string[], missing: Missing[], failed: boolean): Missing[] {
  const named = new Set([...found, ...missing.map((it) => it.metric)]);
  return expected.filter((id) => !named.has(id)).map((metric) => ({ metric, why: failed ? 'unreadable' : 'absent' }));
}

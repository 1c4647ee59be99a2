import type { MetricId } from '@/lib/metrics/catalog';
import { metric as rowOf } from '@/lib/metrics/catalog';
import { parseNumber } from '@/lib/metrics/numbers';
import type { Dialect } from '@/lib/reading/dialects/dialect';
import { hostOf } from '@/lib/reading/hosts';
import { openPage } from '@/lib/reading/open-page';
import { labelsAmong, pickDialect } from '@/lib/reading/pick-dialect';
import { readers } from '@/lib/reading/readers';
import type { Reading } from '@/lib/reading/reading';
import type { Fixture, Report } from '@/lib/report/fixture';
import type { Scope, Value } from '@/lib/snapshot/snapshot';
import { copyBody, type Redaction } from './copy';
import { copyLooks } from './looks';
import { createScramble, numbersIn, type Scramble } from './scramble';
import { createVocabulary } from './vocabulary';
import { writeHtml } from './write-html';

/** `truth`: what the page really shows for the metric, as its user typed it; empty when they did not say. */
export type ReportRequest = { metric: MetricId; truth: string };

/** The page to report, an empty document that is laid out and has no style, and all dialects. */
export type Subject = { document: Document; url: URL; bare: Document; dialects: readonly Dialect[]; largest: number };

/** A part of an address that names no one: "i18n", "gmv-max". */
const word = /^[a-z][a-z_-]*(?:\d{1,2}[a-z_-]*)?$/;
/** A room's number in every report. */
const anyRoom = '7400000000000000042';

/**
 * Builds a report of a page that holds no name, no id and no number of it. The reading that it records is made from the
 * redacted copy. Throws `too-large` or `no-page`; nothing of the page itself is changed.
 */
export function buildReport({ document, url, bare, dialects, largest }: Subject, { metric, truth }: ReportRequest): Report {
  const texts = textsOf(document.body);
  const scramble = createScramble([...texts, truth], secureRandom);
  const sortOf = createVocabulary(dialects);
  const address = addressOf(url);
  bare.documentElement.lang = document.documentElement.lang;
  for (const lean of [false, true]) {
    const redaction: Redaction = { sortOf, scramble, lean, done: { labels: 0, numbers: 0, texts: 0, areas: 0, rows: 0 } };
    bare.body.replaceWith(bare.createElement('body'));
    copyLooks(copyBody(document.body, bare.body, redaction));
    const html = writeHtml(bare.body);
    if (html.length > largest) continue;
    const reading = openPage(bare, address, { known: () => dialects, missed: () => {} }).read();
    const { lang } = bare.documentElement;
    const claim: Fixture['claim'] = { metric, shows: claimOf({ metric, truth, texts, scramble, dialects, lang, reading }) };
    return { fixture: { ...headOf(reading, lang, address), claim, html }, done: redaction.done };
  }
  throw new Error('too-large');
}

function headOf(reading: Reading, lang: string, address: URL): Omit<Fixture, 'claim' | 'html'> {
  const { surface, reader, scope, values } = reading;
  const read = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, amountOf(value)]));
  return {
    kind: 'tallylight-misread',
    v: 1,
    made: new Date().toISOString().slice(0, 10),
    surface,
    reader: { id: surface === 'unknown' ? 'generic' : surface, version: reader.version },
    lang: lang.replace(/[^A-Za-z0-9-]/g, '').slice(0, 35),
    url: address.href,
    read: { scope: plainScope(scope), values: read },
  };
}

function amountOf({ value, step, unit, currency }: Pick<Value, 'value' | 'step' | 'unit' | 'currency'>) {
  return { value, step, unit, ...(currency && { currency }) };
}

/** Without the moments a room began and ended: a page prints no year, so they would change with the time of reading. */
function plainScope(scope: Scope): Fixture['read']['scope'] {
  if (scope.kind === 'room') {
    const { kind, state, seconds } = scope;
    return { kind, room: anyRoom, state, ...(seconds !== undefined && { seconds }) };
  }
  return scope.kind === 'period' ? { kind: scope.kind, from: scope.from, to: scope.to } : scope;
}

/** The page's address as far as its reader needs it: no ids, no query but the market and an invented room. */
export function addressOf(url: URL): URL {
  const address = new URL(url.origin);
  const reader = readers.find((it) => it.matches(url));
  if (!hostOf(url)) throw new Error('no-page');
  address.pathname = reader ? url.pathname.toLowerCase().replace(/[^/]+/g, (part) => (word.test(part) ? part : 'x')) : '/page';
  if (reader && readers.find((it) => it.matches(address)) !== reader) throw new Error('no-page');
  if (url.searchParams.has('room_id')) address.searchParams.set('room_id', anyRoom);
  const region = url.searchParams.get('shop_region') ?? url.searchParams.get('region') ?? '';
  if (/^[A-Za-z]{2}$/.test(region)) address.searchParams.set('region', region);
  return address;
}

type Claimed = ReportRequest & {
  texts: readonly string[];
  scramble: Scramble;
  dialects: readonly Dialect[];
  lang: string;
  reading: Reading;
};

/** What the user says the page shows, as the copy shows it; `other` when no text of the page is that, or it is no number. */
function claimOf({ metric, truth, texts, scramble, dialects, lang, reading }: Claimed): Fixture['claim']['shows'] {
  const [digits, ...more] = numbersIn(truth);
  if (digits === undefined || more.length > 0 || !texts.some((text) => numbersIn(text).includes(digits))) return 'other';
  const dialect = pickDialect(lang, labelsAmong(texts, dialects), dialects);
  const { unit } = rowOf(metric);
  const shown = Object.values(reading.values).find((value) => value.currency)?.currency;
  const parsed = parseNumber(scramble(truth), { dialect: dialect.code, unit, ...(unit === 'money' && shown && { currency: shown }) });
  if ('unreadable' in parsed) return 'other';
  return amountOf({ value: parsed.value, step: parsed.step, unit, ...(parsed.currency && { currency: parsed.currency }) });
}

function textsOf(body: HTMLElement): string[] {
  const texts: string[] = [];
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) texts.push(node.data.trim());
      else if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    }
  };
  walk(body);
  return texts;
}

function secureRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

// Runs inside the page: mutates pages by the thousand, reads each and asks the oracle.
import type { MetricId } from '@/lib/metrics/catalog';
import { dialectsFor } from '@/lib/reading/dialects';
import { openPage } from '@/lib/reading/open-page';
import type { DialectSource } from '@/lib/reading/pick-dialect';
import type { Reading } from '@/lib/reading/reading';
import { mutations } from './mutations';
import { wrongIn } from './oracle';
import { createRandom, type Random } from './random';

export type Subject = { name: string; url: string; html: string; meant: Record<string, MetricId | null> };
export type Outcome = { mutants: number; values: number; wrong: string[]; unreported: string[]; thrown: string[] };

const dialects = dialectsFor('');
const everyDialect: DialectSource = { known: () => dialects, missed: () => {} };
const kinds = Object.keys(mutations);

function run(subjects: readonly Subject[], seed: number, count: number): Outcome {
  const random = createRandom(seed);
  const parsed = subjects.map((subject) => ({ subject, page: Document.parseHTMLUnsafe(subject.html) }));
  const outcome: Outcome = { mutants: 0, values: 0, wrong: [], unreported: [], thrown: [] };
  for (; outcome.mutants < count; outcome.mutants += 1) {
    const { subject, page } = parsed[outcome.mutants % parsed.length] as (typeof parsed)[number];
    document.documentElement.lang = page.documentElement.lang;
    document.body.replaceWith(document.importNode(page.body, true));
    const again = outcome.mutants % 4 === 0 ? rereading(subject) : undefined;
    const done = mutate(random, Object.keys(subject.meant));
    judge(subject, `${subject.name} #${outcome.mutants} ${done.join('+')}`, outcome, again);
  }
  return outcome;
}

/** A reader that knows the page as it was, and is told no more than which nodes changed. */
function rereading({ url, html }: Subject): (() => Reading) | undefined {
  // Nobody is told of changes in shadow trees.
  if (html.includes('shadowrootmode')) return undefined;
  const reader = openPage(document, new URL(url), everyDialect);
  reader.read();
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => {
    const changed = new Set(observer.takeRecords().map((record) => record.target));
    observer.disconnect();
    return reader.read(changed);
  };
}

function mutate(random: Random, words: readonly string[]): string[] {
  const chosen = Array.from({ length: 1 + random.below(3) }, () => kinds[random.below(kinds.length)] as string);
  for (const kind of chosen) mutations[kind]?.(document.body, random, words);
  return chosen;
}

function judge({ url, meant }: Subject, name: string, outcome: Outcome, again: (() => Reading) | undefined): void {
  try {
    const reading = openPage(document, new URL(url), everyDialect).read();
    outcome.values += Object.keys(reading.values).length + reading.rows.length;
    for (const it of wrongIn(reading, document, meant)) outcome.wrong.push(`${name}: ${it}`);
    for (const it of again ? wrongIn(again(), document, meant) : []) outcome.wrong.push(`${name}, read again: ${it}`);
    const said = new Set([...Object.keys(reading.values), ...reading.missing.map((it) => it.metric)]);
    const silent = reading.halt ? [] : reading.expected.filter((id) => !said.has(id));
    if (silent.length > 0) outcome.unreported.push(`${name}: ${silent}`);
  } catch (error) {
    outcome.thrown.push(`${name}: ${error}`);
  }
}

Object.assign(globalThis, { tally: { run } });

// What tests of taught rules call inside the page.

import type { MetricId } from '@/lib/metrics/catalog';
import { dialectsFor } from '@/lib/reading/dialects';
import type { DialectSource } from '@/lib/reading/pick-dialect';
import { currencyOfShop } from '@/lib/reading/shop';
import { lookAround } from '@/lib/reading/sight';
import { readTaught, writingOf } from '@/lib/reading/taught/apply';
import { amountsOn, propose } from '@/lib/reading/taught/propose';
import { placeOf, type TaughtRule } from '@/lib/reading/taught/rule';
import { changes } from './changes';

const dialects = dialectsFor('');
const source: DialectSource = { known: () => dialects, missed: () => {} };
const url = new URL('https://seller-us.tiktok.com/data/page/12345');
const writing = () => writingOf(document, { values: {}, shop: { key: 'us/x', host: url.hostname, region: 'US' } }, source, currencyOfShop);

/** What pointing at an element yields. */
function point(selector: string) {
  const target = document.querySelector(selector);
  const part = amountsOn(document, writing(), lookAround()).find((it) => target?.contains(it.element));
  return part ? propose(part, writing(), lookAround()) : undefined;
}

function teach(selector: string, metric: MetricId): TaughtRule | undefined {
  const proposal = point(selector);
  if (!proposal || !('anchor' in proposal)) return undefined;
  return { ...placeOf(url), metric, anchor: proposal.anchor, covers: 'page', taughtAt: 0 };
}

const read = (rule: TaughtRule) => readTaught(document, rule, writing(), lookAround());

type Lesson = { truth: string; metric: MetricId };
export type Outcome = { right: number; missing: Record<string, number>; wrong: string[]; taught: string[] };

/** Teaches every lesson on the page as it is, then changes the page in each of the given ways and reads it by the rules. */
function survive(lessons: Lesson[], cases: number[][]): Outcome {
  const fresh = document.body.innerHTML;
  const rules = lessons.flatMap((it) => {
    const rule = teach(`[data-truth="${it.truth}"]`, it.metric);
    return rule ? { ...it, rule } : [];
  });
  const outcome: Outcome = { right: 0, missing: {}, wrong: [], taught: rules.map((it) => it.truth) };
  for (const steps of cases) {
    document.body.innerHTML = fresh;
    for (const [i, step] of steps.entries()) changes[step % changes.length]?.(document, Math.floor(step / changes.length) + i * 31);
    for (const { truth, rule } of rules) {
      const { value, why = '?' } = read(rule);
      const shown = document.querySelector(`[data-truth="${truth}"]`)?.textContent;
      if (!value) outcome.missing[why] = (outcome.missing[why] ?? 0) + 1;
      else if (value.raw === shown?.trim()) outcome.right += 1;
      else outcome.wrong.push(`${truth} read ${value.raw}, is ${shown} after ${steps.map((it) => changes[it % changes.length]?.name)}`);
    }
  }
  document.body.innerHTML = fresh;
  return outcome;
}

const tally = { point, teach, read, survive, changeNames: changes.map((it) => it.name) };
export type Tally = typeof tally;

Object.assign(globalThis, { tally });

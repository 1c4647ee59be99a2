import type { MetricId } from '@/lib/metrics/catalog';
import { figuresOf, type SaidPeriod, saidScope } from '@/lib/snapshot/said-period';
import { write } from '@/lib/store/deadline';
import { rescope } from '@/lib/store/rescope';

/** Names the days of what the page had shown, in the very same numbers, before the user said which days they are for. */
export async function nameStored(said: SaidPeriod): Promise<void> {
  const fits: Fits = ({ values }) => saysTheSame(figuresOf(values), said.figures);
  await write('relaxed', (db) => rescope(db, { ...said, kind: 'unknown', fits }, saidScope(said)));
}

/** Takes it back: of what days all of these numbers are is unknown again. */
export async function unnameStored(said: SaidPeriod): Promise<void> {
  const fits: Fits = ({ scope }) => scope.kind === 'period' && scope.by === 'user' && scope.from === said.from && scope.to === said.to;
  await write('relaxed', (db) => rescope(db, { ...said, kind: 'period', fits }, { kind: 'unknown', why: said.why }));
}

type Fits = Parameters<typeof rescope>[1]['fits'];

/** `storage.session` of Chromium puts fields in an order of its own. */
function saysTheSame(one: SaidPeriod['figures'], other: SaidPeriod['figures']): boolean {
  const entries = Object.entries(one);
  return entries.length === Object.keys(other).length && entries.every(([id, value]) => other[id as MetricId] === value);
}

import type { Fact } from '@/lib/snapshot/fact';
import type { Scope } from '@/lib/snapshot/snapshot';
import type { Actual } from '../actual';
import { type ManualEntry, manualFact, scopeOf, stepOf } from '../manual';
import type { Kpi } from '../role';
import type { Window } from '../window';

/** What counts of the entries for a person (or for nobody in particular): of each metric and time the last, the person's own first. */
export function manualInForce(entries: readonly ManualEntry[], person: string | undefined): ManualEntry[] {
  const last = new Map<string, ManualEntry>();
  for (const entry of entries) {
    if (entry.person !== undefined && entry.person !== person) continue;
    const key = `${entry.metric}|${ofKey(entry)}`;
    const known = last.get(key);
    const isLater = !known || known.at <= entry.at;
    if (known?.person === entry.person ? isLater : entry.person !== undefined || !known) last.set(key, entry);
  }
  return [...last.values()].filter(({ value }) => value !== null);
}

/**
 * Readings with what was typed of a KPI's metrics in the place of what was read for the same time. A typed number counts on every
 * page the KPI is read on: it is the shop's own word, wherever the rest comes from. `entries` are those in force.
 */
export function withManual(facts: readonly Fact[], entries: readonly ManualEntry[], kpi: Kpi): readonly Fact[] {
  const parts: readonly string[] = kpi.metrics;
  const own = entries.filter(({ metric }) => parts.includes(metric));
  if (own.length === 0) return facts;
  const keys = new Set(own.map((entry) => `${entry.metric}|${ofKey(entry)}`));
  const typed = own.flatMap((entry) => manualFact(entry) ?? []);
  return [...facts.filter((fact) => !keys.has(`${fact.metric}|${scopeText(fact.scope)}`)), ...typed];
}

/** The actual of a KPI of the team's own that was typed as a whole for exactly a window, or null. */
export function typedWhole(kpi: Kpi, entries: readonly ManualEntry[], window: Window): Actual | null {
  const key = window.kind === 'room' ? window.room : `${window.from}..${window.to}`;
  const entry = entries.find((one) => one.metric === kpi.id && ofKey(one) === key);
  if (!entry || entry.value === null || !kpi.reckoned) return null;
  const { unit, better, kind } = kpi.reckoned;
  const [metric] = kpi.metrics;
  const { value, currency, at } = entry;
  const traits = { kind, better };
  const surface = kpi.awaits;
  const step = stepOf(value, unit);
  const amount = { value, step, unit, raw: String(value), label: '', by: 'manual' as const, ...(currency && { currency }) };
  const { by, note } = entry;
  const fact = { ...amount, metric, surface, scope: scopeOf(entry.of), at, snapshot: '', manual: { by, ...(note && { note }) } };
  return { metric, value, step, unit, ...(currency && { currency }), surface, at, share: 1, by: 'hand', traits, facts: [fact] };
}

function ofKey({ of }: ManualEntry): string {
  return 'room' in of ? of.room : `${of.from}..${of.to}`;
}

function scopeText(scope: Scope): string {
  if (scope.kind === 'room') return scope.room;
  return scope.kind === 'period' ? `${scope.from}..${scope.to}` : '';
}

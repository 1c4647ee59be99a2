import { metric as rowOf } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { Scope, SurfaceId } from '@/lib/snapshot/snapshot';
import type { Actual } from '../actual';
import type { ManualEntry } from '../manual';
import type { Kpi } from '../role';
import type { Today, Window } from '../window';

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
 * Readings with what was typed of a KPI's metrics in the place of what was read for the same time. A typed number stands on every
 * page the KPI is read on: it is the shop's own word, wherever the rest comes from. `entries` are those in force.
 */
export function withManual(facts: readonly Fact[], entries: readonly ManualEntry[], kpi: Kpi, today: Today): readonly Fact[] {
  const parts: readonly string[] = kpi.metrics;
  const own = entries.filter(({ metric }) => parts.includes(metric));
  if (own.length === 0) return facts;
  const keys = new Set(own.map((entry) => `${entry.metric}|${ofKey(entry)}`));
  const typed = own.flatMap((entry) => kpi.surfaces.flatMap((surface) => factOf(entry, surface, today) ?? []));
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
  const fact = { ...typedFact(entry, surface, scopeOf(entry)), metric, unit };
  return { metric, value, step: 0, unit, ...(currency && { currency }), surface, at, share: 1, by: 'reading', traits, facts: [fact] };
}

function typedFact({ value, currency, by, at, note }: ManualEntry, surface: SurfaceId, scope: Scope) {
  const amount = { value: value ?? 0, step: 0, raw: String(value), label: '', by: 'declared' as const, ...(currency && { currency }) };
  return { ...amount, surface, scope, at, snapshot: '', manual: { by, ...(note && { note }) } };
}

function scopeOf({ of }: ManualEntry, today?: Today): Scope {
  if ('room' in of) return { kind: 'room', room: of.room, state: 'ended' };
  return { kind: 'period', ...of, by: 'user', ...(today && { timeZone: offsetText(Date.parse(today.day) - today.from) }) };
}

function factOf(entry: ManualEntry, surface: SurfaceId, today: Today): Fact | null {
  if (entry.value === null || entry.metric.startsWith('own:')) return null;
  const metric = entry.metric as Fact['metric'];
  return { ...typedFact(entry, surface, scopeOf(entry, today)), metric, unit: rowOf(metric).unit };
}

function ofKey({ of }: ManualEntry): string {
  return 'room' in of ? of.room : `${of.from}..${of.to}`;
}

function scopeText(scope: Scope): string {
  if (scope.kind === 'room') return scope.room;
  return scope.kind === 'period' ? `${scope.from}..${scope.to}` : '';
}

/** Milliseconds as "-08:00": so a typed day is a day of the shop on pages that count by another clock. */
function offsetText(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

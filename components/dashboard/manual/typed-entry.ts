import type { useWords } from '@/components/hooks/words';
import { isZero, typedNumber } from '@/components/ui/typed-number';
import { isOwnMetric, type ManualOf, type OwnMetric, type OwnMetricId, type Typed } from '@/lib/kpi/manual';
import { isMetricId, type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { Unit } from '@/lib/metrics/metric';
import { typedDay } from '../team/typed-days';

export const entryKinds = ['day', 'days', 'room'] as const;

/** What the form of a typed number holds, as text. `person` empty: the whole shop's. */
export type TypedEntry = {
  metric: string;
  person: string;
  kind: (typeof entryKinds)[number];
  from: string;
  to: string;
  room: string;
  value: string;
  note: string;
};

type EntryField = 'metric' | 'from' | 'to' | 'room' | 'value' | 'note';
type ManualWords = ReturnType<typeof useWords>['manual'];
export type EntryFault = keyof ManualWords['faults'];
export type EntryFaults = Partial<Record<EntryField, EntryFault>>;

/** What is known of the shop while typing: its day, its rooms, its money. */
type EntryContext = { today: string; rooms: readonly string[]; currency: string | undefined; own: readonly OwnMetric[] };

type Read = { metric: MetricId | OwnMetricId; of: ManualOf; value: number; person?: string; currency?: string; note?: string };

const longestNote = 300;

/** A typed number as an entry, or what is wrong at which field. */
export function entryFrom(typed: TypedEntry, context: EntryContext): { entry: Read } | { faults: EntryFaults } {
  const faults: EntryFaults = {};
  const unit = unitOf(typed.metric, context.own);
  if (unit === undefined) faults.metric = 'metric';
  const of = ofTyped(typed, context, faults);
  const value = amountOf(typed.value, unit ?? 'count', context, faults);
  const note = typed.note.trim();
  if (note.length > longestNote) faults.note = 'long';
  if (Object.keys(faults).length > 0 || !of || value === null) return { faults };
  const { metric, person } = typed;
  return {
    entry: {
      metric: metric as Read['metric'],
      of,
      value,
      ...(person && { person }),
      ...(unit === 'money' && context.currency && { currency: context.currency }),
      ...(note && { note }),
    },
  };
}

/** What the form begins with: an entry that is edited, or a number of today. */
export function typedFrom(entry: Typed | null, today: string, own: readonly OwnMetric[]): TypedEntry {
  const blank = { metric: '', person: '', kind: 'day', from: today, to: today, room: '', value: '', note: '' } as const;
  if (!entry) return blank;
  const { metric, person = '', of, value, note = '' } = entry;
  const when =
    'room' in of ? { room: of.room, kind: 'room' as const } : { ...of, kind: of.from === of.to ? ('day' as const) : ('days' as const) };
  const shown = unitOf(metric, own) === 'ratio' ? value * 100 : value;
  return { ...blank, metric, person, ...when, value: String(Number(shown.toPrecision(12))), note };
}

/** The unit of a metric of the catalogue or of the team's own; undefined for anything else. */
export function unitOf(metric: string, own: readonly OwnMetric[]): Unit | undefined {
  if (isMetricId(metric)) return rowOf(metric).unit;
  return isOwnMetric(metric) ? own.find(({ id }) => id === metric)?.unit : undefined;
}

/** What is said at a field; null where nothing is wrong. */
export function faultText(fault: EntryFault | undefined, currency: string | undefined, { faults }: ManualWords): string | null {
  if (fault === undefined) return null;
  return fault === 'otherCurrency' ? faults.otherCurrency(currency ?? '') : faults[fault];
}

function ofTyped({ kind, from, to, room }: TypedEntry, { today, rooms }: EntryContext, faults: EntryFaults): ManualOf | null {
  if (kind === 'room') {
    if (!rooms.includes(room)) faults.room = 'room';
    return { room };
  }
  const [first, last] = [typedDay(from), typedDay(kind === 'day' ? from : to)];
  if (first === null) faults.from = 'day';
  else if (first > today) faults.from = 'future';
  if (kind === 'days' && last === null) faults.to = 'day';
  else if (first !== null && last !== null && last < first) faults.to = 'order';
  return first === null || last === null ? null : { from: first, to: last };
}

function amountOf(text: string, unit: Unit, { currency }: EntryContext, faults: EntryFaults): number | null {
  if (unit === 'money' && currency === undefined) {
    faults.value = 'currency';
    return null;
  }
  if (isZero(text)) return 0;
  const read = typedNumber(text, unit, currency);
  if ('value' in read) return read.value;
  faults.value = read.why === 'notPositive' ? 'negative' : read.why;
  return null;
}

import type { Unit } from '@/lib/metrics/metric';

/**
 * `doubt`: the check that speaks against the figure. `guessed`: "yes" where no source shows the label it was read by. `typed`: who
 * typed it, or "manual" where nobody said; blank for what was read.
 */
export const dayColumns = [
  'metric',
  'value',
  'unit',
  'currency',
  'step',
  'period',
  'page',
  'label',
  'raw',
  'at',
  'doubt',
  'guessed',
  'typed',
] as const;
export const roomColumns = ['at', 'minute', 'currency'] as const;
/** Columns of what goes with a room's minutes. */
const partColumns = [
  'marks',
  'kind',
  'by',
  'text',
  'product',
  'name',
  'until',
  'hosts',
  'gmv',
  'entries',
  'clicks',
  'orders',
  'follows',
  'dwell',
  'pinned',
  'end',
  'cart',
  'stock',
  'owner',
  'done',
  'recovered',
  'useful',
  'whose',
  'role',
  'spend',
  'roi',
  'minutes',
  'covered',
  'gaps',
  'approximate',
  'restated',
  'before',
  'after',
  'verdict',
  'low',
  'high',
  'target',
] as const;
type ColumnId = (typeof dayColumns)[number] | (typeof roomColumns)[number] | (typeof partColumns)[number];

/** The product's words as an export needs them: plain data, because it crosses to a Worker. `metrics` is `words.metrics`. */
export type ExportWords = {
  metrics: Readonly<Record<string, { name: string; definition: string }>>;
  units: Readonly<Record<Unit, string>>;
  columns: Readonly<Record<ColumnId, string>>;
  /** Names of the sheets of a workbook; at most 31 characters, none of []:*?/\ */
  sheets: {
    day: string;
    room: string;
    dictionary: string;
    marks: string;
    effects: string;
    segments: string;
    totals: string;
    cycles: string;
    findings: string;
    actions: string;
    windows: string;
    alarms: string;
    typed: string;
  };
  /** Column titles of the dictionary sheet. */
  dictionary: { id: string; name: string; definition: string; unit: string };
};

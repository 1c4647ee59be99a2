import type { MetricId } from '@/lib/metrics/catalog';
import { begun, follow, stands } from '@/lib/metrics/over-time';
import { selfCheck } from '@/lib/metrics/self-check';
import type { Reading } from '@/lib/reading/reading';
import { type Check, type Row, scopeKey, type Values } from '@/lib/snapshot/snapshot';

type Checked = { reading: Reading; checks: Check[] };

/** The checks of one page, look after look: within each look, and in a running room from one to the next. */
export class Checks {
  private course = begun;
  private subject = '';

  /** A reading made at epoch milliseconds `at`, with its doubts. */
  of(reading: Reading, at: number): Checked {
    const now = checked(reading);
    if (reading.scope.kind !== 'room') return now;
    const subject = scopeKey(reading.scope);
    const { course, doubts } = follow(subject === this.subject ? this.course : begun, undoubted(now.reading.values), at);
    this.course = course;
    this.subject = subject;
    const broken = Object.values(doubts).map((identity) => ({ identity, ok: false }));
    return { reading: { ...now.reading, values: marked(now.reading.values, doubts) }, checks: [...now.checks, ...broken] };
  }

  /** When to look again although nothing moves, in milliseconds: a number that fell is trusted once the page has stood by it. */
  lookIn(): number | null {
    return Object.keys(this.course.odd).length > 0 ? stands : null;
  }
}

/**
 * A reading whose broken identities are marked at the values that break them, in the cards and in each row. Doubtful values
 * are kept: they are on the page. An identity of rows is one check per kind of row, broken when it is in any.
 */
export function checked(reading: Reading): Checked {
  const seconds = reading.scope.kind === 'room' ? reading.scope.seconds : undefined;
  const { checks, doubts } = selfCheck(reading.values, seconds === undefined ? undefined : { value: seconds, step: 0 });
  const ofRows = new Map<string, boolean>();
  const rows = reading.rows.map((row) => checkedRow(row, ofRows));
  const both = [...checks, ...[...ofRows].map(([identity, ok]) => ({ identity, ok }))];
  return { reading: { ...reading, values: marked(reading.values, doubts), rows }, checks: both };
}

/** Of rows that stood still: a page has many, of which a tick changes one or two. */
const checkedRows = new WeakMap<Row, { row: Row; checks: Check[] }>();

function checkedRow(row: Row, ofRows: Map<string, boolean>): Row {
  const known = checkedRows.get(row) ?? checkRow(row);
  checkedRows.set(row, known);
  for (const { identity, ok } of known.checks) {
    const key = `${row.kind}: ${identity}`;
    ofRows.set(key, ok && ofRows.get(key) !== false);
  }
  return known.row;
}

function checkRow(row: Row): { row: Row; checks: Check[] } {
  const { checks, doubts } = selfCheck(row.values, row.kind === 'room' ? row.values.live_duration : undefined);
  return { row: { ...row, values: marked(row.values, doubts) }, checks };
}

function marked(values: Values, doubts: Partial<Record<MetricId, string>>): Values {
  const result = { ...values };
  for (const [id, doubt] of Object.entries(doubts) as [MetricId, string][]) {
    const value = values[id];
    if (value) result[id] = { ...value, doubt };
  }
  return result;
}

/** What a number is held against later must not itself be in doubt. */
function undoubted(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !value.doubt));
}

import type { MetricId } from '@/lib/metrics/catalog';
import { selfCheck } from '@/lib/metrics/self-check';
import type { Reading } from '@/lib/reading/reading';
import type { Check, Row, Values } from '@/lib/snapshot/snapshot';

/**
 * A reading whose broken identities are marked at the values that break them, in the cards and in each row. Doubtful values
 * are kept: they are on the page. An identity of rows is one check per kind of row, broken when it is in any.
 */
export function checked(reading: Reading): { reading: Reading; checks: Check[] } {
  const seconds = reading.scope.kind === 'room' ? reading.scope.seconds : undefined;
  const { checks, doubts } = selfCheck(reading.values, seconds === undefined ? undefined : { value: seconds, step: 0 });
  const ofRows = new Map<string, boolean>();
  const rows = reading.rows.map((row) => checkedRow(row, ofRows));
  const both = [...checks, ...[...ofRows].map(([identity, ok]) => ({ identity, ok }))];
  return { reading: { ...reading, values: marked(reading.values, doubts), rows }, checks: both };
}

function checkedRow(row: Row, ofRows: Map<string, boolean>): Row {
  const { checks, doubts } = selfCheck(row.values, row.kind === 'room' ? row.values.live_duration : undefined);
  for (const { identity, ok } of checks) {
    const key = `${row.kind}: ${identity}`;
    ofRows.set(key, ok && ofRows.get(key) !== false);
  }
  return { ...row, values: marked(row.values, doubts) };
}

function marked(values: Values, doubts: Partial<Record<MetricId, string>>): Values {
  const result = { ...values };
  for (const [id, doubt] of Object.entries(doubts) as [MetricId, string][]) {
    const value = values[id];
    if (value) result[id] = { ...value, doubt };
  }
  return result;
}

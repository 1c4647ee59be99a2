import type { MetricId } from '@/lib/metrics/catalog';
import type { Row, Snapshot, Value, Values } from '@/lib/snapshot/snapshot';

/** What the cells of a column have in common. */
type Told = Omit<Value, 'value' | 'raw'> & { metric: MetricId };

type Cell = [value: number, raw: string, told: number];

/**
 * A snapshot as it lies in the database. Forty products are three hundred cells that say the same label, unit and step
 * again and again: that is told once, and a cell points to it. It takes a third of the room; nothing is left out.
 */
export type StoredSnapshot = Omit<Snapshot, 'rows'> & { rows: Array<Omit<Row, 'values'> & { cells: Cell[] }>; told: Told[] };

/** The form to store. */
export function toStored(snapshot: Snapshot): StoredSnapshot {
  const told: Told[] = [];
  const places = new Map<string, number>();
  const place = (one: Told) => {
    const text = JSON.stringify(one);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, told.length);
    return told.push(one) - 1;
  };
  const cellsOf = (values: Values) =>
    (Object.entries(values) as Array<[MetricId, Value]>).map(
      ([metric, { value, raw, ...rest }]): Cell => [value, raw, place({ metric, ...rest })],
    );
  const rows = snapshot.rows.map(({ values, ...row }) => ({ ...row, cells: cellsOf(values) }));
  return { ...snapshot, rows, told };
}

/** The snapshot as it was read; what earlier versions stored is one already. */
export function fromStored(stored: StoredSnapshot | Snapshot): Snapshot {
  if (!('told' in stored)) return stored;
  const { told, ...rest } = stored;
  const rows = rest.rows.map(({ cells, ...row }): Row => {
    const values: Values = {};
    for (const [value, raw, index] of cells) {
      const { metric, ...common } = told[index] as Told;
      values[metric] = { value, raw, ...common };
    }
    return { ...row, values };
  });
  return { ...rest, rows };
}

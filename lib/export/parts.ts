import { isoClock } from '@/lib/report/zone';
import type { Mark } from '@/lib/room/marks';

/** A cell in base units; null is unknown and stays blank. */
export type Cell = string | number | null;

/** A table beside the minutes of a room, in a sheet or as records of its own. */
export type PartTable = { id: 'marks'; columns: string[]; rows: Cell[][] };

/** Something that goes along with the minutes from one moment to another (epoch ms, equal for a point in time). */
export type Along = { column: PartTable['id']; from: number; to: number; text: string };

/** What belongs to a room besides its numbers. */
export type RoomParts = { tables: PartTable[]; along: Along[] };

/** A room's marks as a table and along its minutes. `zone` (IANA or offset) is the one times are written in. */
export function markParts(marks: readonly Mark[], zone: string): RoomParts {
  const clock = isoClock(zone);
  const rows = marks.map(({ at, kind, by, text, product, until }): Cell[] => [
    clock(at),
    kind,
    by,
    text ?? null,
    product?.key ?? null,
    product?.name ?? null,
    until === undefined ? null : clock(until),
  ]);
  const along = marks.map(({ at, kind, text, product }) => ({
    column: 'marks' as const,
    from: at,
    to: at,
    text: [kind, product?.name, text].filter(Boolean).join(' '),
  }));
  return { tables: [{ id: 'marks', columns: ['at', 'kind', 'by', 'text', 'product', 'name', 'until'], rows }], along };
}

/** A table's rows as records, each with the table's name under `record`; what is unknown is absent. */
export function* recordsOf({ id, columns, rows }: PartTable): Generator<Record<string, string | number>> {
  for (const row of rows) {
    const told = columns.flatMap((column, index) => {
      const cell = row[index] ?? null;
      return cell === null ? [] : [[column, cell] as const];
    });
    yield { record: id, ...Object.fromEntries(told) };
  }
}

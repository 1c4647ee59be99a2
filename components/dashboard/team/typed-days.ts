import type { FieldFaults } from './HoldFields';

/** A typed day as YYYY-MM-DD; null where it is none. */
export function typedDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.normalize('NFKC').trim()) ?? [];
  if (!year || !month || !day) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === iso ? iso : null;
}

/** Typed days from and to, an empty end being none; or what is wrong with which. */
export function typedDays(
  { from, to }: { from: string; to: string },
  bad: string,
): { from: string; to?: string } | { faults: FieldFaults } {
  const [begin, end] = [typedDay(from), to.trim() === '' ? undefined : typedDay(to)];
  if (begin === null || end === null) return { faults: { ...(begin === null && { from: bad }), ...(end === null && { to: bad }) } };
  return { from: begin, ...(end !== undefined && { to: end }) };
}

/** A moment (epoch ms) as a day of this computer's calendar. */
export function localDay(now: number): string {
  const date = new Date(now);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

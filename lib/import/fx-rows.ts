import { z } from 'zod';
import { isCurrency, typedRate } from '@/lib/kpi/pay/fx';
import { isMonth } from '@/lib/kpi/pay/month';

/** One rate of a table, before it is known who brought it. */
export type FxRow = { day: string; from: string; to: string; rate: number };

/** What is wrong with a table of rates, where: its line, from 1, and the text that stands there. */
export type FxFault = {
  why: 'big' | 'empty' | 'columns' | 'day' | 'currency' | 'same' | 'rate' | 'ambiguous' | 'twice';
  line?: number;
  text?: string;
};

/** Characters of a table, rows in it, and faults that are told at once. */
const biggest = 1_000_000;
const mostRows = 5000;
const mostFaults = 20;

const row = z.strictObject({
  day: z.union([z.iso.date(), z.string().refine(isMonth)]),
  from: z.string().refine(isCurrency),
  to: z.string().refine(isCurrency),
  rate: z.number().positive().max(1e9),
});
const whyOf = { day: 'day', from: 'currency', to: 'currency', rate: 'rate' } as const;

/**
 * Reads a table of rates as it is pasted or saved: day, from, to, rate, between them tabs, commas or semicolons; a first line
 * without a digit is its heading. All of it, or what is wrong and nothing else. Never throws.
 */
export function readFxTable(text: string): { rates: FxRow[] } | { faults: FxFault[] } {
  if (text.length > biggest) return { faults: [{ why: 'big' }] };
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const rates: FxRow[] = [];
  const faults: FxFault[] = [];
  const known = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (index === 0 && !/\d/.test(line))) continue;
    const read = readRow(line);
    if ('why' in read) faults.push({ ...read, line: index + 1 });
    else if ((known.get(keyOf(read)) ?? read.rate) !== read.rate)
      faults.push({ why: 'twice', line: index + 1, text: line.trim().slice(0, 60) });
    else if (!known.has(keyOf(read))) {
      known.set(keyOf(read), read.rate);
      rates.push(read);
    }
    if (rates.length > mostRows) return { faults: [{ why: 'big', line: index + 1 }] };
  }
  if (faults.length > 0) return { faults: faults.slice(0, mostFaults) };
  return rates.length > 0 ? { rates } : { faults: [{ why: 'empty' }] };
}

function readRow(line: string): FxRow | FxFault {
  const cells = cellsOf(line);
  const [day = '', from = '', to = '', rate = ''] = cells;
  if (cells.length !== 4) return { why: 'columns', text: line.trim().slice(0, 60) };
  const number = typedRate(rate, to.toUpperCase());
  const given = { day: day.replaceAll('/', '-'), from: from.toUpperCase(), to: to.toUpperCase(), rate: number };
  const checked = row.safeParse(given);
  if (checked.success) return checked.data.from === checked.data.to ? { why: 'same', text: checked.data.from } : checked.data;
  const field = checked.error.issues[0]?.path[0] as keyof typeof whyOf;
  return { why: field === 'rate' && number === 'ambiguous' ? number : whyOf[field], text: { day, from, to, rate }[field].slice(0, 60) };
}

/** By tabs where there are any, else by semicolons, else by commas; quotes around a cell go. */
function cellsOf(line: string): string[] {
  const mark = ['\t', ';', ','].find((one) => line.includes(one)) ?? '\t';
  return line.split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function keyOf({ day, from, to }: FxRow): string {
  return `${day} ${from} ${to}`;
}

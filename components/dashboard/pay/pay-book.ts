import type { BookSheet } from '@/lib/export/book';
import type { Cell } from '@/lib/export/parts';
import type { Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import { digitsOf, toMajor } from '@/lib/kpi/pay/money';
import type { Month } from '@/lib/kpi/pay/month';
import type { PayMonth, TeamMonth } from '@/lib/messages/pay-month';
import { localDay } from '../team/typed-days';
import { openText } from './gap-text';
import { lineText, writer } from './line-text';
import { type PaidFrom, paidOf } from './paid';
import { type PayState, stateOf } from './pay-state';
import { lockedSlip, type SlipView, slipNow } from './slip-view';

type Speech = { pay: Words['pay']; language: Language };

/** One month in the book: of somebody in the team, or a locked one of somebody who has left. */
type Entry = { name: string; state: PayState; of: PaidFrom; slip: SlipView | null };

function entriesOf({ people, gone }: TeamMonth, { pay }: Speech): Entry[] {
  return [
    ...people.map((one): Entry => ({ name: one.person.name, state: stateOf(one), of: one, slip: slipOf(one) })),
    ...gone.map((one): Entry => {
      const { sheet } = paidOf(one);
      return { name: sheet?.person.name ?? pay.unknown, state: 'locked', of: one, slip: sheet && lockedSlip(sheet) };
    }),
  ];
}

/** A month as sheets: a summary of everybody, then each payslip with its arithmetic as text. What is not known is blank. */
export function payBook(of: TeamMonth, speech: Speech): BookSheet[] {
  const entries = entriesOf(of, speech);
  const slips = entries.flatMap((one) => (one.slip ? [slipSheet(one, one.slip, speech)] : []));
  return [summarySheet(of.month, entries, speech), ...slips];
}

/** The payslip of a month that counts: as locked, else as it stands. */
export function slipOf(one: PayMonth): SlipView | null {
  if (!one.lock) return slipNow(one);
  const { sheet } = paidOf(one);
  return sheet && lockedSlip(sheet);
}

function summarySheet(month: Month, entries: readonly Entry[], { pay }: Speech): BookSheet {
  const { columns } = pay.book;
  const rows = entries.map(({ name, state, of }): Cell[] => {
    const { total, corrections, currency, scheme } = paidOf(of);
    const major = (amount: number | null) => (amount === null || currency === '' ? null : toMajor(amount, currency));
    return [
      month,
      name,
      scheme ?? null,
      major(total),
      corrections === 0 ? null : major(corrections),
      total === null ? null : major(total + corrections),
      currency || null,
      pay.states[state],
      of.lock?.print ?? null,
    ];
  });
  const titles = [
    columns.month,
    columns.person,
    columns.scheme,
    columns.total,
    columns.corrections,
    columns.final,
    columns.currency,
    columns.state,
    columns.print,
  ];
  const digits = Math.max(0, ...entries.map(({ of }) => digitsIn(paidOf(of).currency)));
  const widths = [10, 16, 24, 16, 14, 16, 10, 14, 68];
  return {
    name: pay.book.summary,
    columns: titles.map((title, at) => ({ title, width: widths[at] ?? 16, ...(at >= 3 && at <= 5 && { digits }) })),
    rows,
  };
}

function digitsIn(currency: string): number {
  return currency === '' ? 0 : digitsOf(currency);
}

/** Rows of a payslip: month, person, line, arithmetic, amount, currency. */
function slipRows(
  { month, person, scheme, lines, extras, total }: SlipView,
  { corrections, lock }: PaidFrom,
  { pay, language }: Speech,
): Cell[][] {
  const { slip } = pay;
  const { currency } = scheme;
  const write = writer(language, currency);
  const row = (name: string, how: string, amount: number | null, of = currency): Cell[] => [
    month,
    person.name,
    name,
    how,
    amount === null ? null : toMajor(amount, of),
    of,
  ];
  const sum = corrections.reduce((all, { amount }) => all + amount, 0);
  return [
    ...lines.map((line) => {
      const { name, how } = lineText(line, slip, write);
      return row(name, how, line.amount);
    }),
    ...extras.map((line) => row(line.text, slip.extra(line.day, line.by ?? slip.nobody), line.amount, line.currency)),
    row(slip.total, total === null ? openText({ extras, scheme }, slip) : '', total),
    ...(lock ? corrections.map((one) => row(one.why, slip.extra(localDay(one.at), one.by), one.amount)) : []),
    ...(lock && corrections.length > 0 && total !== null ? [row(slip.after.final, '', total + sum)] : []),
  ];
}

function slipColumns({ columns }: Words['pay']['book'], digits: number): BookSheet['columns'] {
  return [
    { title: columns.month, width: 10 },
    { title: columns.person, width: 16 },
    { title: columns.line, width: 28 },
    { title: columns.how, width: 56 },
    { title: columns.amount, width: 16, digits },
    { title: columns.currency, width: 10 },
  ];
}

function slipSheet({ name, of }: Entry, slip: SlipView, speech: Speech): BookSheet {
  const rows = slipRows(slip, of, speech);
  const total = slip.lines.length + slip.extras.length;
  const strong = rows.length > total + 1 ? [total, rows.length - 1] : [total];
  const { print } = of.lock ?? {};
  const foot: Cell[][] = print === undefined ? [] : [[], [speech.pay.book.columns.print, print]];
  return { name, columns: slipColumns(speech.pay.book, digitsOf(slip.scheme.currency)), rows: [...rows, ...foot], strong };
}

/** Every payslip of a month, line under line: for a CSV file, or a sheet of one's own. */
export function payLines(of: TeamMonth, speech: Speech): BookSheet {
  const slips = entriesOf(of, speech).flatMap(({ of: one, slip }) => (slip ? [{ one, slip }] : []));
  const digits = Math.max(0, ...slips.map(({ slip }) => digitsOf(slip.scheme.currency)));
  return {
    name: speech.pay.title,
    columns: slipColumns(speech.pay.book, digits),
    rows: slips.flatMap(({ one, slip }) => slipRows(slip, one, speech)),
  };
}

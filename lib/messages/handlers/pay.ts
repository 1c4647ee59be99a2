import type { SchemeFault } from '@/lib/kpi/pay/scheme';
import { dayCut, noteEdit } from '@/lib/settings/settings';
import { editor } from '@/lib/store/audit';
import { run, write } from '@/lib/store/deadline';
import * as rates from '@/lib/store/fx';
import * as months from '@/lib/store/pay-months';
import * as schemes from '@/lib/store/pay-schemes';
import type { SettleRefusal } from '../pay-contract';
import { type PayMonth, readMonth } from '../pay-month';
import { settleMonth } from '../pay-record';
import type { Checked } from '../server';

/** An edit by whoever this browser belongs to; every open page hears of it once it is stored. */
async function edit<T>(work: (author: { by: string | null; at: number }) => Promise<T>): Promise<T> {
  const by = await editor();
  const answer = await work({ by, at: Date.now() });
  await noteEdit();
  return answer;
}

export function putScheme({ scheme, since, why }: Checked<'putScheme'>): Promise<SchemeFault[]> {
  return edit((author) => write('strict', (db) => schemes.putScheme(db, scheme, since, { ...author, why })));
}

export function assignScheme({ why, ...assignment }: Checked<'assignScheme'>): Promise<schemes.AssignFault | null> {
  const id = crypto.randomUUID();
  return edit((author) => write('strict', (db) => schemes.assignScheme(db, { id, ...assignment, ...author }, why)));
}

export function putRates({ source, rates: given }: Checked<'putRates'>): Promise<void> {
  return edit((author) =>
    write('strict', (db) =>
      rates.addRates(
        db,
        given.map((one) => ({ ...one, source, ...author })),
      ),
    ),
  );
}

/** Reckons what people brought in a month's rooms, where that is still to be done. */
export async function settlePay({ month }: Checked<'settlePay'>): Promise<void> {
  const cut = await dayCut.getValue();
  await write('relaxed', (db) => settleMonth(db, month, cut, Date.now()), patience);
}

export function enterPayFact(fact: Checked<'enterPayFact'>): Promise<months.MonthRefusal | null> {
  return edit((author) => write('strict', (db) => months.enterFact(db, { ...fact, ...author })));
}

export function addPayLine(line: Checked<'addPayLine'>): Promise<months.MonthRefusal | null> {
  return edit((author) => write('strict', (db) => months.addExtra(db, { ...line, ...author })));
}

export function dropPayLine({ id }: Checked<'dropPayLine'>): Promise<months.MonthRefusal | null> {
  return edit(({ by, at }) => run('strict', (db) => months.dropExtra(db, id, by, at)));
}

/** Signs a month as it was shown. One that reads differently by now is not signed unseen; a locked one only by whose it is. */
export async function signMonth({ month, person, as, name, print }: Checked<'signMonth'>): Promise<SettleRefusal | null> {
  const shown = await asItStands(month, person);
  const refusal = shown?.lock && as === 'person' ? null : notAsShown(shown, print);
  if (refusal) return refusal;
  return edit(({ at }) => write('strict', (db) => months.addSign(db, { month, person, as, name, print, at })));
}

/** Locks a month as it was shown and signed. What is locked is reckoned here, from what is stored: a page only says what it showed. */
export async function lockMonth({ month, person, name, print }: Checked<'lockMonth'>): Promise<SettleRefusal | null> {
  const shown = await asItStands(month, person);
  const refusal = notAsShown(shown, print);
  if (refusal || !shown?.sealed) return refusal;
  if (!shown.isOver) return 'running';
  if (!shown.signs.some((one) => one.as === 'lead' && one.print === print)) return 'unsigned';
  const { text } = shown.sealed;
  return edit(({ at }) => write('strict', (db) => months.addLock(db, { month, person, text, print, by: name, at })));
}

export function correctMonth(given: Checked<'correctMonth'>): Promise<months.MonthRefusal | null> {
  return edit(({ at }) =>
    write('strict', async (db) => {
      const lock = await db.payLocks.get([given.month, given.person]);
      const currency = lock && currencyOf(lock.text);
      return currency ? months.addCorrection(db, { ...given, currency, at }) : 'unlocked';
    }),
  );
}

function notAsShown(shown: PayMonth | undefined, print: string): SettleRefusal | null {
  if (shown?.lock) return 'locked';
  if (!shown?.sealed) return 'open';
  return shown.sealed.print === print ? null : 'changed';
}

/** Somebody's month with nothing pending, reckoned now. */
async function asItStands(month: string, person: string) {
  const cut = await dayCut.getValue();
  const now = Date.now();
  await write('relaxed', (db) => settleMonth(db, month, cut, now), patience);
  const read = await run('relaxed', (db) => readMonth(db, month, { cut, now, only: person }));
  return read.people[0];
}

/** A month of long LIVEs is reckoned for the first time in more than a usual transaction's time. */
const patience = 60_000;

function currencyOf(text: string): string | undefined {
  return (JSON.parse(text) as { scheme?: { currency?: string } }).scheme?.currency;
}

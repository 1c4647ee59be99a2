import type { FxRate } from './fx';
import { convert } from './fx';
import { type Minor, partOf, toMinor } from './money';
import { monthDays } from './month';
import { isAllTrial, leavesFactorOpen, type MissingFact, type PayFacts } from './pay';
import { type AirRow, enteredIn, type PartSales, type PayRecord } from './record';
import { isShopSales, type Scheme } from './scheme';
import { scoreOfRoles } from './scored';
import { type Raw, raw, readOf, type ShopAmount, shopPart } from './shop-part';

/**
 * Why a fact of a month is not known. `no-shifts`: nobody entered when the person was on; `no-rooms`: there are shifts, but no
 * recorded room; `open`: a shift that nobody ended; `unclear`: two LIVEs ran at once, and the shift does not say which it is of; `not-shown`, `gap`: rooms whose page does not show this kind of sales, or
 * was not read where the person came or went; `no-role`: held in no shop; `not-read`, `no-days`: the shop's overview, `part`: that
 * of the days on which the role was held, where it was not all of the month; `not-entered`:
 * only a person can know; `no-rate`: days without an exchange rate; `score`: no KPI has a number; `score-open`:
 * what is open in it could change the step.
 */
export type FactGap = {
  fact: MissingFact;
  why:
    | 'no-shifts'
    | 'no-rooms'
    | 'open'
    | 'unclear'
    | 'not-shown'
    | 'gap'
    | 'no-role'
    | 'not-read'
    | 'no-days'
    | 'part'
    | 'not-entered'
    | 'no-rate'
    | 'score'
    | 'score-open';
  days?: string[];
  rooms?: string[];
  shops?: string[];
  /** Which page shows the sales of a shop, where it is not its overview. */
  page?: PartSales;
  pair?: { from: string; to: string };
};

/** One amount behind a fact in its own currency, what it is in the scheme's, and the rate that makes it so. */
export type AmountRow = Raw & {
  of: 'sales' | 'refunds';
  fx?: { rate: number; day: string; inverse: boolean };
  paid: Minor;
};

/** What a scheme needs of a month: the facts, the amounts behind them, and what is missing with the reason. */
export type Found = { facts: PayFacts; amounts: AmountRow[]; gaps: FactGap[] };

/** The facts of a month that a scheme is reckoned from. */
export function factsOf(scheme: Scheme, record: PayRecord, rates: readonly FxRate[]): Found {
  const gaps: FactGap[] = [];
  const minutes = scheme.hourly ? minutesOf(scheme, record, gaps) : null;
  const sold = scheme.commission ? salesOf(scheme, record, rates, gaps) : null;
  const back = scheme.commission?.net ? refundsOf(scheme, record, rates, sold, gaps) : null;
  const score = scoreOf(scheme, record, gaps);
  const total = (rows: AmountRow[] | null) => rows?.reduce((sum, { paid }) => sum + paid, 0) ?? null;
  return {
    facts: { held: record.held, minutes, sales: total(sold), refunds: total(back), score, trial: record.trial?.days ?? 0 },
    amounts: [...(sold ?? []), ...(back ?? [])],
    gaps,
  };
}

function minutesOf({ hourly }: Scheme, { air, shifts, entered }: PayRecord, gaps: FactGap[]): PayFacts['minutes'] {
  const [alone, shared] = [enteredIn(entered, 'alone'), enteredIn(entered, 'shared')];
  if (alone && shared) return { alone: alone.value, shared: shared.value };
  const rows = hourly?.by === 'shift' ? shifts : air;
  const open = hourly?.by === 'shift' ? shifts.filter((one) => one.open).map(({ day }) => day) : [];
  if (rows.length === 0 && !alone) {
    gaps.push({ fact: 'minutes', why: shifts.length === 0 ? 'no-shifts' : 'no-rooms' });
    return null;
  }
  if (open.length > 0 && !alone) {
    gaps.push({ fact: 'minutes', why: 'open', days: open });
    return null;
  }
  const unclear = hourly?.by === 'shift' ? [] : unclearOf(air);
  if (unclear.length > 0 && !alone) {
    gaps.push({ fact: 'minutes', why: 'unclear', rooms: unclear });
    return null;
  }
  const sum = (of: 'alone' | 'shared') => rows.reduce((all, row) => all + row[of], 0);
  return { alone: alone?.value ?? sum('alone'), shared: shared?.value ?? sum('shared') };
}

function unclearOf(air: readonly AirRow[]): string[] {
  return air.filter(({ unclear }) => unclear).map(({ room }) => room);
}

function salesOf(scheme: Scheme, record: PayRecord, rates: readonly FxRate[], gaps: FactGap[]): AmountRow[] | null {
  const on = scheme.commission?.on ?? 'direct';
  const typed = typedRow(record, 'sales', scheme.currency);
  const found = typed ?? (isShopSales(on) ? shopRows(scheme, record, on === 'shop' ? 'gmv' : on, gaps) : roomRows(record, on, gaps));
  return found && converted(found, scheme, record, rates, 'sales', gaps);
}

function refundsOf(
  scheme: Scheme,
  record: PayRecord,
  rates: readonly FxRate[],
  sold: readonly AmountRow[] | null,
  gaps: FactGap[],
): AmountRow[] | null {
  const { on, refunds } = scheme.commission ?? {};
  const typed = typedRow(record, 'refunds', scheme.currency);
  if (typed) return converted(typed, scheme, record, rates, 'refunds', gaps);
  if (on === 'shop') {
    const found = shopRows(scheme, record, 'refunds', gaps);
    return found && converted(found, scheme, record, rates, 'refunds', gaps);
  }
  if (refunds !== 'share') {
    gaps.push({ fact: 'refunds', why: 'not-entered' });
    return null;
  }
  const found = sold && sharedRefunds(sold, record, gaps);
  return found && converted(found, scheme, record, rates, 'refunds', gaps);
}

function typedRow({ entered, month }: PayRecord, fact: 'sales' | 'refunds', usual: string): Raw[] | null {
  const entry = enteredIn(entered, fact);
  if (!entry) return null;
  return [raw({ by: entry.by }, monthDays(month).to, { amount: entry.value, currency: entry.currency ?? usual })];
}

function roomRows({ air, shifts }: PayRecord, on: 'direct' | 'attributed', gaps: FactGap[]): Raw[] | null {
  if (air.length === 0) gaps.push({ fact: 'sales', why: shifts.length === 0 ? 'no-shifts' : 'no-rooms' });
  for (const [why, isMeant] of [
    ['not-shown', (row: AirRow) => row.sales[on] === undefined],
    ['gap', (row: AirRow) => row.sales[on] === null || row.sales[on]?.least === true],
  ] as const) {
    const rooms = air.filter(isMeant).map(({ room }) => room);
    if (rooms.length > 0) gaps.push({ fact: 'sales', why, rooms });
  }
  const unclear = unclearOf(air);
  if (unclear.length > 0) {
    gaps.push({ fact: 'sales', why: 'unclear', rooms: unclear });
    return null;
  }
  const rows = air.flatMap(({ room, day, sales }) => (sales[on] && !sales[on].least ? [raw({ room }, day, sales[on])] : []));
  return rows.length > 0 && rows.length === air.length ? rows : null;
}

/** Sales or refunds of the shops in which the role was held, of the days on which it was. */
function shopRows({ currency, fx }: Scheme, { shops: all, month, roles }: PayRecord, of: ShopAmount, gaps: FactGap[]): Raw[] | null {
  const fact = of === 'refunds' ? 'refunds' : 'sales';
  const shops = all.filter(({ beside }) => !beside);
  if (shops.length === 0) gaps.push({ fact, why: 'no-role' });
  const rows = shops.map((row) => {
    const stretches = roles.filter(({ shop }) => shop === row.shop);
    return shopPart(row, of, { month, stretches, isDaily: fx === undefined && readOf(row, of).whole?.currency !== currency });
  });
  for (const why of ['not-read', 'no-days', 'part'] as const) {
    const missing = shops.filter((_, index) => rows[index] === why).map(({ shop }) => shop);
    if (missing.length > 0) gaps.push({ fact, why, shops: missing, ...((of === 'video' || of === 'ads') && { page: of }) });
  }
  return rows.length > 0 && rows.every((row) => typeof row !== 'string') ? (rows as Raw[][]).flat() : null;
}

/** Of each amount sold the share that came back in its whole shop that month. */
function sharedRefunds(sold: readonly AmountRow[], { air, shops }: PayRecord, gaps: FactGap[]): Raw[] | null {
  const shopOf = (from: AmountRow['from']) =>
    'room' in from
      ? air.find(({ room }) => room === from.room)?.shop
      : 'shop' in from
        ? from.shop
        : shops.find(({ beside }) => !beside)?.shop;
  const unread = new Set<string>();
  const rows = sold.flatMap(({ from, day, amount, currency }): Raw[] => {
    const key = shopOf(from);
    const shop = shops.find((one) => one.shop === key);
    if (!shop?.gmv || !shop.refunds || !(shop.gmv.amount > 0) || shop.gmv.currency !== shop.refunds.currency) {
      unread.add(key ?? '');
      return [];
    }
    const part = toMinor(shop.refunds.amount, shop.refunds.currency);
    return [{ from, day, amount: partOf(amount, part, toMinor(shop.gmv.amount, shop.gmv.currency)), currency }];
  });
  if (unread.size === 0) return rows;
  gaps.push({ fact: 'refunds', why: 'not-read', shops: [...unread].filter((key) => key !== '') });
  return null;
}

function converted(
  rows: readonly Raw[],
  { currency, fx, near }: Scheme,
  { month }: PayRecord,
  rates: readonly FxRate[],
  of: AmountRow['of'],
  gaps: FactGap[],
): AmountRow[] | null {
  const last = monthDays(month).to;
  const missing = new Map<string, string[]>();
  const found = rows.flatMap((row): AmountRow[] => {
    if (row.currency === currency) return [{ of, ...row, paid: row.amount }];
    const day = fx === 'month' ? month : fx === 'end' ? last : row.day;
    const other = convert(row.amount, row.currency, currency, day, rates, near);
    if (!other) missing.set(row.currency, [...(missing.get(row.currency) ?? []), day]);
    return other ? [{ of, ...row, fx: { rate: other.rate, day: other.day, inverse: other.inverse }, paid: other.amount }] : [];
  });
  for (const [from, days] of missing)
    gaps.push({ fact: of, why: 'no-rate', pair: { from, to: currency }, days: [...new Set(days)].sort() });
  return missing.size === 0 ? found : null;
}

function scoreOf({ coefficient }: Scheme, { scored, entered, trial, held }: PayRecord, gaps: FactGap[]): PayFacts['score'] {
  const entry = enteredIn(entered, 'score');
  const found = entry ? { points: entry.value, open: 0 } : scoreOfRoles(scored);
  const isNeeded = coefficient && coefficient.unknown !== 'one' && !isAllTrial({ trial: trial?.days ?? 0, held });
  if (isNeeded && !found) gaps.push({ fact: 'score', why: 'score' });
  if (isNeeded && found && leavesFactorOpen(coefficient, found)) gaps.push({ fact: 'score', why: 'score-open' });
  return found;
}

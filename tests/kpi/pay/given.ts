import type { FxRate } from '@/lib/kpi/pay/fx';
import type { Pay, PayFacts } from '@/lib/kpi/pay/pay';
import type { AirRow, FactEntry, PayRecord, ShiftRow, ShopRow } from '@/lib/kpi/pay/record';
import type { Scheme } from '@/lib/kpi/pay/scheme';
import type { ScoredRole } from '@/lib/kpi/pay/scored';
import type { ExtraLine } from '@/lib/kpi/pay/sheet';

export const month = '2026-03';
const hour = 3_600_000;

/** A scheme in yuan with only the parts that are given. */
export function scheme(parts: Partial<Scheme> = {}): Scheme {
  return { id: 's', name: 'A', currency: 'CNY', ...parts };
}

/** What pay is reckoned from: a whole month with nothing in it, and what is given. */
export function facts(parts: Partial<PayFacts> = {}): PayFacts {
  return {
    held: { days: 31, of: 31 },
    minutes: { alone: 0, shared: 0 },
    sales: 0,
    refunds: 0,
    score: { points: 100, open: 0 },
    trial: 0,
    ...parts,
  };
}

/** Three tiers: 5 % up to 100,000, 7 % up to 500,000, 10 % above; in cents as facts are. */
export const tiers = [
  { from: 0, rate: 0.05 },
  { from: 100_000, rate: 0.07 },
  { from: 500_000, rate: 0.1 },
];
export const within = scheme({ commission: { on: 'direct', net: false, way: 'within', tiers } });

/** The amounts of a payslip's lines. */
export function amounts(pay: Pay) {
  return pay.lines.map(({ part, amount }) => [part, amount]);
}

/** A commission of 3 % on everything. */
export function flat(rest: Partial<NonNullable<Scheme['commission']>> = {}): Scheme['commission'] {
  return { on: 'direct', net: false, way: 'all', tiers: [{ from: 0, rate: 0.03 }], ...rest };
}

/** A month of a person who held one role in one shop all through it. */
export function record(parts: Partial<PayRecord> = {}): PayRecord {
  return {
    month,
    person: { id: 'p', name: 'Lin' },
    roles: [{ role: 'host', shop: 'us/a', from: '2026-03-01', to: '2026-03-31' }],
    held: { days: 31, of: 31 },
    air: [],
    shifts: [],
    shops: [],
    scored: [],
    trial: null,
    leaves: [],
    entered: [],
    ...parts,
  };
}

/** A role held all of March, with its points and what of them is open. */
export function scored(points: number, open = 0, rest: Partial<ScoredRole> = {}): ScoredRole {
  const kpi = { kpi: 'gmv_per_hour', weight: 100 - open, counted: points / 100, points, why: null };
  const gap = { kpi: 'dwell', weight: open, counted: null, points: null, why: 'no-actual' as const };
  return {
    ...{ role: 'host', shop: 'us/a', from: '2026-03-01', to: '2026-03-31', days: 31, points, open },
    kpis: open > 0 ? [kpi, gap] : [kpi],
    ...rest,
  };
}

/** A room on a day of March: minutes alone and shared, and direct sales. */
export function air(
  day: string,
  alone: number,
  shared: number,
  amount: number | null,
  currency = 'CNY',
  rest: Partial<AirRow> = {},
): AirRow {
  const from = Date.parse(`${day}T12:00:00Z`);
  const sales = { direct: amount === null ? null : { amount, currency, approximate: false } };
  return { room: `room ${day}`, shop: 'us/a', day, from, to: from + (alone + shared) * 60_000, alone, shared, sales, ...rest };
}

export function shift(day: string, alone: number, rest: Partial<ShiftRow> = {}): ShiftRow {
  const from = Date.parse(`${day}T12:00:00Z`);
  return { shift: `shift ${day}`, shop: 'us/a', day, from, to: from + hour, alone, shared: 0, outside: 0, ...rest };
}

export function shop(gmv: number, refunds: number | null, currency = 'CNY', rest: Partial<ShopRow> = {}): ShopRow {
  return {
    shop: 'us/a',
    gmv: { amount: gmv, currency },
    refunds: refunds === null ? null : { amount: refunds, currency },
    days: [],
    until: '2026-03-31',
    ...rest,
  };
}

export function entry(fact: FactEntry['fact'], value: number | null, rest: Partial<FactEntry> = {}): FactEntry {
  return { month, person: 'p', fact, value, why: 'agreed', by: 'Zhou', at: 1, ...rest };
}

export function rate(day: string, value: number, from = 'USD', to = 'CNY'): FxRate {
  return { day, from, to, rate: value, source: 'typed', by: null, at: 1 };
}

/** A line beside the scheme, in cents. */
export function extra(amount: number, text: string, rest: Partial<ExtraLine> = {}): ExtraLine {
  return { id: text, month, person: 'p', day: '2026-03-31', amount, currency: 'CNY', text, by: 'Zhou', at: 1, ...rest };
}

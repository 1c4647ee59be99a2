import { plainNumber } from '@/components/ui/typed-number';
import { isMonth } from '@/lib/kpi/pay/month';
import { type SalesKind, type Scheme, type SchemeFault, schemeFaults } from '@/lib/kpi/pay/scheme';
import { type TypedAmount, typedAmount, typedShare } from './typed';

/** A scheme as its form shows it: everything as text, every choice made. */
export type TypedScheme = {
  name: string;
  currency: string;
  base: string;
  performance: string;
  hourly: string;
  shared: string;
  hoursBy: 'air' | 'shift';
  on: 'none' | SalesKind;
  net: 'gross' | 'entered' | 'share' | 'shop';
  way: 'within' | 'all';
  tiers: Array<{ from: string; rate: string }>;
  factorOn: 'none' | 'performance' | 'commission' | 'variable';
  factorBy: 'steps' | 'points';
  steps: Array<{ from: string; factor: string }>;
  unknown: 'open' | 'one';
  floor: string;
  cap: string;
  limits: 'days' | 'whole';
  fx: 'day' | 'end' | 'month';
  near: 'exact' | 'near';
  since: string;
  why: string;
};

/** What is wrong with a typed scheme: the field, the row of a list and its column, and why. */
export type TypedFault = {
  field: SchemeFault['field'] | 'since';
  row?: number;
  column?: 'from' | 'value';
  why:
    | 'name'
    | 'currency'
    | 'number'
    | 'ambiguous'
    | 'negative'
    | 'share'
    | 'order'
    | 'start'
    | 'above-cap'
    | 'nothing'
    | 'no-factor'
    | 'no-amount'
    | 'missing'
    | 'month';
};

/** The scheme a form stands for, and everything that is wrong with it; what cannot be read is left out of it. */
export function schemeFrom(typed: TypedScheme, id: string): { scheme: Scheme; faults: TypedFault[] } {
  const faults: TypedFault[] = [];
  const money = { currency: typed.currency.trim().toUpperCase() };
  const amount = (field: 'base' | 'performance' | 'hourly' | 'floor' | 'cap') => {
    const value = typedAmount(typed[field], money);
    if (typeof value === 'string') faults.push({ field, why: value });
    return typeof value === 'number' ? value : undefined;
  };
  const [base, performance, rate, floor, cap] = [amount('base'), amount('performance'), amount('hourly'), amount('floor'), amount('cap')];
  const hasLimit = floor !== undefined || cap !== undefined;
  const typedPart = typedShare(typed.shared);
  const shared = typeof typedPart === 'number' ? typedPart : undefined;
  if (rate !== undefined && shared === undefined) faults.push({ field: 'shared', why: 'share' });
  const scheme: Scheme = {
    id,
    name: typed.name.trim(),
    ...money,
    ...(base !== undefined && { base }),
    ...(performance !== undefined && { performance }),
    ...(rate !== undefined && { hourly: { rate, shared: shared ?? 1, ...(typed.hoursBy === 'shift' && { by: 'shift' as const }) } }),
    ...(typed.on !== 'none' && { commission: commissionFrom(typed, typed.on, money, faults) }),
    ...(typed.factorOn !== 'none' && { coefficient: coefficientFrom(typed, typed.factorOn, faults) }),
    ...(floor !== undefined && { floor }),
    ...(cap !== undefined && { cap }),
    ...(hasLimit && typed.limits === 'days' && { limits: 'days' as const }),
    ...(typed.fx !== 'day' && { fx: typed.fx }),
    ...(typed.fx !== 'month' && typed.near === 'near' && { near: true as const }),
  };
  if (!isMonth(typed.since.trim())) faults.push({ field: 'since', why: 'month' });
  const told = new Set(faults.map(placeOf));
  return {
    scheme,
    faults: [
      ...faults,
      ...schemeFaults(scheme)
        .map(toTyped)
        .filter((one) => !told.has(placeOf(one))),
    ],
  };
}

function commissionFrom(
  { net, way, tiers }: TypedScheme,
  on: SalesKind,
  money: { currency: string },
  faults: TypedFault[],
): NonNullable<Scheme['commission']> {
  const rows = tiers.map(({ from, rate }, row) => ({
    from: read(typedAmount(from, money), faults, { field: 'tiers', row, column: 'from', why: 'number' }),
    rate: read(typedShare(rate), faults, { field: 'tiers', row, column: 'value', why: 'share' }),
  }));
  return { on, net: net !== 'gross', ...(net === 'share' && on !== 'shop' && { refunds: 'share' as const }), way, tiers: rows };
}

type Coefficient = NonNullable<Scheme['coefficient']>;

function coefficientFrom(typed: TypedScheme, on: Coefficient['on'], faults: TypedFault[]): Coefficient {
  const isPoints = typed.factorBy === 'points';
  return {
    on,
    ...(isPoints && { by: 'points' as const }),
    steps: isPoints ? [] : stepsFrom(typed, faults),
    ...(typed.unknown === 'one' && { unknown: 'one' as const }),
  };
}

function stepsFrom({ steps }: TypedScheme, faults: TypedFault[]): Coefficient['steps'] {
  return steps.map(({ from, factor }, row) => ({
    from: read(typedAmount(from, 'plain'), faults, { field: 'steps', row, column: 'from', why: 'number' }),
    factor: read(typedAmount(factor, 'plain'), faults, { field: 'steps', row, column: 'value', why: 'number' }),
  }));
}

/** A number of a list; one that cannot be read is a fault, and stands as 0 that nothing is reckoned by. */
function read(value: TypedAmount, faults: TypedFault[], fault: TypedFault): number {
  if (typeof value === 'number') return value;
  faults.push(value === 'ambiguous' ? { ...fault, why: value } : fault);
  return 0;
}

function toTyped({ field, row, why }: SchemeFault): TypedFault {
  const isList = field === 'tiers' || field === 'steps';
  const column = row === undefined ? {} : { row, column: why === 'start' || why === 'order' ? ('from' as const) : ('value' as const) };
  const words: Record<SchemeFault['why'], TypedFault['why']> = {
    missing: isList ? 'missing' : field === 'currency' ? 'currency' : 'name',
    negative: 'negative',
    share: 'share',
    order: 'order',
    start: 'start',
    'above-cap': 'above-cap',
    nothing: 'nothing',
    'no-factor': 'no-factor',
    'no-amount': 'no-amount',
  };
  return { field, ...column, why: words[why] };
}

function placeOf({ field, row }: TypedFault): string {
  return `${field} ${row ?? ''}`;
}

/** What the form shows of a scheme. */
export function typedFrom(scheme: Omit<Scheme, 'id'>, since: string): TypedScheme {
  const { name, currency, base, performance, hourly, commission, coefficient, floor, cap, fx, near } = scheme;
  const hasLimit = floor !== undefined || cap !== undefined;
  const text = (value: number | undefined) => (value === undefined ? '' : plainNumber(value));
  const percent = (value: number) => plainNumber(value * 100);
  return {
    name,
    currency,
    base: text(base),
    performance: text(performance),
    hourly: text(hourly?.rate),
    shared: hourly ? percent(hourly.shared) : '50',
    hoursBy: hourly?.by ?? 'air',
    on: commission?.on ?? 'none',
    net: commission?.net ? (commission.refunds ?? (commission.on === 'shop' ? 'shop' : 'entered')) : 'gross',
    way: commission?.way ?? 'within',
    tiers: (commission?.tiers ?? [{ from: 0, rate: 0 }]).map(({ from, rate }) => ({
      from: text(from),
      rate: rate === 0 ? '' : percent(rate),
    })),
    factorOn: coefficient?.on ?? 'none',
    factorBy: coefficient?.by ?? 'steps',
    steps: (coefficient?.steps.length ? coefficient.steps : [{ from: 0, factor: 1 }]).map(({ from, factor }) => ({
      from: text(from),
      factor: text(factor),
    })),
    unknown: coefficient?.unknown ?? 'open',
    floor: text(floor),
    cap: text(cap),
    // What was agreed before there was a choice stands whole; what is new begins by days.
    limits: scheme.limits ?? (hasLimit ? 'whole' : 'days'),
    fx: fx ?? 'day',
    near: near ? 'near' : 'exact',
    since,
    why: '',
  };
}

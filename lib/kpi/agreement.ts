import type { MetricId } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import { type Actual, isActual, type NoActual, type NotReckoned, traitsOf } from './actual';
import { type KpiState, standing } from './attainment';
import type { Kpi, RoleKey } from './role';
import { type OwnMade, poolOf } from './score/pool';
import { actualIn } from './score/stretch';
import { targetKey } from './target';
import type { Today } from './window';

/** One KPI of an agreement: what it should reach over all of its days. */
export type AgreedLine = { kpi: string; metric: MetricId; value: number; currency?: string };

/**
 * What was agreed with a client for a shop from a day to a day (YYYY-MM-DD, ends included): KPIs of a role with what each should
 * reach, and how many of them make the agreement reached. A KPI is reached from `share` of its value on (1 = all of it).
 */
export type Agreement = {
  id: string;
  shop: string;
  client: string;
  role: RoleKey;
  from: string;
  to: string;
  lines: AgreedLine[];
  need: number;
  share: number;
  note: string;
  by: string | null;
  at: number;
};

/** Why an agreement cannot stand, and at which field. */
export type AgreementFault = { field: 'client' | 'from' | 'to' | 'lines' | 'need' | 'share' };

/** The longest an agreement runs: two years. */
const longestDays = 731;

/** Everything wrong with an agreement; an empty list where it can be kept. */
export function agreementFaults({ client, from, to, lines, need, share }: Agreement): AgreementFault[] {
  const faults: AgreementFault[] = [];
  if (client.trim() === '') faults.push({ field: 'client' });
  if (!(to >= from) || Date.parse(to) - Date.parse(from) > longestDays * 86_400_000) faults.push({ field: 'to' });
  const ids = lines.map(({ kpi }) => kpi);
  if (lines.length === 0 || new Set(ids).size < ids.length || lines.some(({ value }) => !(value > 0))) faults.push({ field: 'lines' });
  if (!(Number.isInteger(need) && need >= 1 && need <= Math.max(1, lines.length))) faults.push({ field: 'need' });
  if (!(share > 0 && share <= 1)) faults.push({ field: 'share' });
  return faults;
}

/** Where a KPI of an agreement stands; `reached` null while that cannot be said: then `state` is what its course is. */
export type AgreedState = {
  line: AgreedLine;
  kpi: Kpi | null;
  actual: Actual | NoActual | NotReckoned;
  state: KpiState;
  attained: number | null;
  reached: boolean | null;
};

/** An agreement now: `met` of its KPIs are reached, `open` cannot be told yet; `reached` as a whole, null while it may still go either way. */
export type AgreementState = { lines: AgreedState[]; met: number; open: number; reached: boolean | null; running: boolean };

/**
 * Where an agreement stands by what the shop's pages said. What is less than its period to date, or was not read, is not told.
 * `own`: what the team made itself.
 */
export function agreementState(agreement: Agreement, facts: readonly Fact[], today: Today, now: number, own: OwnMade = {}): AgreementState {
  const { from, to, role, lines: agreed, need, share } = agreement;
  const window = { kind: 'period', from, to, today } as const;
  const pool = poolOf(role, own);
  const running = today.day <= to;
  const lines = agreed.map((line): AgreedState => {
    const known = pool.find(({ id }) => id === line.kpi);
    const kpi = known && { ...known, metrics: [line.metric] as const };
    const actual: AgreedState['actual'] = kpi ? actualIn(kpi, facts, window) : { unknown: 'not-seen', awaits: 'unknown' };
    const target = {
      shop: agreement.shop,
      role,
      kpi: known ? targetKey(known, line.metric) : line.kpi,
      horizon: 'month' as const,
      since: agreement.at,
    };
    const { state, attained } = standing(
      actual,
      { ...target, value: line.value, ...(line.currency && { currency: line.currency }) },
      window,
      now,
    );
    const reached = attained === null || !isActual(actual) ? null : reachedBy(attained >= share - 1e-9, actual, running);
    return { line, kpi: known ?? null, actual, state, attained, reached };
  });
  const met = lines.filter(({ reached }) => reached).length;
  const open = lines.filter(({ reached }) => reached === null).length;
  return { lines, met, open, reached: met >= need ? true : met + open < need ? false : null, running };
}

/**
 * What is settled: of days that are over what was read to their end. While they run, only what a counter cannot take back: that it
 * has grown to what was agreed, or beyond a limit. A rate may still go either way, and so may a limit that holds.
 */
function reachedBy(isEnough: boolean, actual: Actual, running: boolean): boolean | null {
  if (!running) return actual.share === null || actual.share >= 1 ? isEnough : null;
  const { kind, better } = traitsOf(actual);
  if (kind !== 'counter') return null;
  return isEnough === (better === 'more') ? isEnough : null;
}

import { expect, it } from 'vitest';
import { scorecard } from '@/components/kpi/scorecard';
import type { Target } from '@/lib/kpi/target';
import type { DayReport } from '@/lib/report/day';
import type { Fact } from '@/lib/snapshot/fact';
import { fact, noon, period, today } from '../kpi/given';

const hour = 3_600_000;
const day: DayReport = { ...today, calendar: today, shop: { key: 's', host: '' }, zone: '-08:00', zoneFrom: 'page', facts: [], rooms: [] };
const goal = {
  shop: 's',
  role: 'operator',
  kpi: 'live_gmv_attributed',
  horizon: 'month',
  value: 14_000,
  currency: 'USD',
  since: 0,
} as const;

function cardOf(facts: readonly Fact[], targets: readonly Target[]) {
  return scorecard({ role: 'operator', page: null, day, facts, targets, sets: [], stages: [], plannedMinutes: null, now: noon });
}
function gmvLine(facts: readonly Fact[]) {
  return cardOf(facts, [goal]).lines[0];
}
const readAgo = (hours: number, rest: Partial<Fact> = {}) =>
  fact('live_gmv_attributed', 12_433.68, period('2026-03-01', '2026-03-31'), { at: noon - hours * hour, ...rest });

it('judges a figure read yesterday while it is less than a day old', () => {
  expect(gmvLine([readAgo(23)])).toMatchObject({ state: 'behind', actual: { value: 12_433.68 }, pace: { due: (14_000 * 29) / 31 } });
});

it('shows an older one as old, with its number and evidence but no verdict and no pace', () => {
  const line = gmvLine([readAgo(26)]);
  expect(line).toMatchObject({ state: 'old', pace: null, actual: { value: 12_433.68, at: noon - 26 * hour } });
  expect(line?.actual).toMatchObject({ facts: [{ raw: '12433.68', snapshot: 's' }] });
});

it('says that a figure is old also where no target is set', () => {
  const month = period('2026-03-01', '2026-03-31');
  const ctr = fact('live_ctr', 0.07, month, { at: noon - 26 * hour });
  const { lines } = cardOf([ctr], []);
  expect(lines.find((line) => line.metric === 'live_ctr')).toMatchObject({ state: 'old', ratio: null, target: null });
});

it('knows nothing where only another month, a doubtful or a guessed number was read', () => {
  const other = fact('live_gmv_attributed', 5, period('2026-02-01', '2026-02-28'));
  expect(gmvLine([other])).toMatchObject({ state: 'unknown', actual: { unknown: 'other-period' } });
  expect(gmvLine([readAgo(1, { doubt: 'aov = gmv / orders' })])).toMatchObject({ state: 'unknown' });
  expect(gmvLine([readAgo(1, { by: 'generic' })])).toMatchObject({ state: 'unknown' });
});

it('says nothing is due where the page has switched to another currency than the target', () => {
  expect(gmvLine([readAgo(1, { currency: 'GBP' })])).toMatchObject({ state: 'unknown', pace: null, attained: null });
});

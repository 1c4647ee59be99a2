import { dwellMetrics } from '@/lib/kpi/roles/shared';
import { quotient } from '@/lib/metrics/span';
import { dwellSources, telling, type Watched, watchedIn } from '../../dwell';
import type { Evidence, Verdict } from '../alarm';
import { mostMinutes, type Rule, throughout } from '../rule';
import { type AlarmView, hasMetric } from '../view';

const minuteMs = 60_000;

/** So many times the rule's minutes are looked at where fewer leave it open: the page rounds its averages, and few come in. */
const widths = [1, 2, 3, 6];

/**
 * Durations spread about as widely as an exponential law, and an average of n of them by 1 ÷ √n: so many of these below the line is
 * less likely than 1 in 10,000 by chance, over all widths.
 */
const deviations = 4;

/** The line a viewing duration is held against, and whose it is. */
type DwellLine = { metric: (typeof dwellMetrics)[number]; value: number; by: NonNullable<Evidence['by']> };

/**
 * The viewing duration of the last minutes alone, not the room's average, which late in a LIVE hardly moves. It is held against the
 * team's line, else own history's lower quartile or the market's average; published ranges are too far from a shop to ring by.
 */
export const dwell: Rule = {
  id: 'dwell',
  unit: 'minutes',
  limits: throughout(5, 10),
  looser: 'higher',
  roles: ['host', 'controller', 'lead'],
  judge: (view, limit) => {
    const line = lineOf(view);
    if (!line) return { say: 'off' };
    const source = dwellSources(view.samples).find(({ metric }) => metric === line.metric);
    if (!source) return { say: 'unknown' };
    let told: Verdict | null = null;
    for (const span of widths.map((times) => times * limit).filter((minutes) => minutes <= mostMinutes)) {
      const watched = watchedIn(source, view.at - span * minuteMs, view.at);
      const verdict = typeof watched === 'string' ? null : judged(watched, line, span);
      if (verdict?.say === 'firing') return verdict;
      told ??= verdict;
    }
    return told ?? { say: 'unknown' };
  },
};

/** The viewing duration on a page that is held against what is usual; undefined where the team has a line on one that it shows. */
export function unlinedDwell(values: AlarmView['values'], lines: AlarmView['lines']): DwellLine['metric'] | undefined {
  const shown = dwellMetrics.filter((one) => values[one]);
  return shown.some((one) => lines[one] !== undefined) ? undefined : shown[0];
}

function lineOf({ lines, usual, ...view }: AlarmView): DwellLine | null {
  const shown = dwellMetrics.filter((one) => hasMetric({ lines, ...view }, one));
  for (const metric of shown) {
    const value = lines[metric];
    if (value !== undefined) return { metric, value, by: 'team' };
  }
  for (const metric of shown) {
    const found = usual?.[metric];
    if (found) return { metric, ...found };
  }
  return null;
}

/** What was watched in a span against the line; null where the page's digits leave too much open. */
function judged({ watched, over }: Watched, { metric, value: limit, by }: DwellLine, span: number): Verdict | null {
  const found = quotient(watched, over);
  if (!found) return null;
  const [low, high] = [Math.max(0, found.low), found.high];
  const value = (low + high) / 2;
  const evidence = { value, unit: 'duration', metric, limit, by, span, over: limit / value } as const;
  if (high * (1 + deviations / Math.sqrt(over.low)) < limit) return { say: 'firing', evidence };
  if ((high - low) / 2 > telling * value) return null;
  return low >= limit ? { say: 'clear' } : { say: 'between', evidence };
}

import type { Words } from '../words';

/** The quarterly review: what was reached, what was changed, what the own numbers propose. */
export const quarter: Words['quarter'] = {
  title: 'Quarterly review',
  name: (year, n) => `Q${n} ${year}`,
  lead: 'Look at the targets beside the quarter’s own numbers: too high and nobody believes them, too low and they ask for nothing, untouched ones deserve a look. Taking a proposal sets a new version; the old one stays.',
  due: (quarter) => `${quarter} is over: the targets are due for a review.`,
  open: 'Review',
  later: 'In a week',
  targets: 'Targets and what was reached',
  columns: { role: 'Role', kpi: 'KPI', target: 'Target', reached: 'Own numbers', says: 'Verdict', proposal: 'From own numbers' },
  month: (n) => ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][n - 1] ?? '',
  reached: {
    days: (reached, n) => `${reached} of ${n} days`,
    rooms: (reached, n) => `${reached} of ${n} LIVEs`,
  },
  says: { few: 'too few read to judge', rarely: 'hardly ever reached', mostly: 'reached nearly always', fits: 'reached at times' },
  never: 'not edited this quarter',
  touched: (n) => `edited ${n === 1 ? 'once' : `${n} times`}`,
  take: (value) => `Take ${value}`,
  takeName: (name, value) => `${name}: take ${value}`,
  taken: 'Taken',
  why: (quarter) => `review of ${quarter}`,
  third:
    'A proposal is what the better third of the quarter’s days (LIVEs) reached; it is nobody’s norm. With fewer than 14 of them there is none. Attainment is by month; blank where the month was not read whole.',
  noTargets: { title: 'No targets that quarter', body: 'Set targets on the Targets page, and next quarter has something to look at.' },
  changes: 'Changed that quarter',
  noChanges: 'Nothing was changed that quarter.',
  allChanges: 'All changes',
  end: 'Reviewed',
  endTitle: 'Put it on record',
  note: 'What came of it',
  noteHint: 'For example: dwell target down to 45 s, hit rate to be seen next quarter',
  endButton: 'This quarter is reviewed',
  done: (who, when) => `Reviewed by ${who}, ${when}`,
  nobody: 'no name',
  failed: 'Not saved. Try again.',
};

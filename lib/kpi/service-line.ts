import type { MetricId } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import { isCounted } from './counted';
import { daysBetween } from './window';

/**
 * Where TikTok begins to warn a shop about its answers, and where it acts: shares of inquiries, in the regions it is said of. `from`:
 * who says so, and of when.
 */
export type ServiceLine = {
  metric: MetricId;
  regions: readonly string[];
  warn: number;
  act?: number;
  /** It is asked for, and nothing is known of what follows below it. */
  isAim?: true;
  from: { by: string; year: string | null; confidence: 'high' | 'medium' | 'low' };
};

/** What is published as a line, not as somebody's mean. Other regions, the UK among them, have none with a source. */
const serviceLines: readonly ServiceLine[] = [
  {
    metric: 'cs_24h_response',
    regions: ['US'],
    warn: 0.9,
    act: 0.85,
    from: { by: 'US Seller Academy', year: '2025', confidence: 'high' },
  },
  {
    metric: 'cs_12h_response',
    regions: ['TH', 'ID', 'MY', 'PH', 'SG', 'VN'],
    warn: 0.85,
    from: { by: 'TH / ID Seller Academy, MapMyChannel', year: '2025', confidence: 'medium' },
  },
  {
    metric: 'cs_24h_response',
    regions: ['DE', 'FR', 'IT', 'ES', 'IE'],
    warn: 0.8,
    isAim: true,
    from: { by: 'moqingtk', year: null, confidence: 'low' },
  },
];

/** How close to its line a rate is told, and how much lower than before it is falling: shares, as the rates are. */
const nearBy = 0.02;
const fallBy = 0.01;

/** So far above its line a rate that falls is told. */
const fallsWithin = 0.05;

export type ServiceLevel = 'near' | 'falling' | 'aim' | 'warn' | 'act';

/**
 * Where a read answer rate stands to the line of its region: below it, and whether TikTok acts there already; less than two
 * points above it; or within five and a point lower than `before`. Null where it is above, or no line is known.
 */
export function serviceWarning(
  { metric, value }: { metric: MetricId; value: number },
  region: string | undefined,
  before?: number,
): { line: ServiceLine; level: ServiceLevel } | null {
  const line = serviceLines.find((one) => one.metric === metric && one.regions.includes(region ?? ''));
  const level = line && levelOf(line, value, before);
  return line && level ? { line, level } : null;
}

/** Shares are read to a tenth of a percent at best: binary noise is no difference. */
const noise = 1e-9;

function levelOf({ warn, act, isAim }: ServiceLine, value: number, before: number | undefined): ServiceLevel | null {
  if (act !== undefined && value < act) return 'act';
  if (value < warn) return isAim ? 'aim' : 'warn';
  if (value < warn + nearBy - noise) return 'near';
  const isFalling = before !== undefined && before - value >= fallBy - noise && value < warn + fallsWithin - noise;
  return isFalling ? 'falling' : null;
}

/** An answer rate that calls for a word, what it was before, and how many chats have no answer yet; null where that was not read. */
export type ServiceStanding = {
  level: ServiceLevel;
  line: ServiceLine;
  value: number;
  before: number | null;
  unreplied: number | null;
  at: number;
};

const dayMs = 86_400_000;
const pages: ReadonlySet<string> = new Set(['customer-service', 'shop-health']);

/**
 * Where a shop's answers stand by what its pages said: the newest reading of a day at most, beside the newest of as many days on
 * the same page that is a day older. Null where nothing calls for a word.
 */
export function serviceStanding(facts: readonly Fact[], region: string | undefined, now: number): ServiceStanding | null {
  const read = facts.filter((fact) => pages.has(fact.surface) && isCounted(fact)).sort((a, b) => b.at - a.at);
  const rate = read.find(({ metric, at }) => serviceWarning({ metric, value: 0 }, region) !== null && at > now - dayMs);
  if (!rate) return null;
  const isSame = ({ metric, surface, scope }: Fact) =>
    metric === rate.metric && surface === rate.surface && daysOf(scope) === daysOf(rate.scope);
  const before = read.find((fact) => isSame(fact) && fact.at <= rate.at - dayMs)?.value;
  const found = serviceWarning(rate, region, before);
  const unreplied = read.find(({ metric, at }) => metric === 'cs_unreplied' && at > now - dayMs)?.value ?? null;
  return found && { ...found, value: rate.value, before: before ?? null, unreplied, at: rate.at };
}

/** How many days a scope holds; of one that is no period none. */
function daysOf(scope: Fact['scope']): number | null {
  return scope.kind === 'period' ? daysBetween(scope.from, scope.to) : null;
}

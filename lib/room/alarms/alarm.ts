import type { RoleId } from '@/lib/kpi/role';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Unit } from '@/lib/metrics/metric';

/** Where a LIVE is: people come in, it is pushed, it runs, it ends. */
export const liveStages = ['warm-up', 'push', 'hold', 'close'] as const;
export type LiveStage = (typeof liveStages)[number];

export const ruleIds = [
  'no-order',
  'online-drop',
  'gmv-drop',
  'value-drop',
  'roi',
  'spend',
  'stock',
  'violation',
  'dwell',
  'stale',
  'no-host',
  'unfilled',
] as const;
export type RuleId = (typeof ruleIds)[number];

/**
 * What a rule saw: how much of what, in base units, against its limit. `against`: the number before, where it compares two.
 * `over`: how many times the rule's limit it reached, where that is not value ÷ limit.
 */
export type Evidence = {
  value: number;
  unit: Unit | 'minutes';
  currency?: string;
  metric?: MetricId;
  limit: number;
  against?: number;
  over?: number;
  /** The product it is about, as its page names it. */
  name?: string;
  /** Over how many minutes, where a rule looks at as many as it takes to tell. */
  span?: number;
  /** What the limit follows from: the team's line, own history, the market, what an order was worth in past rooms or as it was set. */
  by?: 'team' | 'own' | 'market' | 'past' | 'set';
  /** It is counted from the first look: what was before nobody read. */
  cut?: true;
  /** It is counted over so many minutes, the longest that is looked back: nothing ended it in them. */
  within?: number;
};

/**
 * What a rule says of this moment. `between`: neither so bad that it fires nor so good that it is over · `unknown`: not read,
 * in doubt or too few events, so that it neither fires nor is over · `off`: nothing to judge in this stage or room. `since`: when
 * what fires began (epoch ms), where that is not now.
 */
export type Verdict =
  | { say: 'firing'; evidence: Evidence; since?: number }
  | { say: 'between'; evidence: Evidence }
  | { say: 'clear' | 'unknown' | 'off' };

/**
 * One alarm of a room, from firing to its end. Moments in epoch ms. `since`: when the condition began. `worst`: the evidence at
 * its worst. `lapsed`: it ended because there was nothing left to judge, so that nobody knows whether it got better. `judged`: ten
 * minutes later, whether it was over by then (null: not known).
 */
export type Alarm = {
  id: string;
  room: string;
  shop: string;
  rule: RuleId;
  stage: LiveStage;
  since: number;
  at: number;
  evidence: Evidence;
  worst: Evidence;
  endedAt?: number;
  lapsed?: true;
  snoozedUntil?: number;
  /** Put away by hand; `useful` as the person said. */
  dismissed?: { at: number; useful: boolean };
  judged?: { at: number; recovered: boolean | null };
};

/** A rule's limit in each stage, null: off there. In the unit of its evidence. */
export type Limits = Record<LiveStage, number | null>;

/** What a team changed about a rule. */
export type RuleChange = { on?: boolean; limits?: Partial<Limits>; roles?: RoleId[] };

/** How long after firing an alarm is judged, ms. */
export const judgedAfter = 600_000;

/** Whether an alarm is still shown: not over, not put away, not snoozed at `now` (epoch ms). */
export function isRinging({ endedAt, dismissed, snoozedUntil }: Alarm, now: number): boolean {
  return endedAt === undefined && dismissed === undefined && (snoozedUntil ?? 0) <= now;
}

/** The id of the alarm of a rule that fired in a room at a moment, epoch ms. */
export function alarmId(room: string, rule: RuleId, at: number): string {
  return `${room}|${rule}|${at}`;
}

/** The room that an alarm's id names. */
export function roomOfAlarm(id: string): string {
  return id.split('|')[0] ?? '';
}

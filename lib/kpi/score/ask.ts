import type { Shape } from '@/lib/room/shape';
import type { Fact } from '@/lib/snapshot/fact';
import type { GmvKind } from '../gmv-kind';
import type { ManualEntry } from '../manual';
import type { RoleKey, StageId } from '../role';
import type { TargetEdit } from '../target';
import type { Split } from '../targets/split';
import type { Leave } from '../team/people';
import type { Today, Window } from '../window';
import type { OwnMade } from './pool';
import type { KpiSet } from './set';
import type { StageChange } from './stage';
import type { Stretch } from './stretch';

/**
 * What a card is reckoned from. With a `stretch` every KPI is asked for in it, past or running; without one each in its own
 * window around today, and those of a room in `room`.
 */
export type CardAsk = {
  role: RoleKey;
  shop: string;
  region?: string;
  /** Today by the shop's calendar, null while that is not known (then only a room's KPIs can be); now in epoch ms. */
  today: Today | null;
  now: number;
  stretch?: Stretch;
  /** The period that the stretch is of, where it is only those days of it on which the role was held. */
  whole?: Stretch;
  room?: Extract<Window, { kind: 'room' }> | null;
  /** What pages said of the shop, those that count alone (see `isCounted`). */
  facts: readonly Fact[];
  /** Whose card it is. A KPI of rooms over a stretch then rests on `personFacts` alone: what they brought while on air. */
  person?: string;
  personFacts?: readonly Fact[];
  /** Every edit, in force or not, so that a past stretch is judged by what counted then. */
  targets: readonly TargetEdit[];
  sets: readonly KpiSet[];
  stages: readonly StageChange[];
  /** The stage where the shop's history names none. */
  stage?: StageId | null;
  own?: OwnMade;
  manual?: readonly ManualEntry[];
  /** Which GMV of a LIVE the shop counts by, where somebody said so. */
  gmv?: GmvKind;
  /** Splits in force and days away: by them a target over several days is due. */
  splits?: readonly Split[];
  leaves?: readonly Leave[];
  /** How money came in in the shop's past rooms. */
  shapes?: readonly Shape[];
};

/** What a team has set down for a shop, as it is kept. */
export type AskRows = Pick<CardAsk, 'sets' | 'stages' | 'manual' | 'splits' | 'leaves'> & OwnMade;

/** The part of an ask that rests on it, whatever the role and the moment. */
export function rowsOfAsk({ sets, stages, kpis, roles, manual, splits, leaves }: AskRows) {
  return { sets, stages, own: { kpis, roles }, manual, splits, leaves } satisfies Partial<CardAsk>;
}

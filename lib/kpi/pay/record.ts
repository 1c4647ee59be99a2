import type { RoleKey } from '../role';
import type { Month } from './month';
import type { SalesKind, ShopSales } from './scheme';
import type { ScoredRole } from './scored';

/** An amount in major units, as a page showed it or a person typed it. */
export type Money = { amount: number; currency: string };

/** Sales that a person's own stretches of a room are read for. */
export type OwnSales = Exclude<SalesKind, ShopSales>;

/** Of a shop's sales those that one page adds up by itself. */
export type PartSales = Exclude<ShopSales, 'shop'>;

/** What somebody sold in one room. */
export type OwnSold = Money & { approximate: boolean; least?: true; typed?: { by: string | null } };

/**
 * What a person did in one room, under the shop's day it began on: whole minutes alone and with somebody else, epoch ms ends.
 * `sales` of a kind: null where it was not read, absent where the page does not show the kind; `least`: some of what was lost
 * may be theirs; `typed`: somebody typed it, by this name. `lost`: what of the room's sales
 * fell into gaps at hand-overs and is nobody's. `unclear`: another LIVE of theirs ran at the same time.
 */
export type AirRow = {
  room: string;
  shop: string;
  day: string;
  from: number;
  to: number;
  alone: number;
  shared: number;
  sales: Partial<Record<OwnSales, OwnSold | null>>;
  lost?: Partial<Record<OwnSales, Money>>;
  unclear?: true;
};

/** One shift under the shop's day it began on, in whole minutes; `outside`: of them those in no recorded room. `open`: nobody ended it. */
export type ShiftRow = {
  shift: string;
  shop: string;
  day: string;
  from: number;
  to: number;
  alone: number;
  shared: number;
  outside: number;
  open?: true;
};

/**
 * A shop's month on its overview; `days` that were read by themselves, of those up to `until` (YYYY-MM-DD): the month's last, or
 * today. Null is unknown. `parts`: of its sales those of its videos and the revenue of GMV Max, as their pages add them up, where
 * they were read. `beside`: they hold no role there, but were on.
 */
export type ShopRow = {
  shop: string;
  beside?: true;
  gmv: Money | null;
  refunds: Money | null;
  days: Array<{ day: string; gmv: Money; refunds: Money | null }>;
  parts?: Partial<Record<PartSales, { whole: Money | null; days: Array<{ day: string; amount: Money }> }>>;
  until: string;
};

/** What of a month can be entered by hand; hours are entered as whole minutes. */
export const enteredFacts = ['alone', 'shared', 'sales', 'refunds', 'score'] as const;
export type EnteredFact = (typeof enteredFacts)[number];

/** A fact of somebody's month as a person typed it: it counts before any reading. Null takes it back; an edit is a new row. */
export type FactEntry = {
  month: Month;
  person: string;
  fact: EnteredFact;
  value: number | null;
  currency?: string;
  why: string;
  by: string | null;
  at: number;
};

/** All that is known of a person's month, whatever they are paid by. */
export type PayRecord = {
  month: Month;
  person: { id: string; name: string };
  roles: Array<{ role: RoleKey; shop: string; from: string; to: string }>;
  held: { days: number; of: number };
  air: AirRow[];
  shifts: ShiftRow[];
  shops: ShopRow[];
  /** The month's score in each role it is paid for; empty where none was held. */
  scored: ScoredRole[];
  /** Trials on days on which the role was held, in all `days` of them: on those the score has no consequence. */
  trial: { from: string; to: string; days: number } | null;
  leaves: Array<{ from: string; to: string }>;
  entered: FactEntry[];
};

/** The entry of a fact in force, or null. Entries come in the order they were made. */
export function enteredIn(entries: readonly FactEntry[], fact: EnteredFact): (FactEntry & { value: number }) | null {
  const last = entries.findLast((one) => one.fact === fact);
  return last && last.value !== null ? { ...last, value: last.value } : null;
}

import type { Fact } from '@/lib/snapshot/fact';
import type { OwnRoom } from '../propose';
import type { Kpi } from '../role';
import type { Today } from '../window';

/**
 * What a metric came to on the shop's own days (the 28 before today) or in its own rooms. `unknown`: of how many of them it is not
 * known: they count for nothing. `currency` is that of the newest; values in another one are among the unknown.
 */
export type Past = { of: 'days' | 'rooms'; values: number[]; unknown: number; currency?: string };

/** How far back own days go: four weeks, so that every weekday counts the same. */
export const pastDays = 28;

/** With fewer than these of either, the other is looked at. */
export const minPast = 5;

/** `formula`: of a KPI that is worked out, the text; days and rooms are then those in which all its parts are known. */
export type PastKpi = Pick<Kpi, 'horizon' | 'surfaces'> & { formula?: string };

export type PastSources = { facts: readonly Fact[]; rooms: readonly OwnRoom[]; today: Today | undefined };

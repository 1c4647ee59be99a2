import type { Row } from '@/lib/snapshot/snapshot';
import type { Candidate, Writing } from './candidates';
import type { Changes } from './changes';
import type { Dialect } from './dialects/dialect';
import type { Sight } from './sight';

/** What one region says. `labels`: as printed, known or not. `currency`: of a label that carries one. */
export type RegionReading = { candidates: Candidate[]; rows: Row[]; partial: string[]; labels: string[]; currency?: string };

/** One look at the page: how it writes, in which of these dialects, what changed since the last look, what can be seen. */
export type Look = { writing: Writing; dialects: readonly Dialect[]; changes: Changes; sight: Sight };

/** Reads one region again and again; `changes` lets it keep what stood still. */
export type RegionReader = (element: Element, look: Look) => RegionReading;

export const nothing: Readonly<RegionReading> = { candidates: [], rows: [], partial: [], labels: [] };

import type { Row } from '@/lib/snapshot/snapshot';
import type { Candidate, Writing } from './candidates';
import type { Changes } from './changes';

/** What one region says. `labels`: as printed, known or not. `currency`: of a label that carries one. */
export type RegionReading = { candidates: Candidate[]; rows: Row[]; partial: string[]; labels: string[]; currency?: string };

/** Reads one region again and again; `changes` lets it keep what stood still. */
export type RegionReader = (element: Element, writing: Writing, changes: Changes) => RegionReading;

export const nothing: Readonly<RegionReading> = { candidates: [], rows: [], partial: [], labels: [] };

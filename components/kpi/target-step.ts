import type { Unit } from '@/lib/metrics/metric';

/** A target is written as finely as it was typed, not as coarsely as the page shows its number. */
export function targetStep(value: number, unit: Unit): number {
  if (unit === 'ratio') return 0.0001;
  return Number.isInteger(value) ? 1 : 0.01;
}

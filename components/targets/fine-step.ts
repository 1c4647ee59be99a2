import type { Unit } from '@/lib/metrics/metric';

/** The resolution a target is written in: as finely as people type one, not as coarsely as a page shows its number. */
export function fineStep(value: number, unit: Unit): number {
  if (unit === 'ratio') return 0.0001;
  if (unit === 'money' && Math.abs(value) >= 1000) return 1;
  return Number.isInteger(value) ? 1 : 0.01;
}

import type { Scope } from '@/lib/snapshot/snapshot';

/** When a room started, epoch ms: what the page prints, else the reading's time minus its printed duration. */
export function roomStart(scope: Scope, at: number): number | undefined {
  if (scope.kind !== 'room') return undefined;
  const printed = scope.start === undefined ? Number.NaN : Date.parse(scope.start);
  if (Number.isFinite(printed)) return printed;
  // After the end the clock on the page stands still, and no longer tells when it was read.
  return scope.state === 'live' && scope.seconds !== undefined ? at - scope.seconds * 1000 : undefined;
}

/** The minute of a room at a moment (epoch ms): 0 in its first minute, undefined before it or without a start. */
export function minuteOf(start: number | undefined, at: number): number | undefined {
  return start === undefined || at < start ? undefined : Math.floor((at - start) / 60_000);
}

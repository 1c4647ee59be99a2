import type { Scope } from '@/lib/snapshot/snapshot';

type RoomScope = Extract<Scope, { kind: 'room' }>;

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

/** Whole minutes the room had been on air when its page was read, by its duration or else its start; null while it prints neither. */
export function roomMinute({ scope, at }: { scope: RoomScope; at: number }): number | null {
  if (scope.seconds !== undefined) return Math.floor(scope.seconds / 60);
  // An ended room is read long after it stood still.
  return (scope.state === 'live' ? minuteOf(roomStart(scope, at), at) : undefined) ?? null;
}

/** An ended room lasted as long as it lasted: its whole target is due, whatever the plan was. Minutes. */
export function lengthOf(scope: Pick<RoomScope, 'state' | 'seconds'>, plannedMinutes: number | null): number | null {
  return scope.state === 'ended' && scope.seconds !== undefined ? scope.seconds / 60 : plannedMinutes;
}

/**
 * How one count of a past room grew: its share of the final value at equal steps of the room's length, from the start (0) to
 * the end (1). Null where the room was not watched.
 */
export type Shape = { room: string; shares: readonly (number | null)[] };

/** Into how many steps a room's length is cut. */
export const shapeSteps = 20;

/** The share of its final value that a room had reached when a share of its length (0..1) had passed; null beside a gap. */
export function shareAt({ shares }: Shape, passed: number): number | null {
  const place = Math.min(1, Math.max(0, passed)) * (shares.length - 1);
  const below = shares[Math.floor(place)] ?? null;
  const above = shares[Math.ceil(place)] ?? null;
  return below === null || above === null ? null : below + (above - below) * (place - Math.floor(place));
}

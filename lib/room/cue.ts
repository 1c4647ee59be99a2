/** Longer lines are not read in a glance. */
export const longestCue = 80;

/** The two lines of a host's screen: what to do at this moment, and what comes after it. */
export const cueSlots = ['now', 'next'] as const;
export type CueSlot = (typeof cueSlots)[number];

/**
 * One line from the desk to a room's host. `sent`, `until` (from then on it is not shown; null: until it is taken down) and
 * `due` (when the thing itself is to happen) in epoch ms. `shop` is whose room it is, so that it goes with its shop.
 */
export type Cue = { id: string; room: string; shop: string; text: string; sent: number; until: number | null; due?: number };

/** The cue as far as it is shown at `now`, epoch ms. */
export function inForceAt(cue: Cue | null, now: number): Cue | null {
  return cue && (cue.until === null || now < cue.until) ? cue : null;
}

/** Which cue a host's window shows, and since when it can be seen there, epoch ms. */
export type ShownCue = { id: string; at: number };

/** What a room's host window last said of itself, and when (epoch ms). `isVisible`: not behind another window, not minimised. */
export type HostScreen = { at: number; isVisible: boolean; shown: ShownCue[] };

/** A host's window speaks every few seconds; silent for so long (ms) it is closed, or its tab asleep. */
export const hostScreenMs = 12_000;

/** Whether a host's window is open at `now`, epoch ms, and can be seen. */
export function hostScreenAt(screen: HostScreen | null, now: number): 'seen' | 'covered' | 'closed' {
  if (!screen || now - screen.at >= hostScreenMs) return 'closed';
  return screen.isVisible ? 'seen' : 'covered';
}

/**
 * What a window's word changes: a cue that it shows is shown since it first said so. Only the newest of each slot is kept.
 */
export function heardFrom(before: HostScreen | null, word: { isVisible: boolean; cues: readonly string[] }, now: number): HostScreen {
  const known = new Map(before?.shown.map((one) => [one.id, one]));
  const shown = word.cues.flatMap((id) => known.get(id) ?? (word.isVisible ? [{ id, at: now }] : []));
  return { at: now, isVisible: word.isVisible, shown };
}

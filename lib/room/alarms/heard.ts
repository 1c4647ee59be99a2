import type { Alarm } from './alarm';

/** What is told of a room: what rings in it, each as `soundOf` names it, and whether the background has answered yet. */
export type Told = { room: string; sounds: readonly string[]; known: boolean };

/** What was heard of each room, by room. */
export type Heard = ReadonlyMap<string, ReadonlySet<string>>;

/** What is heard once of an alarm: it, and again after each rest. */
export function soundOf({ id, snoozedUntil }: Pick<Alarm, 'id' | 'snoozedUntil'>): string {
  return snoozedUntil === undefined ? id : `${id}@${snoozedUntil}`;
}

/**
 * What was heard with what is told now, and whether any of it is new. What rang in a room before anything was known of it is on screen
 * and need not be heard; what was heard once stays heard, though its room comes and goes.
 */
export function hear(heard: Heard, told: readonly Told[]): { heard: Heard; isNew: boolean } {
  const next = new Map(heard);
  let isNew = false;
  for (const { room, sounds, known } of told) {
    if (!known) continue;
    const before = next.get(room);
    isNew ||= before !== undefined && sounds.some((one) => !before.has(one));
    next.set(room, new Set([...(before ?? []), ...sounds]));
  }
  return { heard: next, isNew };
}

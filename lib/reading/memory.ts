import type { Changes } from './changes';
import type { Memory, Pair } from './shapes/shape';

/** Keeps the pairs of a region from look to look, as long as nothing changed in or around the element each was read from. */
export function createMemory(): Memory & { look(changes: Changes): void } {
  const kept = new WeakMap<Element, { scope: Element; pair: Pair }>();
  let changes: Changes | undefined;
  return {
    look(since) {
      changes = since;
    },
    recall(anchor) {
      const known = kept.get(anchor);
      return known && changes && known.scope.contains(anchor) && !changes.touches(known.scope) ? known.pair : undefined;
    },
    keep: (anchor, scope, pair) => void kept.set(anchor, { scope, pair }),
  };
}

/** Remembers nothing. */
export const noMemory: Memory = { recall: () => undefined, keep: () => undefined };

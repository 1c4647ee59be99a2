/** Which parts of a page may read differently than before. */
export type Changes = { touches(element: Element): boolean };

/** Everything may have changed. */
export const everything: Changes = { touches: () => true };

/** What lies in, or around, nodes that changed. */
export function changesIn(nodes: Iterable<Node>): Changes {
  const changed = new Set(nodes);
  const holders = new Set<Node>();
  for (const node of changed) {
    for (let at: Node | null = node; at && !holders.has(at); at = at.parentNode) holders.add(at);
  }
  return {
    touches(element) {
      if (holders.has(element)) return true;
      for (let at: Node | null = element.parentNode; at; at = at.parentNode) if (changed.has(at)) return true;
      return false;
    },
  };
}

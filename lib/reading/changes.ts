/** Which parts of a page may read differently than before. */
export type Changes = {
  /** Something changed in the element or around it. */
  touches(element: Element): boolean;
  /** Something changed around the element, which may not be the one it was. */
  surrounds(element: Element): boolean;
};

/** Everything may have changed. */
export const everything: Changes = { touches: () => true, surrounds: () => true };

/** What lies in, or around, nodes that changed. */
export function changesIn(nodes: Iterable<Node>): Changes {
  const changed = new Set(nodes);
  const holders = new Set<Node>();
  for (const node of changed) {
    for (let at: Node | null = node; at && !holders.has(at); at = at.parentNode) holders.add(at);
  }
  /** Neither changed nor inside of what did: rows of a table ask about the same ancestors, one after the other. */
  const still = new Set<Node>();
  const surrounds = (element: Element) => {
    const path: Node[] = [];
    for (let at: Node | null = element.parentNode; at && !still.has(at); at = at.parentNode) {
      if (changed.has(at)) return true;
      path.push(at);
    }
    for (const node of path) still.add(node);
    return false;
  };
  return { surrounds, touches: (element) => holders.has(element) || surrounds(element) };
}

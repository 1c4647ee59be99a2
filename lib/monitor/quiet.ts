/** What changed on the page since it was last read; `all` when too much did to name it. */
export type Changed = ReadonlySet<Node> | 'all';

/** A page is read once it has stood still for this long, in milliseconds. */
const rest = 150;
/** A page that never stands still (a chat) is read anyway after this long, except where it still moves. */
const patience = 450;
/** At most one reading in this time. */
const pace = 1000;
/** Beyond this many nodes, naming them costs more than reading everything. */
const many = 400;

export type Quiet = {
  changed(nodes: Iterable<Node>, now: number): void;
  /** When the next reading is due, on the clock of `now`; null when nothing changed. */
  due(): number | null;
  /** What changed too recently to have come to rest. It stays pending, whatever is read meanwhile. */
  moving(now: number): ReadonlySet<Node>;
  /** What may be read now, or null when everything pending still moves. Forgets what it returns. */
  take(now: number): Changed | null;
  /** Everything was read; what still moves stays pending. */
  readAll(now: number): void;
  /** Everything belongs to another page now. */
  clear(now: number): void;
};

/** Collects changes until the page rests. Times are monotonic milliseconds, so a clock set back delays nothing. */
export function createQuiet(): Quiet {
  const pending = new Map<Node, number>();
  let overflow = false;
  let first = 0;
  let last = 0;
  let taken = Number.NEGATIVE_INFINITY;

  function changed(nodes: Iterable<Node>, now: number) {
    if (pending.size === 0 && !overflow) first = now;
    last = now;
    for (const node of nodes) pending.set(node, now);
    if (pending.size <= many) return;
    overflow = true;
    pending.clear();
  }

  function due() {
    if (pending.size === 0 && !overflow) return null;
    return Math.max(taken + pace, Math.min(last + rest, first + patience));
  }

  function take(now: number): Changed | null {
    if (overflow) {
      clear(now);
      return 'all';
    }
    const resting = new Set<Node>();
    for (const [node, at] of pending) if (now - at >= rest) resting.add(node);
    first = now;
    if (resting.size === 0) return null;
    for (const node of resting) pending.delete(node);
    taken = now;
    return resting;
  }

  function moving(now: number): ReadonlySet<Node> {
    return new Set([...pending].flatMap(([node, at]) => (now - at < rest ? [node] : [])));
  }

  function readAll(now: number) {
    for (const [node, at] of pending) if (now - at >= rest) pending.delete(node);
    overflow = false;
    first = now;
    taken = now;
  }

  function clear(now: number) {
    pending.clear();
    overflow = false;
    taken = now;
  }

  return { changed, due, moving, take, readAll, clear };
}

/** What changed on the page since it was last read; `all` when too much did to name it. */
export type Changed = ReadonlySet<Node> | 'all';

/** A page is read once it has stood still for this long, in milliseconds. */
const rest = 150;
/** A page that never stands still is read anyway after this long, except where it still moves. */
const patience = 450;
/**
 * Reading may take half a percent of the page's thread, of which two seconds' worth are saved up: what changes apart, as cards and a list do,
 * need not wait for each other. And once in this time (ms) in any case.
 */
const share = 0.005;
const saved = 2000;
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
  /** What a reading that began at `now` took, in milliseconds. */
  spent(now: number, ms: number): void;
  /** Everything belongs to another page now. */
  clear(now: number): void;
};

/** Collects changes until the page rests. Times are monotonic milliseconds, so a clock set back delays nothing. */
export function createQuiet(): Quiet {
  const pending = new Map<Node, number>();
  /** What still moved when something else was read: what goes on moving (a chat) holds nothing back any more. */
  let restless: ReadonlySet<Node> = new Set();
  let overflow = false;
  let first = 0;
  let last = 0;
  let taken = Number.NEGATIVE_INFINITY;
  /** When all that was spent will have been earned. */
  let earned = Number.NEGATIVE_INFINITY;

  function changed(nodes: Iterable<Node>, now: number) {
    if (pending.size === 0 && !overflow) first = now;
    for (const node of nodes) {
      if (!restless.has(node)) last = now;
      pending.set(node, now);
    }
    if (pending.size <= many) return;
    overflow = true;
    pending.clear();
  }

  function due() {
    if (pending.size === 0 && !overflow) return null;
    return Math.max(Math.min(taken + pace, earned - saved), Math.min(last + rest, first + patience));
  }

  function take(now: number): Changed | null {
    if (overflow) {
      clear(now);
      return 'all';
    }
    const resting = new Set<Node>();
    for (const [node, at] of pending) if (now - at >= rest) resting.add(node);
    for (const node of resting) pending.delete(node);
    leave(now);
    if (resting.size === 0) return null;
    taken = now;
    return resting;
  }

  /** What is left pending is given time to rest once, and then for as long as the page has patience. */
  function leave(now: number) {
    first = now;
    const fresh = [...pending].filter(([node]) => !restless.has(node)).map(([, at]) => at);
    last = fresh.length > 0 ? Math.max(...fresh) : Number.POSITIVE_INFINITY;
    restless = new Set(pending.keys());
  }

  function moving(now: number): ReadonlySet<Node> {
    return new Set([...pending].flatMap(([node, at]) => (now - at < rest ? [node] : [])));
  }

  function readAll(now: number) {
    for (const [node, at] of pending) if (now - at >= rest) pending.delete(node);
    overflow = false;
    leave(now);
    taken = now;
  }

  function spent(now: number, ms: number) {
    earned = Math.max(earned, now) + ms / share;
  }

  function clear(now: number) {
    pending.clear();
    overflow = false;
    leave(now);
    taken = now;
  }

  return { changed, due, moving, take, readAll, spent, clear };
}

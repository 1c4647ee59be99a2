/** Off by this many times what the readings around it moved, and gone again: it was never the number. */
const beyond = 10;

type Take = (at: number, value: number) => void;

/**
 * Whether a reading of a count that only grows was misread: odd between two readings that go on from each other. A fall
 * that stays is none, the page restated its number; nor is a small one that the next sales made good. One by more than half is a
 * digit that was lost.
 */
export function isMisread(before: number, odd: number, after: number): boolean {
  if (after < before || (odd >= before && odd <= after)) return false;
  const off = odd < before ? before - odd : odd - after;
  return off > beyond * (after - before) || (odd < before && odd < before / 2);
}

/**
 * Takes the readings of one count in time order (epoch ms, base units) and passes them on one behind: misreads to `drop`,
 * the others to `take`. `end` passes on the last, which nothing has contradicted.
 */
export function sift(take: Take, drop: Take): { push: Take; end(): void } {
  let before: number | undefined;
  let heldAt = 0;
  let held: number | undefined;
  const push: Take = (at, value) => {
    if (held !== undefined) {
      if (before !== undefined && isMisread(before, held, value)) drop(heldAt, held);
      else {
        take(heldAt, held);
        before = held;
      }
    }
    heldAt = at;
    held = value;
  };
  const end = () => {
    if (held !== undefined) take(heldAt, held);
  };
  return { push, end };
}

import { roleOf, type Shift } from './shifts';

/** What can be marked on a room's timeline, in the order of their keys. */
export const markKinds = ['pin', 'coupon', 'giveaway', 'price', 'host', 'problem', 'note'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A product as its row on the page names it. */
export type MarkedProduct = { key: string; name: string };

/**
 * Something that happened in a room at a moment (`at`, epoch ms): pressed by hand, read from the page, or due by the roster. `made`:
 * when it was first noted, epoch ms. Of a pin that was read, `seen` is when it was last there, and `until` when it was first seen gone.
 */
export type Mark = {
  id: string;
  room: string;
  kind: MarkKind;
  at: number;
  by: 'hand' | 'page' | 'roster';
  made: number;
  text?: string;
  product?: MarkedProduct;
  seen?: number;
  until?: number;
  /** Taken back by hand; kept, so that the page's next look does not bring it back. */
  removed?: true;
};

/** A mark as it is put or changed by hand. */
export type MarkDraft = Pick<Mark, 'id' | 'room' | 'kind' | 'at'> & { text?: string | undefined; product?: MarkedProduct | undefined };

/** Longer texts are notes for the review, not marks. */
export const longestText = 200;

/** Later than this (ms) a mark is changed, not taken back. */
const undoableMs = 600_000;

/** The last of a room's marks (oldest first) that was pressed or read by a moment, epoch ms; what is due by the roster was not. */
export function lastMark(marks: readonly Mark[], now: number): Mark | undefined {
  return marks.findLast((mark) => mark.at <= now && mark.by !== 'roster');
}

/** Whether a mark can still be taken back: it was pressed, and lately. */
export function isUndoable({ by, made }: Mark, now: number): boolean {
  return by === 'hand' && now - made < undoableMs;
}

/** A note without words or a change of hosts without a name: pressed on the page, and yet to be filled in. */
export function isBare({ id, kind, by, text }: Mark): boolean {
  return by === 'hand' && !text && (kind === 'note' || (kind === 'host' && !id.startsWith(hostMark)));
}

/** The mark that is shown as the last: one that waits to be filled in is not pushed aside by what the page shows. */
export function lastShown(marks: readonly Mark[], now: number): Mark | undefined {
  return marks.findLast((mark) => isBare(mark) && isUndoable(mark, now)) ?? lastMark(marks, now);
}

/** What was pressed last and can be taken back, whatever the page itself has shown since. */
export function lastPressed(marks: readonly Mark[], now: number): Mark | undefined {
  const pressed = marks.filter((mark) => isUndoable(mark, now));
  return pressed.sort((a, b) => a.made - b.made).at(-1);
}

/**
 * The marks that the roster of a room gives between its start and its end (epoch ms): who came, with the note of the hand-over, and
 * who went off air by the key while nobody came. A shift that goes on into another LIVE ends in that one's timeline.
 */
export function hostMarks(room: string, shifts: readonly Shift[], start: number, end: number): Mark[] {
  const hosts = shifts.filter((shift) => roleOf(shift) === 'host');
  const gone = hosts.flatMap(({ id, who, to, off }): Mark[] =>
    off && to !== undefined && to > start && to <= end
      ? [{ id: `${hostMark}${offPart}${id}`, room, kind: 'host', at: to, by: 'hand', made: off.made, text: `${who} → —` }]
      : [],
  );
  const came = hosts
    .filter((shift) => shift.from > start && shift.from <= end)
    .map(({ id, who, from, note, handed }) => ({
      ...{ id: `${hostMark}${id}`, room, kind: 'host' as const, at: from },
      ...(handed ? { by: 'hand' as const, made: handed.made } : { by: 'roster' as const, made: from }),
      text: note ? `${who}: ${note}` : who,
    }));
  return [...came, ...gone];
}

/** Begins the id of a mark that is a shift's: it is changed with the shift. */
export const hostMark = 'shift|';

/** Follows it where the mark is the end of a shift. */
export const offPart = 'off|';

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

/** Digits in the order of the keys on screen. */
export const usualKeys: Readonly<Record<MarkKind, string>> = {
  pin: '1',
  coupon: '2',
  giveaway: '3',
  price: '4',
  host: '5',
  problem: '6',
  note: '7',
};

/** What the other single keys of the panel and of the desk's window are: no mark may take them. */
const takenKeys: readonly string[] = ['l', 'r', 't', 'b', 'c', 'w', 'h', 'u', '?', '/'];

export type KeyConflict = { why: 'empty' } | { why: 'taken' } | { why: 'mark'; kind: MarkKind };

/** Why a kind of mark cannot have a key, or null when it can. One character, told apart regardless of case. */
export function keyConflict(keys: Readonly<Record<MarkKind, string>>, kind: MarkKind, key: string): KeyConflict | null {
  const wanted = key.trim().toLowerCase();
  if ([...wanted].length !== 1) return { why: 'empty' };
  if (takenKeys.includes(wanted)) return { why: 'taken' };
  const other = markKinds.find((one) => one !== kind && keys[one].toLowerCase() === wanted);
  return other ? { why: 'mark', kind: other } : null;
}

/**
 * The marks that the roster of a room gives: who came after its start (epoch ms), with the note of the hand-over, and who went off
 * air by the key while nobody came.
 */
export function hostMarks(room: string, shifts: readonly Shift[], start: number): Mark[] {
  const hosts = shifts.filter((shift) => roleOf(shift) === 'host');
  const gone = hosts.flatMap(({ id, who, to, off }): Mark[] =>
    off && to !== undefined
      ? [{ id: `${hostMark}${offPart}${id}`, room, kind: 'host', at: to, by: 'hand', made: off.made, text: `${who} → —` }]
      : [],
  );
  const came = hosts
    .filter((shift) => shift.from > start)
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

import type { MarkKind } from './marks';

/** What a key does to a room's timeline: sets a mark, or takes the last one back. */
export type MarkAct = MarkKind | 'undo';

/** Which key sets which mark; one character each. */
export type MarkKeys = Readonly<Record<MarkKind, string>>;

/** Digits in the order of the keys on screen. */
export const usualKeys: MarkKeys = {
  pin: '1',
  coupon: '2',
  giveaway: '3',
  price: '4',
  host: '5',
  problem: '6',
  note: '7',
};

const undoKey = 'u';

/** What the other single keys of the panel and of the desk's window are: no mark may take them. */
const takenKeys: readonly string[] = ['l', 'r', 't', 'b', 'c', 'w', 'h', undoKey, '?', '/'];

export type KeyConflict = { why: 'empty' } | { why: 'taken' } | { why: 'mark'; kind: MarkKind };

/** Why a kind of mark cannot have a key, or null when it can. One character, told apart regardless of case. */
export function keyConflict(keys: MarkKeys, kind: MarkKind, key: string): KeyConflict | null {
  const wanted = key.trim().toLowerCase();
  if ([...wanted].length !== 1) return { why: 'empty' };
  if (takenKeys.includes(wanted)) return { why: 'taken' };
  const other = kindOf(wanted, { ...keys, [kind]: '' });
  return other ? { why: 'mark', kind: other } : null;
}

/** What a character does; null for one that does nothing here. */
export function actOfKey(key: string, keys: MarkKeys): MarkAct | null {
  const wanted = key.toLowerCase();
  return wanted === undoKey ? 'undo' : kindOf(wanted, keys);
}

/** The part of a `KeyboardEvent` that tells what was pressed. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'getModifierState'>;

/**
 * What a press with Alt does; null for one that is not ours. A letter or a digit is what the keyboard says it is. Where Alt makes another character
 * of it (macOS), or a digit is only written with Shift, the key's place tells. AltGr and whatever else is held down with it write, and mean nothing.
 */
export function actOfAlt(press: KeyPress, keys: MarkKeys): MarkAct | null {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = press;
  if (!altKey || ctrlKey || metaKey || press.getModifierState('AltGraph')) return null;
  const isPlain = /^[a-z\d]$/i.test(key);
  if (isPlain && shiftKey) return null;
  const place = isPlain || shiftKey ? undefined : /^(?:Digit|Key)(.)$/.exec(code)?.[1];
  return actOfKey(key, keys) ?? (place === undefined ? null : actOfKey(place, keys));
}

function kindOf(wanted: string, keys: MarkKeys): MarkKind | null {
  const kinds = Object.keys(keys) as MarkKind[];
  return kinds.find((kind) => keys[kind].toLowerCase() === wanted) ?? null;
}

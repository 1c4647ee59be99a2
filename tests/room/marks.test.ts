import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyConflict, usualKeys } from '@/lib/room/mark-keys';
import { hostMarks, isUndoable, lastMark, lastPressed, lastShown, type Mark } from '@/lib/room/marks';
import { foldPin, obviousProduct, type PinLook, pinLook } from '@/lib/room/pins';
import type { Row } from '@/lib/snapshot/snapshot';

const product = (key: string) => ({ key, name: `Product ${key}` });
const look = (at: number, key: string | null): PinLook => ({ room: '1', at, product: key === null ? null : product(key) });

/** What a store makes of looks that arrive in some order. */
function told(looks: readonly PinLook[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const one of looks) for (const mark of foldPin([...marks.values()], one)) marks.set(mark.id, mark);
  return [...marks.values()].sort((a, b) => a.at - b.at);
}

describe('pins that are read', () => {
  it('begin when first seen and end when another is', () => {
    const marks = told([look(1, 'a'), look(2, 'a'), look(3, 'b'), look(4, null), look(5, null), look(6, 'a')]);
    expect(marks.map(({ at, seen, until, product }) => [at, seen, until, product?.key])).toEqual([
      [1, 2, 3, 'a'],
      [3, 3, 4, 'b'],
      [6, 6, undefined, 'a'],
    ]);
    expect(marks.every((mark) => mark.by === 'page')).toBe(true);
  });

  it('are the same when looks come twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', null), { maxLength: 20 }), (keys) => {
        const looks = keys.map((key, i) => look(i, key));
        expect(told(looks.flatMap((one) => [one, one]))).toEqual(told(looks));
        expect(told([...looks, ...looks])).toEqual(told(looks));
      }),
    );
  });

  it('never overlap, and name what was seen at each moment', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 1, maxLength: 20 }), (keys) => {
        const marks = told(keys.map((key, i) => look(i, key)));
        keys.forEach((key, i) => {
          const covering = marks.filter((mark) => mark.at <= i && (mark.until === undefined || i < mark.until));
          expect(covering.map((mark) => mark.product?.key)).toEqual(key === null ? [] : [key]);
        });
      }),
    );
  });

  it('do not come back after they were taken back', () => {
    const [first] = told([look(1, 'a')]);
    const again = foldPin([{ ...(first as Mark), removed: true }], look(2, 'a'));
    expect(again.map((mark) => mark.removed)).toEqual([true]);
  });

  it('are not told by half a list, two pins at once, or a room that has ended', () => {
    const row = (key: string, pinned?: true): Row => ({ kind: 'product', key, name: key, ...(pinned && { pinned }), values: {} });
    const page = (rows: Row[], partial: string[] = [], state: 'live' | 'ended' = 'live') =>
      pinLook({ scope: { kind: 'room', room: '1', state }, at: 9, rows, partial });
    expect(page([row('a'), row('b')])).toEqual({ room: '1', at: 9, product: null });
    expect(page([row('a'), row('b', true)], ['rows:product'])?.product?.key).toBe('b');
    expect(page([row('a'), row('b')], ['rows:product'])).toBeUndefined();
    expect(page([row('a', true), row('b', true)])).toBeUndefined();
    expect(page([row('a', true)], [], 'ended')).toBeUndefined();
    expect(page([])).toBeUndefined();
  });
});

describe('marks of a roster', () => {
  const shift = (id: string, from: number, to?: number, off?: number) => ({
    ...{ id, shop: 's', who: id, from },
    ...(to !== undefined && { to }),
    ...(off !== undefined && { off: { made: off } }),
  });

  it('are who came and who went off air while the room ran, not in the LIVE before or after', () => {
    const shifts = [shift('early', 1, 9, 9), shift('came', 12), shift('went', 5, 14, 14), shift('later', 11, 30, 30), shift('next', 25)];
    expect(hostMarks('1', shifts, 10, 20).map(({ id, at }) => [id, at])).toEqual([
      ['shift|came', 12],
      ['shift|later', 11],
      ['shift|off|went', 14],
    ]);
  });
});

describe('keys of marks', () => {
  it('are one character, and one mark each', () => {
    expect(keyConflict(usualKeys, 'pin', 'p')).toBeNull();
    expect(keyConflict(usualKeys, 'pin', '1')).toBeNull();
    expect(keyConflict(usualKeys, 'pin', '')).toEqual({ why: 'empty' });
    expect(keyConflict(usualKeys, 'pin', 'pp')).toEqual({ why: 'empty' });
    expect(keyConflict(usualKeys, 'pin', 'H')).toEqual({ why: 'taken' });
    expect(keyConflict(usualKeys, 'pin', 'b')).toEqual({ why: 'taken' });
    expect(keyConflict({ ...usualKeys, note: 'n' }, 'pin', 'N')).toEqual({ why: 'mark', kind: 'note' });
  });
});

describe('the last mark', () => {
  const mark = (at: number, by: Mark['by'], made = at): Mark => ({ id: `${at}`, room: '1', kind: 'coupon', at, by, made });

  it('is the last that was pressed or read by now, and taken back only when it was pressed, and lately', () => {
    const marks = [mark(1000, 'hand'), mark(2000, 'page'), mark(3000, 'roster'), mark(9000, 'hand')];
    expect(lastMark(marks, 5000)?.at).toBe(2000);
    expect(lastMark(marks, 1500)?.at).toBe(1000);
    expect(lastMark(marks, 500)).toBeUndefined();
    expect(isUndoable(mark(2000, 'page'), 2001)).toBe(false);
    // One that is put on an earlier minute is as fresh as its press.
    expect(isUndoable(mark(1000, 'hand', 700_000), 1_200_000)).toBe(true);
    expect(isUndoable(mark(1000, 'hand'), 601_000)).toBe(false);
  });

  it('that was pressed is the one pressed last, though the page has shown another since', () => {
    const marks = [mark(1000, 'hand', 9000), mark(5000, 'hand'), mark(8000, 'page'), mark(8500, 'roster')];
    expect(lastPressed(marks, 10_000)?.at).toBe(1000);
    expect(lastPressed(marks.slice(1), 10_000)?.at).toBe(5000);
    expect(lastPressed(marks, 700_000)).toBeUndefined();
  });

  it('that waits for its words is shown, and what was pressed since is taken back', () => {
    const bare: Mark = { ...mark(1000, 'hand'), kind: 'note' };
    const marks = [bare, mark(2000, 'hand'), mark(3000, 'page')];
    expect(lastShown(marks, 4000)).toBe(bare);
    expect(lastPressed(marks, 4000)?.at).toBe(2000);
    expect(lastShown([{ ...bare, text: 'stock is low' }, ...marks.slice(1)], 4000)?.at).toBe(3000);
    expect(lastShown(marks, 700_000)?.at).toBe(3000);
  });
});

it('a pin pressed by hand is about the product that shows as pinned, else about the only one there is', () => {
  const row = (key: string, pinned?: true) => ({ kind: 'product' as const, key, name: key, values: {}, ...(pinned && { pinned }) });
  expect(obviousProduct({ rows: [row('a'), row('b', true)], partial: [] })).toEqual({ key: 'b', name: 'b' });
  expect(obviousProduct({ rows: [row('a')], partial: [] })).toEqual({ key: 'a', name: 'a' });
  expect(obviousProduct({ rows: [row('a'), row('b')], partial: [] })).toBeUndefined();
  // Of a list that is not all on show nobody knows which is the only one.
  expect(obviousProduct({ rows: [row('a')], partial: ['rows:product'] })).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { type Heard, hear, soundOf, type Told } from '@/lib/room/alarms/heard';

const told = (room: string, sounds: string[], known = true): Told => ({ room, sounds, known });

/** Whether each of some moments sounds, one after the other. */
function heardOver(moments: readonly (readonly Told[])[]): boolean[] {
  let heard: Heard = new Map();
  return moments.map((now) => {
    const next = hear(heard, now);
    heard = next.heard;
    return next.isNew;
  });
}

describe('the sound of alarms', () => {
  it('comes with what begins to ring, not with what rang when a room was first known', () => {
    const first = told('a', ['x']);
    expect(heardOver([[told('a', [], false)], [first], [first], [told('a', ['x', 'y'])], [told('a', ['y'])]])).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    // A room that joins later rings already; the one that is there goes on.
    expect(heardOver([[first], [first, told('b', ['z'])], [first, told('b', ['z', 'w'])]])).toEqual([false, false, true]);
  });

  it('comes once, however a room goes and is back, or is asked for anew', () => {
    const both = [told('a', ['x']), told('b', [])];
    expect(heardOver([[told('a', []), told('b', [])], both, [told('b', [])], [told('a', [], false), told('b', [])], both])).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(heardOver([[told('a', [])], [told('a', ['x'])], [told('a', [])], [told('a', ['x'])]])).toEqual([false, true, false, false]);
  });

  it('of one room waits for no other', () => {
    expect(
      heardOver([
        [told('a', []), told('b', [], false)],
        [told('a', ['x']), told('b', [], false)],
      ]),
    ).toEqual([false, true]);
  });

  it('comes again after a rest', () => {
    const rung = [undefined, 500, 900].map((snoozedUntil) => [soundOf({ id: 'x', ...(snoozedUntil && { snoozedUntil }) })]);
    expect(heardOver([[told('a', [])], ...rung.flatMap((sounds) => [[told('a', sounds)], [told('a', [])]])])).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});

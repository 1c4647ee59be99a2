import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cue, heardFrom, hostScreenAt, hostScreenMs, inForceAt } from '@/lib/room/cue';

const cue = (part: Partial<Cue> = {}): Cue => ({
  id: 'a',
  room: '7',
  shop: 'us/x',
  text: 'push the bag',
  sent: 1000,
  until: 5000,
  ...part,
});

describe('a cue', () => {
  it('is shown until its end, or until it is taken down', () => {
    expect(inForceAt(cue(), 4999)?.id).toBe('a');
    expect(inForceAt(cue(), 5000)).toBeNull();
    expect(inForceAt(cue({ until: null }), Number.MAX_SAFE_INTEGER)?.id).toBe('a');
    expect(inForceAt(null, 0)).toBeNull();
  });
});

describe('what a host window says', () => {
  it('counts as shown from the first moment it could be seen', () => {
    const covered = heardFrom(null, { isVisible: false, cues: ['a'] }, 1000);
    expect(covered.shown).toEqual([]);
    const seen = heardFrom(covered, { isVisible: true, cues: ['a'] }, 2000);
    expect(heardFrom(seen, { isVisible: false, cues: ['a', 'b'] }, 3000).shown).toEqual([{ id: 'a', at: 2000 }]);
    expect(heardFrom(seen, { isVisible: true, cues: ['b'] }, 3000).shown).toEqual([{ id: 'b', at: 3000 }]);
  });

  it('never makes a cue seen later or earlier than it was, whatever it says after', () => {
    const word = fc.record({ isVisible: fc.boolean(), cues: fc.subarray(['a', 'b']) });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        let screen = heardFrom(null, { isVisible: true, cues: ['a'] }, 0);
        for (const [index, one] of words.entries()) {
          const before = screen;
          screen = heardFrom(before, one, index + 1);
          for (const { id, at } of screen.shown) {
            const known = before.shown.find((was) => was.id === id);
            expect(at).toBe(known ? known.at : index + 1);
            expect(one.cues).toContain(id);
          }
        }
      }),
    );
  });

  it('stands for a while: then the window is closed', () => {
    const screen = heardFrom(null, { isVisible: true, cues: [] }, 1000);
    expect(hostScreenAt(screen, 1000 + hostScreenMs - 1)).toBe('seen');
    expect(hostScreenAt(screen, 1000 + hostScreenMs)).toBe('closed');
    expect(hostScreenAt({ ...screen, isVisible: false }, 1000)).toBe('covered');
    expect(hostScreenAt(null, 1000)).toBe('closed');
  });
});

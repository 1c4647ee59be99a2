import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endWith, leftBefore, ranOn, reopen } from '@/lib/room/shift-ends';
import { endOf, handOver, offAir, onAirAt, type Shift } from '@/lib/room/shifts';

const hour = 3_600_000;
const evening = Date.UTC(2026, 10, 20, 20);
const at = (hours: number) => evening + hours * hour;
const shift = (who: string, from: number, to?: number, rest: Partial<Shift> = {}): Shift => ({
  ...{ id: `${who} ${from}`, shop: 's', who, from: at(from) },
  ...(to !== undefined && { to: at(to) }),
  ...rest,
});
const handed = { made: at(0), ended: [] };
const over = (hours: number, room = 'a') => ({ room, end: at(hours) });

describe('the end of a LIVE', () => {
  it('ends the shifts that nobody ended, and leaves what a roster plans', () => {
    const open = shift('Ana', 1, undefined, { handed, room: 'a' });
    const planned = shift('Bo', 1, 5);
    const desk = shift('Cai', 0, undefined, { role: 'controller' });
    expect(endWith(over(3), [open, planned, desk], true)).toEqual([
      { ...open, to: at(3), left: { room: 'a' } },
      { ...desk, to: at(3), left: { room: 'a' } },
    ]);
  });

  it('ends a hand-over that lasts only because the roster’s next comes tomorrow', () => {
    const ana = shift('Ana', 1, 13, { handed, room: 'a' });
    expect(endWith(over(3), [ana], true)).toEqual([{ ...ana, to: at(3), left: { room: 'a', to: at(13) } }]);
    // Whom the roster had coming has the end that it gave.
    expect(endWith(over(3), [{ ...ana, handed: { ...handed, planned: { from: at(1) } } }], true)).toEqual([]);
  });

  it('seen late ends whom the next morning’s key had ended', () => {
    const ana = shift('Ana', 1, undefined, { handed, room: 'a' });
    const [ended, bo] = handOver([ana], shift('Bo', 13, undefined, { room: 'b' })) as [Shift, Shift];
    const [mended] = endWith(over(3), [ended, bo], true);
    expect(mended).toMatchObject({ who: 'Ana', to: at(3) });
  });

  it('beside another LIVE that runs ends only whom its own key brought', () => {
    const own = shift('Ana', 1, undefined, { handed, room: 'a' });
    const other = shift('Bo', 1, undefined, { handed, room: 'b' });
    const typed = shift('Cai', 1);
    expect(endWith(over(3), [own, other, typed], false).map(({ who }) => who)).toEqual(['Ana']);
    expect(endWith(over(3), [own, other, typed], true).map(({ who }) => who)).toEqual(['Ana', 'Cai']);
  });

  it('that turns out to be later takes its shifts along, unless somebody came since', () => {
    const [left] = endWith(over(3), [shift('Ana', 1)], true) as [Shift];
    expect(endWith(over(3), [left], true)).toEqual([]);
    expect(endWith(over(3.03), [left], true)).toEqual([{ ...left, to: at(3.03) }]);
    expect(endWith(over(3.03), [left, shift('Bo', 3.01, undefined, { room: 'b' })], true)).toEqual([]);
  });

  it('that was none opens its shifts again, unless somebody came since', () => {
    const ana = shift('Ana', 1);
    const [left] = endWith(over(3), [ana], true) as [Shift];
    expect(reopen('a', [left], at(5))).toEqual([ana]);
    expect(reopen('b', [left], at(5))).toEqual([]);
    expect(reopen('a', [left, shift('Bo', 4)], at(5))).toEqual([]);
    expect(reopen('a', [left, shift('Bo', 4, undefined, { role: 'ads' })], at(5))).toEqual([ana]);
  });

  it('that was none opens its shifts again though a roster has somebody coming later, each to its end of before', () => {
    const [ana, bo] = [shift('Ana', 1), shift('Bo', 1, 8, { handed, room: 'a' })];
    const ended = endWith(over(3), [ana, bo], true);
    const roster = [...ended, shift('Cai', 8, 10)];
    expect(reopen('a', roster, at(3.1))).toEqual([ana, bo]);
    expect(reopen('a', roster, at(8.1))).toEqual([]);
  });

  it('ends a shift that was begun when it was over already, after no time', () => {
    const late = shift('Ana', 3.01, undefined, { handed, room: 'a' });
    expect(endWith(over(3), [late], true)).toMatchObject([{ to: at(3.01) + 1000 }]);
  });

  it('leaves nobody on air who was not planned, whatever was entered', () => {
    const entry = fc.record({ from: fc.integer({ min: 0, max: 20 }), to: fc.option(fc.integer({ min: 21, max: 40 }), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const all = entries.map(({ from, to }, i) => shift(`host ${i}`, from / 10, to === undefined ? undefined : to / 10));
        const changed = new Map(endWith(over(2.1), all, true).map((one) => [one.id, one]));
        const left = onAirAt(
          all.map((one) => changed.get(one.id) ?? one),
          at(2.1),
        );
        expect(left.every(({ to, left: ended }) => to !== undefined && !ended)).toBe(true);
        expect(reopen('a', [...changed.values()], at(20))).toEqual(all.filter(({ to, from }) => to === undefined && from < at(2.1)));
      }),
    );
  });
});

describe('a LIVE beside one that ended', () => {
  const row = (from: number, last: number, state: 'live' | 'ended' = 'live') =>
    ranOn({ state, start: at(from), seconds: (last - from) * 3600, first: at(from), last: at(last) }, at(3));

  it('went on though its row is some minutes behind', () => {
    expect(row(1, 4)).toBe(true);
    expect(row(1, 2.95)).toBe(true);
    // Long unread it may be over.
    expect(row(1, 2.5)).toBe(false);
  });

  it('that began since is who is on air now', () => {
    expect(row(3.5, 4)).toBe(true);
    expect(row(3.5, 4, 'ended')).toBe(false);
  });

  it('that has ended had its hosts until then', () => {
    expect(row(1, 3.2, 'ended')).toBe(true);
    expect(row(1, 2.99, 'ended')).toBe(false);
  });
});

describe('a LIVE shortly after another', () => {
  it('asks who was on air to the end of the one before', () => {
    const ended = endWith(over(3), [shift('Ana', 1), shift('Bo', 2)], true);
    expect(leftBefore(ended, at(3.1)).map(({ who }) => who)).toEqual(['Ana', 'Bo']);
    expect(leftBefore(ended, at(4))).toEqual([]);
    expect(leftBefore([shift('Ana', 1, 3)], at(3.1))).toEqual([]);
  });
});

describe('going off air', () => {
  it('ends everybody at that moment, and leaves the roster’s next', () => {
    const [ana, bo, cai] = [shift('Ana', 1), shift('Bo', 1, 5), shift('Cai', 6, 7)];
    expect(offAir([ana, bo, cai], at(3))).toEqual([
      { ...ana, to: at(3), off: { made: at(3) } },
      { ...bo, to: at(3), off: { made: at(3), to: at(5) } },
    ]);
    expect(offAir([cai], at(3))).toEqual([]);
    const gone = offAir([ana], at(3));
    expect(endWith(over(4), gone, true)).toEqual([]);
    expect(endOf(gone[0] as Shift)).toBe(at(3));
  });
});

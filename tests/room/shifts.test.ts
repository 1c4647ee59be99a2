import { describe, expect, it } from 'vitest';
import { emptySince, handOver, hostsAt, onAirAt, type Shift, shiftFault } from '@/lib/room/shifts';

const hour = 3_600_000;
const evening = Date.UTC(2026, 10, 20, 20);
const shift = (who: string, from: number, to?: number): Shift => ({
  id: `${who} ${from}`,
  shop: 's',
  who,
  from: evening + from * hour,
  ...(to !== undefined && { to: evening + to * hour }),
});

describe('a shift', () => {
  it('may cross midnight, and stand beside another person', () => {
    expect(shiftFault(shift('Lin', 2, 7), [shift('Ada', 3, 5), shift('Lin', 0, 2), shift('Lin', 7, 9)])).toBeNull();
  });

  it('is refused where the same person is on air already, however the name is typed', () => {
    const other = shift('Lin  Mei', 1, 4);
    expect(shiftFault(shift(' lin mei', 3, 5), [other])).toEqual({ why: 'overlap', with: other });
    expect(shiftFault(shift('Lin Mei', 3), [other])).toMatchObject({ why: 'overlap' });
    expect(shiftFault(shift('Lin Mei', 9, 10), [shift('Lin Mei', 8)])).toMatchObject({ why: 'overlap' });
    expect(shiftFault({ ...other, who: 'Lin Mei' }, [other])).toBeNull();
  });

  it('may be of one person in two roles at once, but not twice in one', () => {
    const desk: Shift = { ...shift('Lin', 1, 4), role: 'controller' };
    expect(shiftFault(desk, [shift('Lin', 0, 5)])).toBeNull();
    expect(shiftFault({ ...shift('lin', 3, 5), role: 'controller' }, [desk])).toMatchObject({ why: 'overlap' });
    // Without a role it is a host's.
    expect(shiftFault(shift('Lin', 3, 5), [{ ...shift('Lin', 1, 4), role: 'host' }])).toMatchObject({ why: 'overlap' });
  });

  it('is refused without a name, backwards, or longer than anybody stays', () => {
    expect(shiftFault(shift('  ', 0, 1), [])).toEqual({ why: 'name' });
    expect(shiftFault(shift('Lin', 2, 2), [])).toEqual({ why: 'order' });
    expect(shiftFault(shift('Lin', 0, 17), [])).toEqual({ why: 'long' });
  });

  it('that nobody ended is not believed for ever', () => {
    expect(onAirAt([shift('Lin', 0)], evening + 15 * hour)).toHaveLength(1);
    expect(onAirAt([shift('Lin', 0)], evening + 17 * hour)).toEqual([]);
  });
});

describe('who is host at a moment', () => {
  it('is the same text for the same people, however they are typed and whoever came first', () => {
    const two = [shift('Lin  Mei', 0), shift('ada', 1)];
    expect(hostsAt(two, evening + 2 * hour)).toBe(hostsAt([shift(' ADA', 0), shift('lin mei', 1)], evening + 3 * hour));
    expect(hostsAt(two, evening + hour / 2)).not.toBe(hostsAt(two, evening + 2 * hour));
    expect(hostsAt([{ ...shift('Bo', 0), role: 'controller' }], evening + hour)).toBeUndefined();
  });
});

describe('a hand-over', () => {
  const at = (hours: number) => evening + hours * hour;
  const by = (next: Shift, all: readonly Shift[]) => handOver(all, next);

  it('ends everybody, and begins the next until somebody else of the roster comes', () => {
    const next = shift('Ada', 2);
    const ended = [{ id: shift('Lin', 0).id }, { id: shift('Bo', 1).id, to: at(3) }];
    expect(by(next, [shift('Lin', 0), shift('Bo', 1, 3), shift('Cai', 3, 4)])).toEqual([
      { ...shift('Lin', 0), to: at(2) },
      { ...shift('Bo', 1), to: at(2) },
      { ...next, to: at(3), handed: { made: at(2), ended } },
    ]);
  });

  it('leaves who runs the room and who holds the budget where they are', () => {
    const others: Shift[] = [
      { ...shift('Bo', 0), role: 'controller' },
      { ...shift('Ada', 0), role: 'ads' },
    ];
    expect(by(shift('Ada', 2), [...others, shift('Lin', 0)])).toEqual([
      { ...shift('Lin', 0), to: at(2) },
      { ...shift('Ada', 2), handed: { made: at(2), ended: [{ id: shift('Lin', 0).id }] } },
    ]);
    expect(onAirAt(others, at(1))).toEqual([]);
    expect(onAirAt(others, at(1), 'ads')).toEqual([others[1]]);
  });

  it('to who is on air already changes only the others', () => {
    expect(by(shift('ada', 2), [shift('Ada', 0)])).toEqual([]);
    // Nobody went for her: to begin later would leave the minutes before to nobody.
    expect(by(shift('Ada', 2), [shift('Ada', 1.9, 4)])).toEqual([]);
    expect(by(shift('Ada', 2), [shift('Ada', 0), shift('Lin', 1)])).toEqual([{ ...shift('Lin', 1), to: at(2) }]);
  });

  it('later or earlier than the roster has it moves the roster, and who goes stays until then', () => {
    // Lin until 2:00, then Ada; the key is pressed at 2:03, or at 1:58.
    const roster = [shift('Lin', 0, 2), { ...shift('Ada', 2, 4), note: 'as planned' }];
    for (const pressed of [2.05, 1.95]) {
      const [lin, ada] = by({ ...shift('ada', pressed), note: 'mind the stock' }, roster);
      expect(lin).toEqual({ ...roster[0], to: at(pressed) });
      const planned = { from: at(2), note: 'as planned' };
      const ended = [{ id: roster[0]?.id, to: at(2) }];
      expect(ada).toEqual({ ...roster[1], from: at(pressed), note: 'mind the stock', handed: { made: at(pressed), ended, planned } });
      // Once more is no second hand-over.
      expect(by(shift('Ada', pressed + 0.1), [lin as Shift, ada as Shift])).toEqual([]);
    }
  });

  it('lets somebody go by its key alone, and keeps how they would have gone else', () => {
    const off = { made: at(3), to: at(5) };
    const left = { room: 'a' };
    const [lin, bo]: Shift[] = [
      { ...shift('Lin', 0, 3), off },
      { ...shift('Bo', 1, 4), left },
    ];
    const [first, second, ada] = by(shift('Ada', 2), [lin as Shift, bo as Shift]);
    expect([first, second]).toEqual([shift('Lin', 0, 2), shift('Bo', 1, 2)]);
    expect(ada?.handed?.ended).toEqual([
      { id: lin?.id, to: at(3), off },
      { id: bo?.id, to: at(4), left },
    ]);
  });

  it('leaves nobody on air from its end on, or from the start where there was none', () => {
    const [ada, lin] = [shift('Ada', 1, 2), shift('Lin', 1, 3)];
    expect(emptySince([ada, lin], at(0), at(0.5))).toBe(at(0));
    expect(emptySince([ada, lin], at(0), at(2.5))).toBeNull();
    expect(emptySince([ada, lin], at(0), at(4))).toBe(at(3));
    // The desk's shift is nobody on air.
    expect(emptySince([ada, { ...shift('Bo', 0, 3), role: 'controller' }], at(0), at(4))).toBe(at(2));
  });
});

describe('somebody in two shops', () => {
  const in2 = (other: Shift): Shift => ({ ...other, shop: 't' });

  it('is in one of them only, in whatever role', () => {
    const there = in2(shift('Lin', 1, 4));
    expect(shiftFault(shift('lin', 3, 5), [there])).toEqual({ why: 'elsewhere', with: there });
    expect(shiftFault({ ...shift('Lin', 3, 5), role: 'controller' }, [there])).toMatchObject({ why: 'elsewhere' });
    expect(shiftFault(shift('Lin', 4, 5), [there])).toBeNull();
    expect(shiftFault(shift('Ada', 3, 5), [there])).toBeNull();
  });

  it('may hold the budgets of both', () => {
    const budget: Shift = { ...shift('Lin', 1, 4), role: 'ads' };
    expect(shiftFault(budget, [in2(budget), in2(shift('Lin', 2, 3))])).toBeNull();
    expect(shiftFault(shift('Lin', 2, 3), [in2(budget)])).toBeNull();
  });
});

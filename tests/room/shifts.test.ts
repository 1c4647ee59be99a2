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
  it('ends everybody and begins the next', () => {
    const next = shift('Ada', 2);
    const changed = handOver([shift('Lin', 0), shift('Bo', 1, 3), shift('Cai', 3, 4)], next);
    expect(changed).toEqual([{ ...shift('Lin', 0), to: next.from }, { ...shift('Bo', 1), to: next.from }, next]);
  });

  it('leaves who runs the room and who holds the budget where they are', () => {
    const others: Shift[] = [
      { ...shift('Bo', 0), role: 'controller' },
      { ...shift('Ada', 0), role: 'ads' },
    ];
    expect(handOver([...others, shift('Lin', 0)], shift('Ada', 2))).toEqual([
      { ...shift('Lin', 0), to: shift('Ada', 2).from },
      shift('Ada', 2),
    ]);
    expect(onAirAt(others, evening + hour)).toEqual([]);
    expect(onAirAt(others, evening + hour, 'ads')).toEqual([others[1]]);
  });

  it('to who is on air already changes only the others', () => {
    expect(handOver([shift('Ada', 0)], shift('ada', 2))).toEqual([]);
    expect(handOver([shift('Ada', 0), shift('Lin', 1)], shift('Ada', 2))).toEqual([{ ...shift('Lin', 1), to: evening + 2 * hour }]);
  });

  it('leaves nobody on air from its end on, or from the start where there was none', () => {
    const [ada, lin] = [shift('Ada', 1, 2), shift('Lin', 1, 3)];
    const at = (hours: number) => evening + hours * hour;
    expect(emptySince([ada, lin], at(0), at(0.5))).toBe(at(0));
    expect(emptySince([ada, lin], at(0), at(2.5))).toBeNull();
    expect(emptySince([ada, lin], at(0), at(4))).toBe(at(3));
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

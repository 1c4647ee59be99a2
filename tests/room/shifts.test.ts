import { describe, expect, it } from 'vitest';
import { emptySince, handOver, onAirAt, type Shift, shiftFault } from '@/lib/room/shifts';

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

describe('a hand-over', () => {
  it('ends everybody and begins the next', () => {
    const next = shift('Ada', 2);
    const changed = handOver([shift('Lin', 0), shift('Bo', 1, 3), shift('Cai', 3, 4)], next);
    expect(changed).toEqual([{ ...shift('Lin', 0), to: next.from }, { ...shift('Bo', 1), to: next.from }, next]);
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

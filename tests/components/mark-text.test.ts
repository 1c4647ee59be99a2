import { describe, expect, it } from 'vitest';
import { clockField, typedClock } from '@/components/marks/mark-text';

const at = (day: number, hours: number, minutes: number, seconds = 0) => new Date(2026, 10, day, hours, minutes, seconds).getTime();
const [from, to] = [at(20, 22, 15), at(21, 2, 30)];

describe('a typed time', () => {
  it('is the one the room has, also past midnight', () => {
    expect(typedClock('22:40', at(20, 23, 0), from, to)).toBe(at(20, 22, 40));
    expect(typedClock('00:10', at(20, 23, 0), from, to)).toBe(at(21, 0, 10));
    expect(typedClock('1:05:07', at(20, 23, 0), from, to)).toBe(at(21, 1, 5, 7));
    expect(typedClock('22：40', at(21, 2, 0), from, to)).toBe(at(20, 22, 40));
  });

  it('is none outside the room, and none that is no time', () => {
    for (const text of ['21:00', '03:00', '24:00', '12:60', '', 'soon', '1234', '22:15:61'])
      expect(typedClock(text, at(20, 23, 0), from, to)).toBeNull();
  });

  it('comes back from its field', () => {
    expect(typedClock(clockField(at(21, 1, 2, 3)), at(20, 23, 0), from, to)).toBe(at(21, 1, 2, 3));
  });
});

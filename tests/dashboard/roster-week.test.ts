import { describe, expect, it } from 'vitest';
import { rosterRows, weekOf } from '@/components/dashboard/team/roster-week';
import type { Shift } from '@/lib/room/shifts';

const hour = 3_600_000;
const midnights = weekOf(Date.parse('2026-03-18T12:00:00Z'));
const [monday = 0] = midnights;
const shift = (who: string, from: number, to?: number): Shift => ({
  ...{ id: `${who}${from}`, shop: 's', who, from: monday + from * hour },
  ...(to !== undefined && { to: monday + to * hour }),
});
const told = (shifts: Shift[], now = 0) =>
  rosterRows(shifts, ['Ada'], midnights, monday + now * hour).map(({ name, days, total }) => [
    name,
    days.map((cell) => cell.map(({ goesOn, next }) => `${goesOn ? '<' : ''}${next ? '>' : ''}x`).join(' ')),
    total / hour,
  ]);

describe('a week of the roster', () => {
  it('begins on Monday at midnight and has seven days', () => {
    expect(midnights).toHaveLength(8);
    expect(new Date(monday).getDay()).toBe(1);
    expect(new Date(monday).getHours()).toBe(0);
    expect(weekOf(monday)).toEqual(midnights);
    expect(weekOf((midnights[7] ?? 0) - 1)).toEqual(midnights);
    expect(weekOf(monday, 1)[0]).toBe(midnights[7]);
  });

  it('shows a shift past midnight in both days, and counts it once', () => {
    expect(told([shift('ada', 22, 26)])).toEqual([['Ada', ['>x', '<x', '', '', '', '', ''], 4]]);
    expect(told([shift('Ada', 20, 24)])).toEqual([['Ada', ['x', '', '', '', '', '', ''], 4]]);
  });

  it('shows what goes on from the Sunday before, which counts there', () => {
    expect(told([shift('Ada', -2, 1)])).toEqual([['Ada', ['<x', '', '', '', '', '', ''], 0]]);
    expect(told([shift('Ada', 166, 170)])).toEqual([['Ada', ['', '', '', '', '', '', '>x'], 4]]);
  });

  it('lets one that nobody ended go on to now, and no longer than anybody stays', () => {
    expect(told([shift('Ada', 22)], 25)).toEqual([['Ada', ['>x', '<x', '', '', '', '', ''], 3]]);
    expect(told([shift('Ada', 22)], 80)).toEqual([['Ada', ['>x', '<x', '', '', '', '', ''], 16]]);
    // Rostered for later without an end: it stands where it begins.
    expect(told([shift('Ada', 22)], 0)[0]?.[1]).toEqual(['x', '', '', '', '', '', '']);
  });
});

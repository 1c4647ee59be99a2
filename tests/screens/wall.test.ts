import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsFor, openRooms } from '@/components/screens/wall/open-rooms';
import { roomPage, shop } from './host-room';

const at = (room: string, time: number, name = 'fern') => {
  const page = roomPage({ at: time, shop: { ...shop, name } });
  return { ...page, scope: { ...page.scope, room } };
};

describe('the rooms of a wall', () => {
  it('are each there once, from the tab that read them last', () => {
    const rooms = openRooms({ 'page/3': at('71', 100), 'page/9': at('71', 200), 'page/4': at('72', 50), 'plan/71': 60 });
    expect(rooms.map(({ tab, page }) => [tab, page.scope.room])).toEqual([
      [9, '71'],
      [4, '72'],
    ]);
  });

  it('show one of two pages of a room, however their readings take turns', () => {
    const trend = (time: number) => ({ ...at('71', time), surface: 'live-trend' });
    const shown = [100, 200].map((time) => openRooms({ 'page/3': { ...at('71', 150), surface: 'live-dashboard' }, 'page/9': trend(time) }));
    expect(shown.map((rooms) => rooms.map(({ tab }) => tab))).toEqual([[3], [3]]);
  });

  it('are rooms: no other page, no closed tab, no invented one', () => {
    const page = roomPage();
    const other = { ...page, scope: { kind: 'unknown', why: 'room-state' } };
    expect(openRooms({ 'page/1': other, 'page/2': null, 'page/3': { ...page, demo: true }, 'judged/1': 5 })).toEqual([]);
  });

  it('keep their order, however often their pages are read', () => {
    const looks = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(looks, (read) => {
        const session: Record<string, unknown> = {};
        const names: string[][] = [];
        for (const [tab, time] of read) {
          session[`page/${tab}`] = at(`7${tab % 4}`, time, `shop ${tab % 4}`);
          names.push(openRooms(session).map(({ page }) => page.scope.room));
        }
        const last = names.at(-1) ?? [];
        expect(new Set(last).size).toBe(last.length);
        for (const list of names) expect(last.filter((room) => list.includes(room))).toEqual(list);
      }),
    );
  });

  it('fit on a wide window up to twelve', () => {
    const rows = (count: number) => Math.ceil(count / columnsFor(count));
    for (let count = 1; count <= 12; count++) expect([count, rows(count) <= 3, columnsFor(count) <= 4]).toEqual([count, true, true]);
  });
});

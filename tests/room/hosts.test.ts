import { expect, it } from 'vitest';
import { hostParts, nobodys, perHour, rateOf } from '@/lib/room/hosts';

it('says of a stretch that nobody is entered for and that was not read that it is not known, not nothing', () => {
  const total = { metric: 'live_views', derived: false, grain: 1, total: 90, unattributed: 90 } as const;
  const slice = { from: 0, to: 600_000, hosts: [], dwell: 'gap' as const };
  const of = (segments: Parameters<typeof nobodys>[0]['segments']) =>
    nobodys({ segments, totals: { entries: total }, gaps: [] }, 'entries');
  const share = { value: 5, minutes: 10, approximate: false, restated: false };
  expect([of([{ ...slice, counts: { entries: null } }]), of([])]).toEqual([null, 0]);
  expect(
    of([
      { ...slice, counts: { entries: null } },
      { ...slice, counts: { entries: share } },
    ]),
  ).toBe(5);
});

it('makes no rate of what the page took something back from', () => {
  const share = (value: number, restated = false) => ({ value, minutes: 30, approximate: false, restated });
  expect([rateOf(share(8), share(40)), rateOf(share(-8, true), share(40)), rateOf(share(8), share(40, true))]).toEqual([0.2, null, null]);
  expect([rateOf(share(8), share(0)), rateOf(null, share(40))]).toEqual([null, null]);
  expect([perHour(share(8)), perHour(share(-8, true)), perHour(null)]).toEqual([16, null, null]);
});

it('weighs the viewing of all of a person’s segments by who watched, and knows none where one of them was not read or shared', () => {
  const metric = 'live_avg_view_duration' as const;
  const exactly = (value: number) => ({ low: value, high: value });
  const segment = (hosts: string[], watched: number, over: number) => ({
    ...{ from: 0, to: 600_000, hosts, counts: {}, dwell: { metric, value: watched / over, low: watched / over, high: watched / over } },
    watched: { metric, watched: exactly(watched), over: exactly(over) },
  });
  const dwellOf = (...segments: Parameters<typeof hostParts>[0]['segments']) =>
    hostParts({ segments, totals: {}, gaps: [] }).find(({ who }) => who === 'A')?.dwell;
  // 100 people at 30 seconds and 300 at 50: not 40 but 45.
  expect(dwellOf(segment(['A'], 3000, 100), segment(['B'], 9000, 100), segment(['A'], 15_000, 300))).toMatchObject({ value: 45 });
  expect(dwellOf(segment(['A'], 3000, 100), segment(['A', 'B'], 3000, 100))).toBe('coarse');
  const unread = { from: 0, to: 1, hosts: ['A'], counts: {}, dwell: 'gap' as const };
  expect([dwellOf(segment(['A'], 3000, 100), unread), dwellOf(unread, segment(['A'], 3000, 100))]).toEqual(['gap', 'gap']);
});

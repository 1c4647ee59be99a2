import { expect, it } from 'vitest';
import { nobodys, perHour, rateOf } from '@/lib/room/hosts';

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

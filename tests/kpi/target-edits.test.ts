import { describe, expect, it } from 'vitest';
import { roles } from '@/lib/kpi/roles';
import { targetOver } from '@/lib/kpi/score/stretch-target';
import { type Target, type TargetEdit, targetFor } from '@/lib/kpi/target';
import type { Edit } from '@/lib/store/db';
import { begun, comingTargets, editOf, valueBefore } from '@/lib/store/targets';

const [gmv] = roles.operator.kpis;
const edit = (value: number | null, since: number, rest: Partial<TargetEdit> = {}): TargetEdit => ({
  shop: 's',
  role: 'operator',
  kpi: 'live_gmv_attributed',
  horizon: 'month',
  value,
  since,
  ...rest,
});
const at = (edits: TargetEdit[], when: number, person?: string) =>
  targetFor(edits, 'operator', gmv!, 'live_gmv_attributed', when, { person })?.value ?? null;

it('finds of every edit the one that counted then, and nothing after a withdrawal', () => {
  const edits = [edit(100, 1), edit(200, 5), edit(null, 9)];
  expect([0, 1, 4, 5, 8, 9].map((when) => at(edits, when))).toEqual([null, 100, 100, 200, 200, null]);
});

it('falls back to the role’s target where a person’s own was withdrawn', () => {
  const edits = [edit(100, 1), edit(300, 2, { person: 'p' }), edit(null, 6, { person: 'p' })];
  expect([at(edits, 3, 'p'), at(edits, 7, 'p'), at(edits, 3, 'other')]).toEqual([300, 100, 100]);
});

it('takes a person’s 0 for nothing due, not for the role’s target', () => {
  const edits = [edit(100, 1), edit(0, 2, { person: 'p' }), edit(50, 5, { person: 'p' })];
  expect([at(edits, 1, 'p'), at(edits, 3, 'p'), at(edits, 3, 'other'), at(edits, 5, 'p')]).toEqual([100, null, 100, 50]);
});

describe('a target set ahead', () => {
  // October's 100; on the 20th 300 is set from 1 November on; on the 30th 150 from that moment on.
  const day = (of: string) => Date.parse(`${of}T00:00:00-07:00`);
  const ahead = edit(300, day('2026-11-01'), { starts: '2026-11-01', made: day('2026-10-20') });
  const edits = [edit(100, day('2026-10-01')), ahead, edit(150, day('2026-10-30'))];
  const on = (of: string, all = edits) =>
    targetFor(all, 'operator', gmv!, 'live_gmv_attributed', day(of) + 43_200_000, { day: of })?.value ?? null;

  it('counts from its day on, whatever is set before that day', () => {
    expect(['2026-10-25', '2026-10-31', '2026-11-01', '2026-12-05'].map((of) => on(of))).toEqual([100, 150, 300, 300]);
    expect(on('2026-11-02', [...edits, edit(400, day('2026-11-02'))])).toBe(400);
  });

  it('is the same to what is in force and to every edit', () => {
    for (const of of ['2026-10-25', '2026-10-31', '2026-11-01', '2026-12-05']) {
      const at = day(of) + 43_200_000;
      const made = edits.filter(({ since, starts }) => starts !== undefined || since <= at) as Edit<Target>[];
      expect(begun(made, at).map(({ value }) => value)).toEqual([on(of)]);
    }
  });

  // A month that is over goes by what counted on its last day: a US shop's October ends at 15:00 of 1 November in Shanghai.
  it('leaves the month before as it was, to the minute', () => {
    const today = { day: '2026-11-05', from: day('2026-11-05') + 3_600_000, to: day('2026-11-06') + 3_600_000 };
    const october = (all: TargetEdit[]) =>
      targetOver({ targets: all, role: 'operator', today, now: today.from }, gmv!, 'live_gmv_attributed', {
        from: '2026-10-01',
        to: '2026-10-31',
      }).target?.value;
    expect(october(edits)).toBe(150);
    const last = day('2026-11-01') - 60_000;
    expect(october([...edits, edit(180, last)])).toBe(180);
    // The clocks changed that night: half past one counts for November.
    expect(october([...edits, edit(180, day('2026-11-01') + 90 * 60_000)])).toBe(150);
  });

  it('for one month alone counts in that month alone, and can be set for one to come', () => {
    const only = { from: '2026-11-01', to: '2026-11-30' };
    const all = [edit(100, 1), edit(500, day('2026-10-20'), { only })];
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((of) => on(of, all))).toEqual([100, 500, 500, 100]);
  });

  it('is not what counted before an edit that was made meanwhile, and is before one that begins with it or later', () => {
    const stoodBefore = (all: TargetEdit[]) =>
      all.map((one, index) => valueBefore(all.slice(0, index) as Edit<Target>[], one as Edit<Target>));
    expect(stoodBefore(edits)).toEqual([null, 100, 100]);
    const again = { ...ahead, value: 320, made: day('2026-10-31') };
    expect(stoodBefore([...edits, again, edit(400, day('2026-11-02'))])).toEqual([null, 100, 100, 300, 320]);
    // Taken back on the day before it: October's goes on. A person's and one month's are things of their own.
    expect(stoodBefore([...edits, { ...ahead, value: null, made: 5 }, edit(90, day('2026-11-02'))]).slice(3)).toEqual([300, null]);
    expect(stoodBefore([edit(100, 1), edit(50, 2, { person: 'p' }), edit(70, 3)])).toEqual([null, null, 100]);
  });

  it('is listed until its day has come, the last of each day', () => {
    const all = [
      ahead,
      { ...ahead, value: 320, made: 5 },
      { ...ahead, starts: '2026-12-01', since: day('2026-12-01'), value: null },
    ] as Edit<Target>[];
    expect(comingTargets(all, '2026-10-25').map(({ value }) => value)).toEqual([320, null]);
    expect(comingTargets(all, '2026-11-01').map(({ value }) => value)).toEqual([null]);
  });

  it('is told in the list of changes when it was set, with its day', () => {
    expect(editOf('target', ahead, 'key', edits[0] as Target)).toMatchObject({
      at: day('2026-10-20'),
      from: { value: 100 },
      to: { value: 300, starts: '2026-11-01' },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setHistory } from '@/lib/kpi/score/history';
import { type KpiSet, ownSet, setInForce, setOver } from '@/lib/kpi/score/set';
import { stageComing } from '@/lib/kpi/score/stage';
import { defaultSet } from '@/lib/kpi/score/weights';
import { addDays } from '@/lib/kpi/window';
import { flat, setOf } from './given';

const usual = defaultSet('operator');
const thirds = flat({ live_ctr: 34, ctor_sku: 33, refunds: 33 });
const on = (sets: readonly KpiSet[], day: string) => setInForce(sets, 'operator', 's', day)?.id ?? null;

describe('the version in force on a day', () => {
  const begun = [
    setOf(usual, { id: 'jan', version: 1, since: '2026-01-01' }),
    setOf(usual, { id: 'mar', version: 2, since: '2026-03-01' }),
    // Saved last of all, with a day before that of another.
    setOf(thirds, { id: 'feb', version: 3, since: '2026-02-01' }),
  ];

  it('is the one that begins last before it, however late it was saved: one dated back counts until the next begins', () => {
    expect(['2025-12-31', '2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((day) => on(begun, day))).toEqual([
      null,
      'jan',
      'feb',
      'feb',
      'mar',
    ]);
  });

  it('is of several with one beginning the one saved last', () => {
    const again = [...begun, setOf(thirds, { id: 'mar again', version: 4, since: '2026-03-01' })];
    expect(on(again, '2026-03-30')).toBe('mar again');
    expect(on(again.toReversed(), '2026-03-30')).toBe('mar again');
  });

  it('is always one of the latest beginning, and of those the last version, in whatever order they stand', () => {
    const days = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 25 }), fc.boolean(), (starts, at, turned) => {
        const sets = starts.map((start, index) =>
          setOf(usual, { id: String(index), version: index + 1, since: addDays('2026-03-01', start) }),
        );
        const day = addDays('2026-03-01', at);
        const found = setInForce(turned ? sets.toReversed() : sets, 'operator', 's', day);
        const started = sets.filter(({ since }) => since <= day);
        const latest = started
          .map(({ since }) => since)
          .sort()
          .at(-1);
        const last = started.filter(({ since }) => since === latest).at(-1);
        expect(found?.id ?? null).toBe(last?.id ?? null);
      }),
    );
  });
});

describe('a shop that gives up its own set', () => {
  const team = setOf(usual, { id: 'team', since: '2026-01-01' });
  const own = setOf(thirds, { id: 'own', shop: 's', since: '2026-02-01', at: 1 });
  const up = setOf([], { id: 'up', shop: 's', version: 2, since: '2026-03-10', at: 2 });

  it('goes by the team’s again from that day on, and by its own before', () => {
    const sets = [team, own, up];
    expect(['2026-01-31', '2026-03-09', '2026-03-10'].map((day) => on(sets, day))).toEqual(['team', 'own', 'team']);
    expect(on([own, up], '2026-03-10')).toBeNull();
    expect(setInForce(sets, 'operator', 'other', '2026-03-10')?.id).toBe('team');
    expect(ownSet(sets, 'operator', 's', '2026-03-09')?.id).toBe('own');
    expect(ownSet(sets, 'operator', 's', '2026-03-10')).toBeNull();
    // What was agreed when March began counts for all of March.
    expect(setOver(sets, 'operator', 's', { from: '2026-03-01', to: '2026-03-31' })?.id).toBe('own');
    expect(setOver(sets, 'operator', 's', { from: '2026-04-01', to: '2026-04-30' })?.id).toBe('team');
  });

  it('does not get it back for a stretch that begins later, where the team has none', () => {
    const over = (sets: readonly KpiSet[], from: string, to: string) => setOver(sets, 'operator', 's', { from, to })?.id ?? null;
    expect(over([own, up], '2026-04-01', '2026-04-30')).toBeNull();
    expect(over([own, up], '2026-03-01', '2026-03-31')).toBe('own');
    // In the month in which it began its own is the first there is.
    expect(over([own, up], '2026-01-15', '2026-02-14')).toBe('own');
    // What begins within April is the first there is, given up on its own first day or not.
    const team = setOf(usual, { id: 'team', since: '2026-04-20' });
    expect(over([own, up, team], '2026-04-01', '2026-04-30')).toBe('team');
    const again = [3, 4].map((version) =>
      setOf(version === 3 ? thirds : [], { id: `${version}`, shop: 's', version, since: '2026-04-10' }),
    );
    expect(over([own, up, ...again, team], '2026-04-01', '2026-04-30')).toBe('team');
  });

  it('can have one again', () => {
    const again = setOf(thirds, { id: 'again', shop: 's', version: 3, since: '2026-03-20', at: 3 });
    expect([...'ab'].map((_, index) => on([team, own, up, again], index ? '2026-03-20' : '2026-03-19'))).toEqual(['team', 'again']);
  });

  it('is told as what changed between its own and the team’s', () => {
    const [last, first] = setHistory([team, own, up], 'operator', 's', '2026-03-30');
    expect(last).toMatchObject({ set: { id: 'up' }, is: 'past' });
    // From its own to the team's, and before from the team's to its own: the same the other way round.
    const turned = first?.changes.map(({ from, to, ...of }) => ({ ...of, from: to, to: from }));
    const byKpi = (a: { kpi: string; stage: string }, b: { kpi: string; stage: string }) =>
      `${a.kpi}${a.stage}`.localeCompare(`${b.kpi}${b.stage}`);
    expect(last?.changes.toSorted(byKpi)).toEqual(turned?.toSorted(byKpi));
  });
});

describe('the stage that takes over later', () => {
  it('is the first that begins after a day, of this shop', () => {
    const say = (shop: string, stage: 'test' | 'scale' | 'profit', since: string) => ({ shop, stage, since, at: 0, by: null, why: '' });
    const all = [say('s', 'profit', '2026-05-01'), say('s', 'scale', '2026-04-01'), say('other', 'test', '2026-03-15')];
    expect(stageComing(all, 's', '2026-03-01')).toMatchObject({ stage: 'scale' });
    expect(stageComing(all, 's', '2026-04-01')).toMatchObject({ stage: 'profit' });
    expect(stageComing(all, 's', '2026-05-01')).toBeNull();
  });
});

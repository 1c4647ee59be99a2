import { describe, expect, it } from 'vitest';
import { readRolePack, writeRolePack } from '@/lib/import/role-pack';
import { checksOf } from '@/lib/kpi/score/checks';
import { setFaults } from '@/lib/kpi/score/faults';
import type { OwnKpi } from '@/lib/kpi/score/own-kpi';
import { fitPack, packChanges, packOf, type RolePack } from '@/lib/kpi/score/pack';
import { poolOf } from '@/lib/kpi/score/pool';
import { setTemplate, setTemplateIds } from '@/lib/kpi/score/templates';
import { defaultSet } from '@/lib/kpi/score/weights';
import { flat, setOf } from './given';

const gpm: OwnKpi = {
  id: 'own:gpm',
  name: 'GMV per 1,000 views',
  formula: 'live_gmv_attributed / live_views * 1000',
  unit: 'money',
  better: 'more',
  horizon: 'month',
  kind: 'result',
  made: 5,
};
const coach = { id: 'own:coach', name: 'Coach', like: 'host', made: 3 } as const;
const own = { kpis: [gpm], roles: [coach] };
const none = { kpis: [], roles: [] };
const now = { sets: [], shop: 's', day: '2026-03-30' };
const weighed = flat({ 'own:gpm': 50, ctor_sku: 30, refunds: 20 });
const kept = { ...now, sets: [setOf(weighed), setOf(flat({ 'own:gpm': 40, dwell: 60 }), { id: 'b', role: coach.id })] };

const pack = (): RolePack => packOf(['operator', 'own:coach'], own, kept);

describe('templates', () => {
  it.each(setTemplateIds)('%s is a sound set, and no check has anything to say about it', (id) => {
    const { role, kpis } = setTemplate(id);
    const pool = poolOf(role);
    expect(setFaults(kpis, pool)).toEqual([]);
    expect(checksOf(kpis.flatMap(({ kpi }) => pool.find((one) => one.id === kpi) ?? []))).toEqual([]);
  });
});

describe('sets as a file', () => {
  it('come back as they were, without names and dates', () => {
    const text = writeRolePack(pack());
    expect(readRolePack(text)).toEqual({ pack: pack() });
    expect(text).not.toContain('made');
    expect(pack().sets.map(({ role }) => role)).toEqual(['operator', 'own:coach']);
  });

  it('hold the default where nobody made a set, and only own KPIs that are used', () => {
    const plain = packOf(['host'], own, now);
    expect(plain).toEqual({ kpis: [], roles: [], sets: [{ role: 'host', kpis: defaultSet('host') }] });
  });

  it.each([
    ['nothing like it', '{"rules":[]}', { why: 'format' }],
    ['cut off', writeRolePack(pack()).slice(0, 200), { why: 'json', line: expect.any(Number) }],
    ['of a newer version', '{\n"format":"tallylight-roles",\n"version":2}', { why: 'version', line: 3, text: '2' }],
    ['poisoned', '{\n"format":"tallylight-roles","__proto__":{}}', { why: 'prototype', line: 2, place: '__proto__' }],
  ])('are refused when %s', (_, text, fault) => {
    expect(readRolePack(text)).toEqual({ faults: [fault] });
  });

  it('name the place of what is wrong', () => {
    const text = writeRolePack(pack()).replace('"test": 50', '"test": "fifty"');
    const line = text.split('\n').findIndex((one) => one.includes('fifty')) + 1;
    expect(readRolePack(text)).toEqual({ faults: [{ why: 'field', line, place: 'sets.0.kpis.0.weights.test', text: 'fifty' }] });
    const more = writeRolePack(pack()).replace('"sets"', '"extra": 1, "sets"');
    expect(readRolePack(more)).toMatchObject({ faults: [{ why: 'field', place: 'extra', text: '1' }] });
    expect(readRolePack('x'.repeat(600_000))).toEqual({ faults: [{ why: 'big' }] });
  });
});

describe('a pack beside what the team has', () => {
  it('brings its KPIs and roles', () => {
    const given = packOf(['operator'], own, kept);
    const { pack: fitted, misfits } = fitPack(given, none);
    expect(misfits).toEqual([]);
    const changes = packChanges(fitted, none, now);
    expect(changes.kpis).toMatchObject([{ is: 'new', kpi: { id: 'own:gpm' } }]);
    expect(changes.sets[0]?.changes).toContainEqual({ kpi: 'own:gpm', stage: 'test', from: null, to: 50 });
  });

  it('is the same thing where name and formula are, whatever the id', () => {
    const theirs = { kpis: [{ ...gpm, id: 'own:other' as const }], roles: [{ ...coach, id: 'own:trainer' as const, name: 'coach' }] };
    const given = packOf(['operator'], own, kept);
    const { pack: fitted, misfits } = fitPack({ ...given, roles: [{ id: coach.id, name: 'Coach', like: 'host' }] }, theirs);
    expect(misfits).toEqual([]);
    expect(fitted.sets[0]?.kpis[0]?.kpi).toBe('own:other');
    expect(fitted.roles[0]?.id).toBe('own:trainer');
    expect(packChanges(fitted, theirs, now).kpis).toMatchObject([{ is: 'same' }]);
  });

  it('is refused where a name stands for another formula', () => {
    const theirs = { kpis: [{ ...gpm, id: 'own:other' as const, formula: 'live_gmv_attributed / orders' }], roles: [] };
    expect(fitPack(packOf(['operator'], own, kept), theirs).misfits).toEqual([{ why: 'kpi-name', name: gpm.name }]);
  });

  it('names every set that cannot stand', () => {
    const { misfits } = fitPack(pack(), own);
    // The coach's has two KPIs only, the operator's is sound.
    expect(misfits).toEqual([{ why: 'set', role: 'own:coach', fault: { why: 'few', n: 2 } }]);
    const [first] = pack().sets;
    const twice = first ? [first, first] : [];
    expect(fitPack({ ...pack(), sets: twice }, own).misfits).toEqual([{ why: 'set-twice', role: 'operator' }]);
    expect(fitPack({ kpis: [], roles: [], sets: [{ role: 'own:gone', kpis: weighed }] }, own).misfits).toEqual([
      { why: 'no-role', role: 'own:gone' },
    ]);
    const broken = { ...gpm, id: 'own:bad' as const, name: 'Bad', formula: 'gmw / 2' };
    expect(fitPack({ kpis: [broken], roles: [], sets: [] }, own).misfits).toMatchObject([
      { why: 'kpi', name: 'Bad', fault: { field: 'formula' } },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { addedKpi, draftOf, isSound, madeWhole, readDraft } from '@/components/dashboard/roles/set-draft';
import { poolOf } from '@/lib/kpi/score/pool';
import { defaultSet } from '@/lib/kpi/score/weights';

const pool = poolOf('host');
const draft = draftOf(defaultSet('host'));
const typed = (kpi: string, weights: Partial<(typeof draft)[number]['weights']>) =>
  draft.map((one) => (one.kpi === kpi ? { ...one, weights: { ...one.weights, ...weights } } : one));

describe('a set being edited', () => {
  it('is the set itself while nothing is typed', () => {
    const read = readDraft(draft, pool);
    expect(read.kpis).toEqual(defaultSet('host'));
    expect(isSound(read)).toBe(true);
  });

  it('says what each stage comes to, and nothing of one with a weight that is no number', () => {
    const read = readDraft(typed('dwell', { test: '30', profit: 'ten', expand: '' }), pool);
    expect(read.sums).toEqual({ test: 95, scale: 100, profit: null, expand: null });
    expect(read.cells).toEqual({ 'dwell profit': 'unreadable', 'dwell expand': 'empty' });
    expect(isSound(read)).toBe(false);
  });

  it('refuses nothing, less than nothing and far too much', () => {
    const read = readDraft(typed('dwell', { test: '0', scale: '-5', profit: '5000' }), pool);
    expect(read.cells).toEqual({ 'dwell test': 'notPositive', 'dwell scale': 'notPositive', 'dwell profit': 'tooLarge' });
  });

  it('takes decimals that make 100 to the thousandth', () => {
    const three = draft.slice(0, 3).map((one, index) => ({ ...one, weights: { ...one.weights, test: index === 2 ? '33.4' : '33,3' } }));
    expect(readDraft(three, pool).sums.test).toBe(100);
  });

  it('scales a stage to 100 and leaves the others', () => {
    const more = [...draft, addedKpi('live_ctr', 'host', [])];
    expect(readDraft(more, pool).sums).toEqual({ test: 110, scale: 110, profit: 110, expand: 110 });
    const fitted = madeWhole(more, 'scale');
    expect(readDraft(fitted, pool).sums).toEqual({ test: 110, scale: 100, profit: 110, expand: 110 });
    expect(madeWhole(typed('dwell', { scale: 'x' }), 'scale')).toEqual(typed('dwell', { scale: 'x' }));
  });

  it('gives a KPI that comes back its default weight', () => {
    expect(addedKpi('dwell', 'host', []).weights).toEqual({ test: '35', scale: '25', profit: '15', expand: '25' });
  });

  it('names what is wrong with the whole', () => {
    expect(readDraft(draft.slice(0, 2), pool).faults).toEqual([{ why: 'few', n: 2 }]);
    const six = [...draft, addedKpi('live_ctr', 'host', [])];
    expect(readDraft(six, pool).faults).toEqual([{ why: 'many', n: 6 }]);
  });
});

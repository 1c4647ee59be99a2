import { describe, expect, it } from 'vitest';
import { diffLines, stageMoves } from '@/components/dashboard/roles/diff-text';
import { formulaFaultText } from '@/components/dashboard/roles/formula-text';
import { tryKpi } from '@/components/dashboard/roles/newest-view';
import { wordsFor } from '@/lib/i18n/words';
import { formulaOutcome, kpiOfOwn } from '@/lib/kpi/score/own-kpi';
import { poolOf } from '@/lib/kpi/score/pool';
import { defaultSet, setDiff } from '@/lib/kpi/score/weights';
import { fact, period, today } from '../kpi/given';

const en = wordsFor('en');
const zh = wordsFor('zh-CN');

describe('a formula that cannot stand', () => {
  const said = (text: string, words = en) => {
    const outcome = formulaOutcome(text);
    return 'why' in outcome ? formulaFaultText(outcome, words) : null;
  };

  it('is told where and what to put there', () => {
    expect(said('live_gmv_direct / live_vews')).toEqual({
      text: 'There is no number called "live_vews"',
      at: 18,
      length: 9,
      instead: 'live_views',
    });
    expect(said('live_views ^ 2')).toMatchObject({ at: 11, length: 1 });
    expect(said('max(live_views, 1)')).toMatchObject({ at: expect.any(Number) });
    expect(said('live_gmv_direct /')).toMatchObject({ text: en.ownKpis.fault.unreadable });
  });

  it('is told what its parts measure', () => {
    expect(said('live_gmv_direct + live_views')?.text).toBe(
      'money and count cannot be added or subtracted: their units differ. To compare them, divide',
    );
    expect(said('live_gmv_direct / live_views - live_views', zh)?.text).toContain('每个数金额和个数');
    expect(said('live_gmv_direct / 0')?.text).toBe(en.ownKpis.fault.zero);
    expect(said('live_views * live_views')?.text).toBe(en.ownKpis.fault.noUnit);
    expect(said('100 / 3')?.text).toBe(en.ownKpis.fault.noMetric);
    expect(said('')?.text).toBe(en.ownKpis.fault.empty);
    expect(said('live_gmv_direct / live_views * 1000')).toBeNull();
  });
});

describe('the difference between two sets', () => {
  it('is a line for each KPI that came, went or moved', () => {
    const before = defaultSet('host');
    const [, ...others] = before;
    const after = [
      ...others.map((one) => (one.kpi === 'conversion' ? { ...one, weights: { ...one.weights, test: 30, scale: 25 } } : one)),
      { kpi: 'live_ctr', weights: { test: 25, scale: 20, profit: 15, expand: 25 } },
    ];
    expect(diffLines(setDiff(before, after), poolOf('host'), en, 'en')).toEqual([
      'took out Dwell',
      'Conversion: Testing 20→30, Scale-up 20→25',
      'added LIVE CTR 25/20/15/25',
    ]);
  });

  it('of two stages names what moves', () => {
    const kpis = [
      { kpi: 'dwell', weights: { test: 35, scale: 25, profit: 25, expand: 25 } },
      { kpi: 'gone', weights: { test: 65, scale: 75, profit: 75, expand: 75 } },
    ];
    expect(stageMoves(kpis, 'test', 'scale', poolOf('host'), zh, 'zh-CN')).toBe('停留时长 35→25、gone 65→75');
    expect(stageMoves(kpis, 'scale', 'profit', poolOf('host'), zh, 'zh-CN')).toBeNull();
  });
});

describe('a KPI tried on the newest numbers', () => {
  const own = (horizon: 'room' | 'month') =>
    kpiOfOwn({
      id: 'own:a',
      name: 'a',
      formula: 'live_gmv_attributed / live_views * 1000',
      unit: 'money',
      better: 'more',
      horizon,
      kind: 'result',
      made: 0,
    });

  it('takes the running stretch, else the one before', () => {
    const february = period('2026-02-01', '2026-02-28');
    const facts = [fact('live_gmv_attributed', 5000, february), fact('live_views', 50_000, february)];
    const tried = tryKpi(own('month'), { facts, room: null }, today);
    // 5,000 ÷ 50,000 × 1,000
    expect(tried).toMatchObject({ window: { from: '2026-02-01' }, actual: { value: 100, currency: 'USD' } });
  });

  it('says why there is nothing in the running stretch, and asks no LIVE where there is none', () => {
    expect(tryKpi(own('month'), { facts: [], room: null }, today)).toMatchObject({
      window: { from: '2026-03-01' },
      actual: { unknown: 'not-seen' },
    });
    expect(tryKpi(own('room'), { facts: [], room: null }, today)).toBeNull();
  });
});

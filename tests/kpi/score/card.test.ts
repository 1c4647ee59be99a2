import { describe, expect, it } from 'vitest';
import { cardOf } from '@/lib/kpi/score/card';
import { operatorMonth, pointsOf } from './given';

describe('the operator’s month of the example', () => {
  const card = cardOf(operatorMonth);

  it('comes to 96.1 points at scale-up', () => {
    // 12,433.68 ÷ 14,000 = 0.88812 × 35 = 31.08 · 13.77 ÷ 13 = 1.05923 × 20 = 21.18 · 4.40 ÷ 4.50 = 0.97778 × 20 = 19.56
    // 7.67 ÷ 8.50 = 0.90235 × 15 = 13.54 · less is better: 4.4 ÷ 4.1 = 1.07317 × 10 = 10.73 · sum 96.09
    expect(pointsOf(card.score.lines)).toEqual({
      live_gmv_attributed: 31.08,
      show_gpm_attributed: 21.18,
      ctor_sku: 19.56,
      live_ctr: 13.54,
      refunds: 10.73,
    });
    expect(card.score.points).toBeCloseTo(96.09, 2);
    expect(card.score).toMatchObject({ open: 0, weight: 100, provisional: true, stage: 'scale' });
  });
});

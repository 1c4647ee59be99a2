import { describe, expect, it } from 'vitest';
import { coversRole, type Trial, trialFault, trialOn } from '@/lib/kpi/score/trial';

const trial = (rest: Partial<Trial>): Trial => ({ id: 'a', shop: 's', from: '2026-03-28', to: '2026-04-03', at: 0, by: null, ...rest });

describe('a trial', () => {
  it('covers its role in its shop on its days, or every role', () => {
    const host = trial({ role: 'host' });
    expect(trialOn([host], 'host', 's', '2026-04-03')).toBe(host);
    expect(trialOn([host], 'host', 's', '2026-04-04')).toBeNull();
    expect(trialOn([host], 'operator', 's', '2026-04-01')).toBeNull();
    expect(trialOn([host], 'host', 'other', '2026-04-01')).toBeNull();
    expect(trialOn([trial({ shop: null })], 'operator', 'other', '2026-04-01')?.id).toBe('a');
    expect(coversRole(trial({}), 'lead', 's')).toBe(true);
  });

  it('shares its days with no other of the same role and shop', () => {
    const host = trial({ id: 'b', role: 'host' });
    expect(trialFault(trial({ role: 'operator' }), [host])).toBeNull();
    expect(trialFault(trial({ role: 'host' }), [host])).toEqual({ why: 'overlap', with: host });
    expect(trialFault(trial({}), [host])).toEqual({ why: 'overlap', with: host });
    expect(trialFault(trial({ shop: 'other' }), [host])).toBeNull();
    expect(trialFault(trial({ to: '2026-03-27' }), [])).toEqual({ why: 'order' });
    // 28 March to 28 June: 93 days
    expect(trialFault(trial({ to: '2026-06-28' }), [])).toEqual({ why: 'long' });
    expect(trialFault(trial({ to: '2026-06-27' }), [])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { coversRole, type Feedback, type Trial, trialFault, trialIn, trialNews, trialOn } from '@/lib/kpi/score/trial';

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

describe('what of trials is to be looked at', () => {
  const trial: Trial = { id: 't', shop: null, from: '2026-03-02', to: '2026-03-08', at: 0, by: null };
  const said = (rest: Partial<Feedback> = {}): Feedback => ({
    id: 'f',
    trial: 't',
    at: 1,
    by: null,
    role: 'host',
    kpi: null,
    text: 'x',
    ...rest,
  });
  const settled = { at: 2, as: 'kept', why: 'w' } as const;

  it('is its end for a week after it, and what was said until it is settled', () => {
    const on = (day: string, feedback: Feedback[] = []) => trialNews([trial], feedback, day);
    expect(['2026-03-08', '2026-03-09', '2026-03-15', '2026-03-16'].map((day) => on(day)?.ended ?? null)).toEqual([null, true, true, null]);
    expect(on('2026-03-05', [said(), said({ id: 'g', settled }), said({ id: 'h', trial: 'other' })])).toEqual({ ended: false, open: 1 });
    expect(on('2026-06-01', [said({ settled })])).toBeNull();
  });
});

describe('the trial of some days', () => {
  const of = (id: string, from: string, to: string, rest: Partial<Trial> = {}): Trial => ({
    id,
    shop: null,
    from,
    to,
    at: 0,
    by: null,
    ...rest,
  });
  const march = { from: '2026-03-01', to: '2026-03-31' };

  it('is one that meets any of them, of the role', () => {
    const early = of('a', '2026-03-02', '2026-03-08');
    expect(trialIn([early], 'host', 's', march)).toBe(early);
    expect(trialIn([early], 'host', 's', { ...march, from: '2026-03-09' })).toBeNull();
    expect(trialIn([{ ...early, role: 'ads' }], 'host', 's', march)).toBeNull();
    expect(trialIn([{ ...early, shop: 'other' }], 'host', 's', march)).toBeNull();
  });
});

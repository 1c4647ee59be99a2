import { describe, expect, it } from 'vitest';
import { canLock, canSign, settleMany } from '@/components/dashboard/pay/settle-many';
import type { SettleRefusal } from '@/lib/messages/pay-contract';
import type { PayMonth } from '@/lib/messages/pay-month';
import { month, record, scheme } from '../kpi/pay/given';

/** A month of somebody, over and reckoned, as whose fingerprint the name stands. */
function of(name: string, parts: Partial<PayMonth> = {}): PayMonth {
  const version = { id: 's', version: 1, since: month, scheme: scheme({ base: 1 }), by: null, at: 1, why: '' };
  return {
    ...{ person: { id: name, name, made: 1 }, paid: { scheme: 's', holds: [] }, version, record: record(), isOver: true, reckoning: null },
    ...{ sealed: { text: '{}', print: name }, extras: [], signs: [], lock: null, corrections: [], ...parts },
  };
}

const sign = (print: string, as: 'lead' | 'person' = 'lead') => ({ month, person: 'p', as, name: 'Zhou', print, at: 1 });

describe('the months of several people', () => {
  const open = of('Ada', { sealed: null });
  const ready = of('Bo');
  const running = of('Cai', { isOver: false });
  const stale = of('Dan', { signs: [sign('before')] });
  const signed = of('Eli', { signs: [sign('Eli')] });
  const own = of('Fay', { signs: [sign('Fay', 'person')] });
  const locked = of('Gus', { lock: { month, person: 'Gus', text: '{}', print: 'Gus', by: 'Zhou', at: 1 } });
  const all = [open, ready, running, stale, signed, own, locked];

  it('are signed where they have a total that the lead has not signed, and locked where they are signed and over', () => {
    const names = (can: (one: PayMonth) => boolean) => all.filter(can).map(({ person }) => person.name);
    expect(names(canSign)).toEqual(['Bo', 'Cai', 'Dan', 'Fay']);
    expect(names(canLock)).toEqual(['Eli']);
  });

  it('are asked for one after the other by what was shown, and none holds up another', async () => {
    const asked: string[] = [];
    const steps: number[] = [];
    const answers: Record<string, SettleRefusal | null> = { Bo: null, Cai: 'changed', Fay: null };
    const settled = await settleMany(
      [ready, running, stale, own],
      async ({ person, sealed }) => {
        asked.push(sealed?.print ?? '');
        if (person.name === 'Dan') throw new Error('gone');
        return answers[person.name] ?? null;
      },
      { isStopped: () => false, onStep: (done) => steps.push(done) },
    );
    expect(asked).toEqual(['Bo', 'Cai', 'Dan', 'Fay']);
    expect(settled.map(({ why }) => why)).toEqual([null, 'changed', 'failed', null]);
    expect(steps).toEqual([1, 2, 3, 4]);
  });

  it('are left as they are after a stop', async () => {
    let asked = 0;
    const settled = await settleMany(
      [ready, running, stale],
      async () => {
        asked++;
        return null;
      },
      {
        isStopped: () => asked === 1,
        onStep: () => {},
      },
    );
    expect([asked, settled.map(({ name, why }) => [name, why])]).toEqual([
      1,
      [
        ['Bo', null],
        ['Cai', 'stopped'],
        ['Dan', 'stopped'],
      ],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Hold, holdersOf, holdFault, type Leave, leaveFault, type Person, personFault, personNamed } from '@/lib/kpi/team/people';

const person = (id: string, name: string): Person => ({ id, name, made: 0 });
const team = [person('1', 'Lin  Mei'), person('2', 'Ada')];

describe('somebody', () => {
  it('has a name of their own, however it is spelled', () => {
    expect(personFault(person('3', 'lin mei'), team)).toEqual({ why: 'taken' });
    expect(personFault(person('3', 'ＡＤＡ'), team)).toEqual({ why: 'taken' });
    expect(personFault(person('1', 'LIN MEI'), team)).toBeNull();
    expect(personFault(person('3', 'Bo'), team)).toBeNull();
  });

  it('has a name at all, and one that fits', () => {
    expect(personFault(person('3', '  '), team)).toEqual({ why: 'name' });
    expect(personFault(person('3', 'x'.repeat(61)), team)).toEqual({ why: 'name' });
  });

  it('is found by any spelling', () => {
    expect(personNamed(team, ' LIN   mei ')?.id).toBe('1');
    expect(personNamed(team, 'Lin')).toBeUndefined();
  });
});

const hold = (id: string, from: string, to?: string, rest: Partial<Hold> = {}): Hold => ({
  ...{ id, person: '1', role: 'host', shop: 'us/north', from },
  ...(to && { to }),
  ...rest,
});

describe('who answers for what', () => {
  it('is said once for each day', () => {
    const first = hold('a', '2026-03-01', '2026-03-10');
    expect(holdFault(hold('b', '2026-03-10', '2026-03-12'), [first])).toEqual({ why: 'overlap', with: first });
    expect(holdFault(hold('b', '2026-03-11'), [first])).toBeNull();
    expect(holdFault(hold('b', '2026-02-01'), [first])).toEqual({ why: 'overlap', with: first });
    // The same entry, changed.
    expect(holdFault(hold('a', '2026-03-05', '2026-03-12'), [first])).toBeNull();
  });

  it('may be several roles of one person, one role of several, and one role in several shops', () => {
    const first = hold('a', '2026-03-01');
    expect(holdFault(hold('b', '2026-03-01', undefined, { role: 'controller' }), [first])).toBeNull();
    expect(holdFault(hold('b', '2026-03-01', undefined, { person: '2' }), [first])).toBeNull();
    expect(holdFault(hold('b', '2026-03-01', undefined, { shop: 'uk/south' }), [first])).toBeNull();
  });

  it('does not end before it begins', () => {
    expect(holdFault(hold('a', '2026-03-02', '2026-03-01'), [])).toEqual({ why: 'order' });
    expect(holdFault(hold('a', '2026-03-02', '2026-03-02'), [])).toBeNull();
  });

  it('can be asked for a day', () => {
    const all = [hold('a', '2026-03-01', '2026-03-10'), hold('b', '2026-03-11', undefined, { person: '2' })];
    expect(holdersOf(all, 'host', 'us/north', '2026-03-10').map((one) => one.person)).toEqual(['1']);
    expect(holdersOf(all, 'host', 'us/north', '2026-04-01').map((one) => one.person)).toEqual(['2']);
    expect(holdersOf(all, 'host', 'us/north', '2026-02-28')).toEqual([]);
  });
});

describe('days away', () => {
  const leave = (id: string, from: string, to: string): Leave => ({ id, person: '1', from, to });

  it('are said once, and end after they begin', () => {
    const first = leave('a', '2026-03-02', '2026-03-04');
    expect(leaveFault(leave('b', '2026-03-04', '2026-03-05'), [first])).toEqual({ why: 'overlap', with: first });
    expect(leaveFault({ ...leave('b', '2026-03-04', '2026-03-05'), person: '2' }, [first])).toBeNull();
    expect(leaveFault(leave('b', '2026-03-05', '2026-03-04'), [])).toEqual({ why: 'order' });
  });
});

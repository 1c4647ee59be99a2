import { describe, expect, it } from 'vitest';
import { isOwnPlace, ownViewOf } from '@/components/dashboard/own-view';
import { parseRoute } from '@/components/dashboard/route';

const people = [
  { id: 'm', name: 'Mia Torres', made: 0 },
  { id: 'j', name: 'Jonah Reed', made: 0 },
];

describe('a view of one’s own numbers', () => {
  it('is of whoever the browser belongs to, however the name is spelled, and only where it was asked for', () => {
    expect(ownViewOf(people, { me: 'mia  torres', ownOnly: true }, null)).toEqual({ person: 'm', name: 'Mia Torres', isPreview: false });
    expect(ownViewOf(people, { me: 'Mia Torres' }, null)).toBeNull();
    expect(ownViewOf(people, { me: 'Mia Torres', ownOnly: false }, null)).toBeNull();
  });

  it('is of nobody where the name is not in the team: then nothing of anybody is shown', () => {
    for (const me of ['', '  ', 'Mia T', undefined]) {
      const view = ownViewOf(people, { me, ownOnly: true }, null);
      expect(view?.person).toBe('');
      expect(view && isOwnPlace(parseRoute('#/people/m'), view)).toBe(false);
    }
  });

  it('can be tried on for anybody, whoever the browser belongs to', () => {
    expect(ownViewOf(people, { me: 'Mia Torres', ownOnly: true }, { id: 'j', name: 'Jonah Reed' })).toMatchObject({
      person: 'j',
      isPreview: true,
    });
  });

  it('opens no place that shows somebody else', () => {
    const view = { person: 'm', name: 'Mia Torres', isPreview: false };
    const open = (hash: string) => isOwnPlace(parseRoute(hash), view);
    expect(
      ['#/people/m', '#/pay/2026-03/m', '#/pay', '#/pay/2026-03', '#/scores', '#/guide/host', '#/settings'].filter((one) => !open(one)),
    ).toEqual([]);
    const others = [
      '#/',
      '#/people/j',
      '#/pay/2026-03/j',
      '#/pay/schemes',
      '#/pay/rates',
      '#/rooms/1',
      '#/rooms/1/review',
      '#/team',
      '#/targets',
      '#/days',
      '#/data',
      '#/agreements',
      '#/alarms',
      '#/profit',
    ];
    expect(others.filter(open)).toEqual([]);
  });
});

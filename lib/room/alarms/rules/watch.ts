import { above, type Rule, throughout } from '../rule';

const minuteMs = 60_000;

/** After an hour without a look nobody is watching this room any more: it is not stale but over, for us. */
const givenUp = 60;

/** After half a day nobody fills a review in. */
const reviewedWithin = 12 * 60;

/** A running room that is no longer read. */
const stale: Rule = {
  id: 'stale',
  unit: 'minutes',
  limits: throughout(2),
  looser: 'higher',
  roles: ['controller', 'operator', 'lead'],
  judge: ({ state, at, seen }, limit) => {
    const unread = (at - seen) / minuteMs;
    if (state === 'ended' || unread > givenUp) return { say: 'off' };
    return above({ value: unread, unit: 'minutes', limit }, 1, { low: unread, high: unread });
  },
};

/** A room runs and nobody is entered as on air, in a shop that keeps a roster. */
const noHost: Rule = {
  id: 'no-host',
  unit: 'minutes',
  limits: throughout(5),
  looser: 'higher',
  roles: ['controller', 'lead'],
  judge: ({ state, minute, roster, hosted }, limit) => {
    if (state === 'ended' || !roster || minute === null) return { say: 'off' };
    if (hosted) return { say: 'clear' };
    const evidence = { value: minute, unit: 'minutes' as const, limit };
    return minute >= limit ? { say: 'firing', evidence } : { say: 'between', evidence };
  },
};

/** A room has ended and its review is not filled in. */
const unfilled: Rule = {
  id: 'unfilled',
  unit: 'minutes',
  limits: throughout(30),
  looser: 'higher',
  roles: ['controller', 'operator', 'lead'],
  judge: ({ state, at, seen, reviewed }, limit) => {
    const since = (at - seen) / minuteMs;
    if (state === 'live' || since > reviewedWithin) return { say: 'off' };
    if (reviewed) return { say: 'clear' };
    return above({ value: since, unit: 'minutes', limit }, 0, { low: since, high: since });
  },
};

export const watchRules: readonly Rule[] = [stale, noHost, unfilled];

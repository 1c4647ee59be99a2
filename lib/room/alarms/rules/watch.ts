import { silence } from '../../sampling';
import { above, type Rule, throughout } from '../rule';

const minuteMs = 60_000;

/** After an hour without a look nobody is watching this room any more: it is not stale but over, for us. */
const givenUp = 60;

/** After half a day nobody fills a review in. */
const reviewedWithin = 12 * 60;

/** A running room that is no longer read, or whose page stands still. Of a time in which this computer slept nobody was to be told. */
const stale: Rule = {
  id: 'stale',
  unit: 'minutes',
  limits: throughout(2),
  looser: 'higher',
  roles: ['controller', 'operator', 'lead'],
  watches: true,
  judge: ({ state, at, seen, moved = seen, watched }, limit) => {
    const unread = (at - Math.min(seen, moved)) / minuteMs;
    if (state === 'ended' || unread > givenUp) return { say: 'off' };
    const awake = (at - watched) / minuteMs;
    return above({ value: unread, unit: 'minutes', limit }, 1, { low: Math.min(unread, awake), high: unread });
  },
};

/**
 * A room runs and for so long nobody has been entered as on air, in a shop that keeps a roster. One that is not read may be over:
 * of it nobody knows, and after an hour nobody is asked.
 */
const noHost: Rule = {
  id: 'no-host',
  unit: 'minutes',
  limits: throughout(5),
  looser: 'higher',
  roles: ['controller', 'lead'],
  watches: true,
  judge: ({ state, at, seen, unhosted }, limit) => {
    if (state === 'ended' || unhosted === null || at - seen > givenUp * minuteMs) return { say: 'off' };
    if (unhosted === 0) return { say: 'clear' };
    if (at - seen > silence) return { say: 'unknown' };
    return above({ value: unhosted, unit: 'minutes', limit }, 0, { low: unhosted, high: unhosted });
  },
};

/** A room has ended and its review is not filled in. */
const unfilled: Rule = {
  id: 'unfilled',
  unit: 'minutes',
  limits: throughout(30),
  looser: 'higher',
  roles: ['controller', 'operator', 'lead'],
  watches: true,
  most: reviewedWithin,
  judge: ({ state, at, seen, said = seen, reviewed }, limit) => {
    // Before somebody said that it was over nobody was to fill it in.
    const since = (at - Math.max(seen, said)) / minuteMs;
    if (state === 'live' || since > reviewedWithin) return { say: 'off' };
    if (reviewed) return { say: 'clear' };
    return above({ value: since, unit: 'minutes', limit }, 0, { low: since, high: since });
  },
};

export const watchRules: readonly Rule[] = [stale, noHost, unfilled];

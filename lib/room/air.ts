import type { RoomSummary } from './summary';

/** On air as far as we know; `unseen`: its page was closed before the end was seen, so nobody knows how it went on. */
export type Air = 'on' | 'unseen' | 'ended';

/** What is known of a room's end: the state it counts as, its last look, and when a person said that it is over (epoch ms). */
export type RoomEnd = { state: 'live' | 'ended'; last: number; said: number | null };

/** Whether a person is to be asked about a room's end at `now` (epoch ms), or has answered: nobody saw it. */
export function isAsked({ state, last, said }: RoomEnd, now: number): boolean {
  return said !== null || airOf(state, last, now) === 'unseen';
}

/** The page of a running room is read at least once a minute: unread for twice that, it is not being watched. Milliseconds. */
const unwatched = 120_000;

/** Where a room stands at `now`, from the state it was last seen in and when that was (both epoch ms). */
export function airOf(state: 'live' | 'ended', seen: number, now: number): Air {
  if (state === 'ended') return 'ended';
  return now - seen < unwatched ? 'on' : 'unseen';
}

/** A LIVE whose end nobody saw may still run: so long after its last look (ms) it surely was over, or is another one. */
const surelyOver = 12 * 3_600_000;

/** Whether a stored room is over at `now` (epoch ms) as far as anybody can say. */
export function isOver(room: Pick<RoomSummary, 'state' | 'last' | 'demo'>, now: number): boolean {
  const air = airOfRoom(room, now);
  return air === 'ended' || (air === 'unseen' && now - room.last >= surelyOver);
}

/** Where a stored room stands at `now`. Nobody can miss the end of an invented one: it was over when it was no longer shown. */
export function airOfRoom({ state, last, demo }: Pick<RoomSummary, 'state' | 'last' | 'demo'>, now: number): Air {
  const air = airOf(state, last, now);
  return demo && air === 'unseen' ? 'ended' : air;
}

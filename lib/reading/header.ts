import { parseNumber } from '@/lib/metrics/numbers';
import type { Scope } from '@/lib/snapshot/snapshot';
import type { Dialect } from './dialects/dialect';
import { labelKey, metricForLabel } from './labels';
import { monthDay } from './months';

/** When a room ran, ISO with the offset the page prints. */
export type Session = { start: string; end?: string };

/**
 * What a LIVE page's header shows. `texts`: the visible texts of the page's head and key figures. `awaits`: the page has a
 * place for its current viewers, and no number there yet.
 */
export type RoomShown = { url: URL; duration?: string; session?: string; texts: Iterable<string>; awaits?: boolean };

const moment = /^(.*[^\s,]),? ?(?<!\d)(\d{1,2}):(\d{2}):(\d{2})$/;
const zone = /\s*(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/;
/** Clocks differ: a room may seem to end a little in the future, or to have ended a little ago. */
const slack = 10 * 60_000;

/** The room a page is about: a string, its 19 digits do not fit a number. */
export function roomId(url: URL): string | undefined {
  const id = url.searchParams.get('room_id') ?? '';
  return /^\d{5,24}$/.test(id) ? id : undefined;
}

/** The room and its state; unknown with a reason where the page names no room or does not tell whether it runs. */
export function roomScope({ url, duration, session, texts, awaits }: RoomShown, dialect: Dialect, now: number): Scope {
  const room = roomId(url);
  if (!room) return { kind: 'unknown', why: 'no-room' };
  const times = session === undefined ? undefined : parseSession(session, now);
  const told = roomState(texts, dialect);
  const isSure = told === 'live' || dialect.seen.live_current_viewers !== undefined;
  const state = isSure ? (told ?? (times?.end ? 'ended' : undefined)) : overSince(times, now);
  // A running room before its first number looks ended: other figures on its page have the ended room's labels.
  if (!state || (awaits && state === 'ended')) return { kind: 'unknown', why: 'room-state' };
  const seconds = secondsOf(duration, dialect) ?? (state === 'ended' ? lengthOf(times) : undefined);
  return {
    kind: 'room',
    room,
    state,
    ...(times && { start: times.start }),
    ...(times?.end && state === 'ended' && { end: times.end }),
    ...(seconds !== undefined && { seconds }),
  };
}

/** A running room counts current viewers; the same place shows all viewers once it has ended. */
function roomState(texts: Iterable<string>, dialect: Dialect): 'live' | 'ended' | undefined {
  const found = new Set<string | undefined>();
  const ended = dialect.ended.map(labelKey);
  for (const text of texts) {
    found.add(metricForLabel(text, { dialect })?.metric);
    if (ended.includes(labelKey(text))) found.add('ended');
  }
  // "Viewers" alone also heads other parts of a running room's page.
  if (found.has('live_current_viewers')) return found.has('ended') ? undefined : 'live';
  return found.has('ended') || found.has('live_viewers') ? 'ended' : undefined;
}

/** Where no source shows the label of current viewers, a running room may lack it: there only the clock tells that one is over. */
function overSince(times: Session | undefined, now: number): 'ended' | undefined {
  return times?.end !== undefined && Date.parse(times.end) < now - slack ? 'ended' : undefined;
}

function secondsOf(text: string | undefined, dialect: Dialect): number | undefined {
  if (text === undefined) return undefined;
  const parsed = parseNumber(text, { dialect: dialect.code, unit: 'duration' });
  return 'value' in parsed ? parsed.value : undefined;
}

function lengthOf(times: Session | undefined): number | undefined {
  return times?.end === undefined ? undefined : (Date.parse(times.end) - Date.parse(times.start)) / 1000;
}

/**
 * The session range of the header: "Mar 30, 17:28:17 - Mar 30, 20:39:34 UTC-07:00", with or without the commas, or
 * "3月30日 17:28:17 - …", or with the months of another language (see `monthDay`). It has no year: the latest one that leaves
 * the room in the past. The start alone is a running room.
 */
export function parseSession(text: string, now: number): Session | undefined {
  const folded = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  const offset = zone.exec(folded);
  if (!offset) return undefined;
  const shift = offset[1] ? `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}` : 'Z';
  const [first, second, ...more] = folded.slice(0, offset.index).replace(/ -$/, '').split(' - ');
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) {
    const start = latest(first, shift, now + slack);
    return start ? { start } : undefined;
  }
  const end = latest(second, shift, now + slack);
  const start = end && latest(first, shift, Date.parse(end));
  return start ? { start, end } : undefined;
}

/** The latest moment not after `limit` that the text can mean, as ISO with offset. */
function latest(text: string, shift: string, limit: number): string | undefined {
  const match = moment.exec(text.trim());
  const date = match?.[1] === undefined ? undefined : monthDay(match[1]);
  if (!match || !date) return undefined;
  const [, , hour = '', minute, second] = match;
  const thisYear = new Date(limit).getUTCFullYear() + 1;
  for (let year = thisYear; year > thisYear - 10; year--) {
    const iso = `${year}-${two(date.month)}-${two(date.day)}T${two(hour)}:${minute}:${second}`;
    const real = new Date(`${iso}Z`);
    // The last days of a month exist only in some years.
    if (Number.isNaN(real.getTime()) || !real.toISOString().startsWith(iso)) continue;
    if (Date.parse(iso + shift) <= limit) return iso + shift;
  }
  return undefined;
}

function two(part: string | number): string {
  return String(part).padStart(2, '0');
}

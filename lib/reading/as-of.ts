import type { Dialect } from './dialects/dialect';
import { parseDay } from './parse-day';
import { visibleBlocks } from './visible-text';

const showText = 4;
/** No text that says how far the numbers reach is longer, in characters. */
const longest = 100;
const dayMs = 86_400_000;
const clock = /[,、]?\s*(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*\(?(?:UTC|GMT)[^)]*\)?)?$/;

/** How far a page says its numbers reach, as `asOf` of a scope; of several the earliest. 'unreadable' where it cannot be understood. */
export function asOfIn(root: Document, dialect: Dialect, now: number): string | undefined {
  const told = textsIn(root, dialect).flatMap((text) => asOf(text, dialect, now) ?? []);
  return earliest(told, now);
}

/** Of several the one that reaches least far; one that cannot be understood might be it. */
export function earliest(told: readonly string[], now: number): string | undefined {
  if (told.includes('unreadable')) return 'unreadable';
  const yesterday = new Date(now - dayMs).toISOString().slice(0, 10);
  // A bare day reaches to its end, what comes with the next day to yesterday and perhaps not to the end of that.
  const end = (it: string) => (it === 'T+1' ? yesterday : it.length === yesterday.length ? `${it}T24` : it);
  return told.toSorted((a, b) => end(a).localeCompare(end(b)))[0];
}

/** Visible texts with a word of the dialect's in them, tables left out: their rows have dates of their own. */
function textsIn(root: Document, { asOf: { through, updated, nextDay } }: Dialect): string[] {
  const words = [...through, ...updated, ...nextDay].flatMap((phrase) => phrase.split('…').map((word) => word.trim()));
  const found = new RegExp(
    words
      .filter((word) => word !== '')
      .join('|')
      .replaceAll('+', '\\+'),
  );
  const walker = root.createTreeWalker(root.body, showText);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { nodeValue: text, parentElement: parent } = node;
    // What can be seen is asked of those alone.
    if (!text || !parent || text.length > longest || !found.test(text) || parent.closest('table, [role="row"]')) continue;
    texts.push(...visibleBlocks(parent.parentElement ?? parent).flatMap((block) => (block.text.length <= longest ? block.text : [])));
  }
  return texts;
}

/**
 * How far the numbers reach by one text: "Data through Mar 29, 2026" all of that day; "Data updated: Mar 29, 2026 14:05" up
 * to that minute, and without a time only the day before, since nobody knows how much of the day is in; a marker of data
 * that comes with the next day 'T+1'. Undefined for any other text. A day without a year is the last one that has been.
 */
export function asOf(text: string, { asOf: { through, updated, nextDay } }: Dialect, now: number): string | undefined {
  const folded = text
    .normalize('NFKC')
    .replace(/[.。]$/, '')
    .trim();
  const reached = dated(folded, through);
  const date = reached ?? dated(folded, updated);
  if (date === undefined) return nextDay.some((phrase) => folded.includes(phrase)) ? 'T+1' : undefined;
  const time = clock.exec(date);
  const bare = date.replace(clock, '');
  // "Updated just now" and "Updated 14:05" name no day.
  if (!/\d/.test(bare)) return undefined;
  const day = dayOf(bare, now);
  if (!day) return /(?<!\d)2[05]\d\d(?!\d)|\d[-/]\d/.test(bare) ? 'unreadable' : undefined;
  if (time) return `${day}T${time[1]?.padStart(2, '0')}:${time[2]}`;
  return reached === undefined ? new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10) : day;
}

/** What stands in the place of "…" in the longest phrase that fits. */
function dated(text: string, phrases: readonly string[]): string | undefined {
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const [before = '', after = ''] = phrase.normalize('NFC').split('…');
    const from = text.startsWith(before.trim()) ? before.trim().length : -1;
    const date = text.slice(from, text.length - after.trim().length);
    // "Standort …" is another word than "Stand …".
    if (from < 0 || !text.endsWith(after.trim()) || /^[a-z]/i.test(date)) continue;
    return date.replace(/^\s*:/, '').trim();
  }
  return undefined;
}

function dayOf(text: string, now: number): string | undefined {
  const full = parseDay(text);
  if (full) return full;
  const year = new Date(now).getUTCFullYear();
  // A day of tolerance: the page's clock may be ahead.
  return [year, year - 1].map((one) => parseDay(`${text}, ${one}`)).find((day) => day && Date.parse(day) <= now + dayMs);
}

import type { Scope } from '@/lib/snapshot/snapshot';
import { asOfIn } from './as-of';
import type { Dialect } from './dialects/dialect';
import { type PeriodShown, periodScope } from './period';
import { endsWith } from './shapes/shape';
import { visibleBlocks } from './visible-text';

const anyPicker = `:is(${endsWith('-picker')}, ${endsWith('-picker-range')})`;
/** Where builds without inputs print the chosen range. */
const printed = '[class*="-picker"], [class*="date-range"], [class*="dateRange"]';
/** No printed range is longer, in characters. */
const longest = 60;
const zone = /(?:UTC|GMT)\s*([+\-−])(\d{1,2})(?::?(\d{2}))?/;
/** So many texts around a picker are looked at for a zone. */
const most = 20;

/** The period of a page: in the inputs of its picker, else in a printed range. Two pickers that disagree tell none. */
export function periodOf(root: Document, dialect: Dialect): Scope {
  const notices = [...root.querySelectorAll(`[role="alert"], ${endsWith('-alert')}`)].flatMap((notice) => visibleBlocks(notice));
  const pickers = pickersIn(root);
  if (new Set(pickers.map(({ from, to }) => `${from}..${to}`)).size > 1) return { kind: 'unknown', why: 'mixed-periods' };
  const shown = pickers[0] ?? printedIn(root);
  // What counts for no known days reaches nowhere either.
  const asOf = shown.from || shown.to ? asOfIn(root, dialect, Date.now()) : undefined;
  return periodScope({ ...shown, timeZone: zoneIn(root), asOf, notices: notices.map((it) => it.text) }, dialect);
}

/** The offset that the page prints in or beside its picker, as "-08:00"; two of them tell none. */
function zoneIn(root: Document): string | undefined {
  const zones = new Set<string>();
  for (const element of root.querySelectorAll(`${anyPicker}, ${printed}`)) {
    for (const { text } of visibleBlocks(element.parentElement ?? element, undefined, most)) {
      const [, sign, hours = '', minutes = '00'] = zone.exec(text) ?? [];
      if (sign) zones.add(`${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`);
    }
  }
  return zones.size === 1 ? [...zones][0] : undefined;
}

/** What every filled picker on show says. An empty one filters nothing. */
function pickersIn(root: Document): PeriodShown[] {
  const pickers = [...root.querySelectorAll(`${anyPicker}:has(input)`)];
  return pickers.filter((it) => it.checkVisibility() && !it.parentElement?.closest(anyPicker)).flatMap(pickerSays);
}

function pickerSays(picker: Element): PeriodShown | [] {
  const values = [...picker.querySelectorAll('input')].filter((it) => !/^(?:checkbox|radio|hidden)$/.test(it.type)).map((it) => it.value);
  if (!values.some((it) => it !== '')) return [];
  // One end of a range says nothing of the other.
  const isRange = values.length > 1 || picker.className.includes('-range');
  const prefix = picker.querySelector('[class*="-picker-prefix"]');
  return { from: values[0], to: isRange ? values[1] : values[0], preset: prefix ? visibleBlocks(prefix)[0]?.text : undefined };
}

/** "2026/05/02 - 2026/05/02", where it stands exactly once. */
function printedIn(root: Document): PeriodShown {
  const ranges = new Set<string>();
  for (const element of root.querySelectorAll(printed)) {
    const text = element.textContent ?? '';
    if (text.length <= longest && /\d{4}\D.*\d{4}/s.test(text)) for (const block of visibleBlocks(element)) ranges.add(block.text);
  }
  const [range, ...more] = ranges;
  const ends = range?.split(/\s+[-–—~]\s+|\s*[~～至]\s*/) ?? [];
  return ends.length === 2 && more.length === 0 ? { from: ends[0], to: ends[1] } : {};
}

import { type DialectCode, numberStyles } from './number-styles';

/** Seconds in a day, an hour, a minute, a second: the order in which parts must come. */
const seconds = [86_400, 3_600, 60, 1] as const;
const letters = ['d', 'h', 'm', 's'] as const;
/** A number and its word, with what may stand before the next part: a comma, "and" in any language. */
const part = /^(\d{1,5})(?:[.,](\d{1,2}))?\s*([^\d\s,、]+)[\s,、]*(?:(?<=\s)(?:and|y|e|et|und|dan|และ)\s+(?=\d))?/u;

type Units = ReadonlyMap<string, number>;
type Duration = { value: number; step: number };

/** Words → position in `seconds`. */
function unitsOf(lists: readonly string[]): Units {
  return new Map(lists.flatMap((list, at) => list.split(' ').map((word): [string, number] => [word.toLowerCase(), at])));
}

const english = unitsOf(numberStyles.en.duration.map((words, at) => `${words} ${letters[at]}`));
const own = new Map<DialectCode, Units>();

function ownUnits(dialect: DialectCode): Units {
  const known = own.get(dialect) ?? unitsOf(numberStyles[dialect].duration);
  own.set(dialect, known);
  return known;
}

function unitAt(word: string, units: Units): number | undefined {
  // A capital letter alone is a short form of a count ("1M"), not a minute.
  return units.get(word.length > 1 ? word.toLowerCase() : word);
}

/**
 * Reads a duration made of parts ("1m23s", "3 hr, 11 min, 17 sec", "3小时5分钟"), a three-part clock or ISO 8601.
 * Seconds; `step` is the smallest part shown. Undefined unless every character belongs to a part and parts descend,
 * and where the page's language and English mean different times: "1 hr" is an hour, in Indonesian a day.
 */
export function parseDuration(text: string, dialect: DialectCode): Duration | undefined {
  const clock = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(text);
  if (clock) return { value: Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]), step: 1 };
  const iso = /^P(?:(\d+)D)?T?(?=\d|$)((?:\d+[HMS])*)$/.exec(text);
  if (iso && text !== 'P') return sumParts(`${iso[1] ? `${iso[1]}d` : ''}${iso[2]}`.toLowerCase(), english);
  const local = sumParts(text, ownUnits(dialect));
  const common = sumParts(text, english);
  if (local && common && local.value !== common.value) return undefined;
  return local ?? common;
}

function sumParts(text: string, units: Units): Duration | undefined {
  let rest = text;
  let value = 0;
  let step = 0;
  let last = -1;
  while (rest) {
    const match = part.exec(rest);
    const at = match?.[3] === undefined ? undefined : unitAt(match[3], units);
    const size = at === undefined ? undefined : seconds[at];
    if (!match || at === undefined || size === undefined || at <= last) return undefined;
    const count = Number(match[1]);
    if (last >= 0 && count * size >= (seconds[last] ?? 0)) return undefined;
    rest = rest.slice(match[0].length);
    const decimals = match[2]?.length ?? 0;
    // A fraction can only stand in a part that stands alone: "1.5 h", never "1.5 h 20 min".
    if (decimals > 0 && (rest || last >= 0)) return undefined;
    value += Number(`${count}.${match[2] ?? 0}`) * size;
    step = size / 10 ** decimals;
    last = at;
  }
  return last < 0 ? undefined : { value, step };
}

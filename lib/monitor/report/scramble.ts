/** A number as a page writes it: digits with marks between them. */
const number = /\p{Nd}(?:[\p{Nd}.,'’٫٬\u00a0\u202f ]*\p{Nd})?/gu;

/** Where the ten digits of a script begin: ASCII, full width, Arabic, Persian, Hindi, Thai, Lao, Burmese, Khmer. */
const zeros = [0x30, 0xff10, 0x660, 0x6f0, 0x966, 0xe50, 0xed0, 0x1040, 0x17e0];

/** Shorter numbers tell nothing by themselves. */
const telling = 3;

/** Every number in a text, as its ASCII digits alone. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(number)].map(([found]) => digitsOf(found));
}

/** Writes every number of a text anew: as many digits, the same marks, 0 for 0 and nothing but 0 for it. */
export type Scramble = (text: string) => string;

/**
 * One mapping of digits for all of a page, so that a number written twice stays one number. 1 to 5 stay among themselves:
 * minutes and seconds stay below 60. A number that would come out as another of the page's own takes the next mapping, and
 * does so wherever it stands. `random`: 0 up to 1.
 */
export function createScramble(texts: Iterable<string>, random: () => number): Scramble {
  const own = new Set([...texts].flatMap(numbersIn).filter((it) => it.length >= telling));
  const maps = shuffled(mappings(), random);
  const first = leastOf(maps, own);
  const chosen = new Map<string, string>();
  return (text) =>
    text.replace(number, (found) => {
      const digits = digitsOf(found);
      const map = chosen.get(digits) ?? [first, ...maps].find((it) => !own.has(mapped(digits, it))) ?? first;
      chosen.set(digits, map);
      return found.replace(/\p{Nd}/gu, (digit) => inScript(digit, map));
    });
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, '').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((it) => code >= it && code < it + 10);
  return zero === undefined ? 0 : code - zero;
}

function inScript(digit: string, map: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((it) => code >= it && code < it + 10) ?? 0x30;
  return String.fromCodePoint(zero + Number(map[digitValue(digit)]));
}

function mapped(digits: string, map: string): string {
  return [...digits].map((it) => map[Number(it)]).join('');
}

/** The mapping under which fewest of the page's numbers become another of them. */
function leastOf(maps: readonly string[], own: ReadonlySet<string>): string {
  let best = maps[0] as string;
  let least = Number.POSITIVE_INFINITY;
  for (const map of maps) {
    let clashes = 0;
    for (const digits of own) if (own.has(mapped(digits, map))) clashes += 1;
    if (clashes < least) [best, least] = [map, clashes];
    if (least === 0) break;
  }
  return best;
}

/** Every mapping that leaves no digit but 0 as it is. */
function mappings(): string[] {
  return deranged('12345').flatMap((low) => deranged('6789').map((high) => `0${low}${high}`));
}

function deranged(digits: string, at = 0, used = ''): string[] {
  if (at === digits.length) return [used];
  return [...digits].flatMap((it) => (it === digits[at] || used.includes(it) ? [] : deranged(digits, at + 1, used + it)));
}

function shuffled(all: string[], random: () => number): string[] {
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other] as string, all[last] as string];
  }
  return all;
}

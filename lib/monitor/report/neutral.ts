/** One letter for all of a script; no unit, multiple or month is written with these. */
const letters: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{Script=Han}/gu, '某'],
  [/\p{Script=Hiragana}/gu, 'の'],
  [/\p{Script=Katakana}/gu, 'ノ'],
  [/\p{Script=Hangul}/gu, '가'],
  [/[\p{Script=Thai}\p{Script=Lao}]/gu, 'ฮ'],
  [/\p{Script=Cyrillic}/gu, 'щ'],
  [/\p{Script=Arabic}/gu, 'ظ'],
];
const rest = /[^某のノ가ฮщظ]/gu;

/** A text nobody may read: letters of its script in its length, its marks; digits are left for the scramble. */
export function neutral(text: string): string {
  const bare = text.replace(/[\p{Extended_Pictographic}\p{No}\p{Nl}\p{Co}\p{Cf}]/gu, '·');
  const known = letters.reduce((all, [script, letter]) => all.replace(script, letter), bare);
  return known.replace(rest, (it) => (/\p{Lu}/u.test(it) ? 'Q' : /[\p{L}\p{M}]/u.test(it) ? 'q' : it));
}

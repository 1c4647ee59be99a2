import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutral } from '@/lib/monitor/report/neutral';
import { createScramble, numbersIn } from '@/lib/monitor/report/scramble';

const amount = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('', '.', ','), fc.constantFrom('', 'K', '%', ' min', '万'))
  .map(([n, mark, unit]) => (mark ? n.toLocaleString('en').replaceAll(',', mark) : String(n)) + unit);
const seed = fc.noShrink(fc.integer({ min: 1, max: 2 ** 31 - 1 }));

function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('scrambled numbers', () => {
  it('keep length, marks and zeros, and change every other digit', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 40 }), seed, (texts, start) => {
        const scramble = createScramble(texts, randomOf(start));
        for (const text of texts) {
          const other = scramble(text);
          expect(other.replace(/[1-9]/g, '9')).toBe(text.replace(/[1-9]/g, '9'));
          for (let at = 0; at < text.length; at += 1) if (/[1-9]/.test(text[at] ?? '')) expect(other[at]).not.toBe(text[at]);
          expect(scramble(text)).toBe(other);
        }
      }),
    );
  });

  it('are none of the page, from three digits on', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { maxLength: 60 }), seed, (numbers, start) => {
        const scramble = createScramble(numbers.map(String), randomOf(start));
        const own = new Set(numbers.map(String));
        for (const number of numbers) if (number > 99) expect(own.has(scramble(String(number)))).toBe(false);
      }),
    );
  });

  it('keep minutes and seconds below 60', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), seed, (minutes, start) => {
        expect(Number(createScramble([], randomOf(start))(String(minutes)))).toBeLessThan(60);
      }),
    );
  });

  it('are scrambled in every script', () => {
    const scramble = createScramble([], randomOf(7));
    for (const text of ['１２３', '١٢٣', '๑๒๓', '१२३']) {
      expect(numbersIn(text)).toEqual(['123']);
      expect(scramble(text)).not.toBe(text);
      expect(numbersIn(scramble(text))).toEqual(numbersIn(scramble('123')));
    }
  });
});

describe('neutral texts', () => {
  it('hold no letter of what they were, and are as long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const other = neutral(text);
        expect(other).toMatch(/^[^\p{L}\p{M}]*(?:[qQ某のノ가ฮщظ][^\p{L}\p{M}]*)*$/u);
        expect([...other].length).toBe([...text].length);
      }),
    );
  });

  it.each([
    ['Zofia K.', 'Qqqqq Q.'],
    ['王晓梅 shop', '某某某 qqqq'],
    ['さくら', 'ののの'],
    ['สมชาย', 'ฮฮฮฮฮ'],
    ['a@b.example', 'q@q.qqqqqqq'],
  ])('%s', (text, other) => {
    expect(neutral(text)).toBe(other);
  });
});

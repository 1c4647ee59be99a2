import type { Block } from '../visible-text';

/**
 * One number from the blocks it was divided into: a currency block, the number, its decimals ("$", "18,204", ".73").
 * Nothing when the blocks could be more than one number.
 */
export function amountOf(blocks: Block[]): string | undefined {
  const texts = blocks.map((block) => block.text);
  if (texts.length === 1) return texts[0];
  const numbers = texts.filter((text) => /\d/.test(text));
  const [whole, fraction, ...more] = numbers;
  if (whole === undefined || more.length > 0) return undefined;
  if (fraction !== undefined && (!/^[.,]\d+$/.test(fraction) || /[.,]\d{0,2}$/.test(whole))) return undefined;
  // What is not a number may only be a currency sign or code, one of it: a lone dash is a figure that is not known.
  const signs = texts.filter((text) => !/\d/.test(text));
  const contiguous = fraction === undefined || texts.indexOf(fraction) === texts.indexOf(whole) + 1;
  return contiguous && signs.length <= 1 && signs.every((sign) => /^[^-+\u2010-\u2015\u2212]{1,4}$/.test(sign))
    ? texts.join('')
    : undefined;
}

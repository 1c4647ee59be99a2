// Pay is argued about to the last cent, so it is reckoned in whole smallest units and rounded where a person would round: at
// each line, half away from zero. Binary fractions do neither (1.005 × 100 is 100.49999999999999).

/** An amount in the smallest unit of its currency: cents, or whole yen. Always a whole number. */
export type Minor = number;

/** Rates and factors are taken to six digits behind the point: finer ones are typing errors. */
const finest = 1_000_000;

/**
 * Currencies that are not reckoned in hundredths: by ISO 4217, and whole rupiah, whose hundredths are not in use (as the pages
 * show them). A table of our own, because what a browser says of a currency changes with its version, and amounts are kept and
 * signed in smallest units.
 */
const digitsBehind: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF IDR ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
]);

/** How many digits behind the point a currency is reckoned in: USD 2, JPY 0. */
export function digitsOf(currency: string): number {
  return digitsBehind.get(currency) ?? 2;
}

/** An amount in major units (12.34 USD) as whole smallest units (1234), half away from zero. */
export function toMinor(amount: number, currency: string): Minor {
  return Math.sign(amount) * Math.round(shifted(Math.abs(amount), digitsOf(currency))) || 0;
}

/** Whole smallest units in major units. */
export function toMajor(amount: Minor, currency: string): number {
  return shifted(amount, -digitsOf(currency));
}

/** A number with its point moved, by way of its decimal text: 1.005 is meant as it is written, not as it is stored. */
function shifted(value: number, digits: number): number {
  const [figures, exponent = '0'] = String(value).split('e');
  return Number(`${figures}e${Number(exponent) + digits}`);
}

/** An amount times a rate or factor, rounded to a whole unit, half away from zero. Exact for any size. */
export function times(amount: Minor, factor: number): Minor {
  return over(BigInt(amount) * BigInt(Math.round(factor * finest)), BigInt(finest));
}

/** An amount's share `part` ÷ `whole` (whole numbers), times a factor; rounded once, likewise. */
export function partOf(amount: Minor, part: number, whole: number, factor = 1): Minor {
  return over(BigInt(amount) * BigInt(part) * BigInt(Math.round(factor * finest)), BigInt(whole) * BigInt(finest));
}

/** So many times an amount in major units that may be finer than the smallest unit (0.125 USD), rounded once. */
export function manyOf(amount: number, count: number, currency: string): Minor {
  const fine = BigInt(Math.round(shifted(amount, 6))) * BigInt(Math.round(count));
  return over(fine * 10n ** BigInt(digitsOf(currency)), BigInt(finest));
}

function over(product: bigint, divisor: bigint): Minor {
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return Number(product < 0n ? -rounded : rounded);
}

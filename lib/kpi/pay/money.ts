// Pay is argued about to the last cent, so it is reckoned in whole smallest units and rounded where a person would round: at
// each line, half away from zero. Binary fractions do neither (1.005 × 100 is 100.49999999999999).

/** An amount in the smallest unit of its currency: cents, or whole yen. Always a whole number. */
export type Minor = number;

/** Rates and factors are taken to six digits behind the point: finer ones are typing errors. */
const finest = 1_000_000;

const digitsBehind = new Map<string, number>();

/** How many digits behind the point a currency has in use: USD 2, JPY 0. */
export function digitsOf(currency: string): number {
  const known = digitsBehind.get(currency);
  if (known !== undefined) return known;
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  digitsBehind.set(currency, digits);
  return digits;
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

function over(product: bigint, divisor: bigint): Minor {
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return Number(product < 0n ? -rounded : rounded);
}

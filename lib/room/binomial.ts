// Exact intervals for counts: no normal approximation, which is wrong just where rooms are small.

/** The 95 % interval of a probability after `hits` in `tries` (Clopper and Pearson, 1934). */
export function probabilityInterval(hits: number, tries: number): { low: number; high: number } {
  const tail = 0.025;
  return {
    low: hits === 0 ? 0 : betaQuantile(tail, hits, tries - hits + 1),
    high: hits === tries ? 1 : betaQuantile(1 - tail, hits + 1, tries - hits),
  };
}

/**
 * The 95 % interval of the ratio of two rates, after against before, from their counts over equally long times: given
 * the sum of both, the second is binomial. Without any event nothing is known: from 0 to infinity.
 */
export function ratioInterval(before: number, after: number): { low: number; high: number } {
  if (before + after === 0) return { low: 0, high: Number.POSITIVE_INFINITY };
  const { low, high } = probabilityInterval(after, before + after);
  return { low: low / (1 - low), high: high >= 1 ? Number.POSITIVE_INFINITY : high / (1 - high) };
}

/** Where the beta distribution function reaches `p`, by bisection: it only rises. */
function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (betaShare(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The regularised incomplete beta function I_x(a, b), by its continued fraction. */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on one side of the mean only.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** Lentz's way of evaluating the fraction from its front. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const firm = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / firm(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const part of [even, odd]) {
      d = 1 / firm(1 + part * d);
      c = firm(1 + part / c);
      change = c * d;
      result *= change;
    }
    if (Math.abs(change - 1) < 1e-14) break;
  }
  return result;
}

/** Coefficients of Lanczos' series for g = 7. */
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012,
  9.984369578019572e-6, 1.5056327351493116e-7,
];

/** The logarithm of the gamma function, for arguments of one half and more. */
function logGamma(z: number): number {
  const x = z - 1;
  const series = lanczos.reduce((sum, value, i) => sum + value / (x + i + 1), 0.9999999999998099);
  const t = x + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(series);
}

/** The `p` quantile (0..1) of ascending values, linear between neighbours (R type 7, Excel PERCENTILE.INC). Needs one value. */
export function quantile(ascending: readonly number[], p: number): number {
  const place = (ascending.length - 1) * p;
  const below = ascending[Math.floor(place)] ?? Number.NaN;
  const above = ascending[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** A running room is looked at once a minute even when nothing on its page changes; longer silence (ms) is a gap. */
export const silence = 90_000;

/** How a room was really read: the usual time between two looks (ms, null with fewer than two), and where nobody looked (epoch ms). */
export type Sampling = { every: number | null; gaps: { from: number; to: number }[] };

/** A room's gaps with the one before the first look (epoch ms), where it began long before; its start is not always known. */
export function gapsSince(start: number | undefined, first: number, gaps: Sampling['gaps']): Sampling['gaps'] {
  return start !== undefined && first - start > silence ? [{ from: start, to: first }, ...gaps] : gaps;
}

/** From the moments of all looks, ascending, epoch ms. */
export function samplingOf(times: readonly number[]): Sampling {
  const pairs = times.slice(1).map((to, index) => ({ from: times[index] as number, to }));
  const apart = pairs.map(({ from, to }) => to - from).filter((ms) => ms <= silence);
  apart.sort((a, b) => a - b);
  return { every: apart[apart.length >> 1] ?? null, gaps: pairs.filter(({ from, to }) => to - from > silence) };
}

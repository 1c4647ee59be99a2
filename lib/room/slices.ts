import { onAirAt, type Shift, shiftsWithin } from './shifts';

/** A stretch of a room with the same people on air, epoch ms; `hosts` empty: nobody is entered. */
export type Slice = { from: number; to: number; hosts: string[] };

/** A room from its start to its end, cut where somebody came or went. */
export function slicesOf(shifts: readonly Shift[], from: number, to: number): Slice[] {
  const within = shiftsWithin(shifts, from, to);
  const cuts = within.flatMap((one) => [one.from, one.to ?? to]).filter((at) => at > from && at < to);
  const ends = [...new Set([from, ...cuts, to])].sort((a, b) => a - b);
  const slices: Slice[] = [];
  for (let i = 1; i < ends.length; i++) {
    const [start, end] = [ends[i - 1] ?? from, ends[i] ?? to];
    const hosts = onAirAt(within, start).map((one) => one.who);
    const last = slices.at(-1);
    // One person's shift after another of theirs is no change.
    if (last && last.hosts.join('\n') === hosts.join('\n')) last.to = end;
    else slices.push({ from: start, to: end, hosts });
  }
  return slices;
}

import { onAirAt, personKey, roleOf, type Shift, type ShiftRole, shiftsWithin } from './shifts';

/** A stretch of a room with the same people on, in one role, epoch ms; `hosts` empty: nobody is entered. */
export type Slice = { from: number; to: number; hosts: string[] };

/** A room from its start to its end, cut where somebody of a role came or went. */
export function slicesOf(shifts: readonly Shift[], from: number, to: number, role: ShiftRole = 'host'): Slice[] {
  const within = shiftsWithin(shifts, from, to).filter((one) => roleOf(one) === role);
  // However it is typed later, a person has one name in a room.
  const names = new Map(within.toReversed().map(({ who }) => [personKey(who), who]));
  const cuts = within.flatMap((one) => [one.from, one.to ?? to]).filter((at) => at > from && at < to);
  const ends = [...new Set([from, ...cuts, to])].sort((a, b) => a - b);
  const slices: Slice[] = [];
  for (let i = 1; i < ends.length; i++) {
    const [start, end] = [ends[i - 1] ?? from, ends[i] ?? to];
    const hosts = onAirAt(within, start, role).map(({ who }) => names.get(personKey(who)) ?? who);
    const last = slices.at(-1);
    // One person's shift after another of theirs is no change.
    if (last && last.hosts.join('\n') === hosts.join('\n')) last.to = end;
    else slices.push({ from: start, to: end, hosts });
  }
  return slices;
}

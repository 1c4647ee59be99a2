import type { Progress } from '@/components/hooks/use-once';
import { shopAndZone } from '@/lib/messages/handlers/day';
import { beganAt } from '@/lib/report/zone';
import { airOfRoom } from '@/lib/room/air';
import { comparePairs, type HostPair } from '@/lib/room/compare-hosts/compare';
import { type HostSlot, type RoomSlots, type SlotFault, slotFaults, slotsOf } from '@/lib/room/compare-hosts/slots';
import { roleOf, shiftsWithin } from '@/lib/room/shifts';
import { onAirUntil, type RoomSummary, startedAt } from '@/lib/room/summary';
import { run } from '@/lib/store/deadline';
import { listRooms } from '@/lib/store/rooms';
import { roomSamples } from '@/lib/store/samples';
import { shiftsOfRooms } from '@/lib/store/shifts';

/** Hosts of one shop over a period. `names`: each as spelled most often; `unrostered`: rooms without any shift of a host. */
export type HostsView = {
  pairs: HostPair[];
  slots: HostSlot[];
  matched: ReadonlySet<HostSlot>;
  names: ReadonlyMap<string, string>;
  out: RoomSlots['out'];
  unrostered: number;
};

const dayMs = 86_400_000;

/** More rooms than this in a period are no shop's. */
const mostRooms = 1000;

/** Reads the rooms of the last days one after the other, each once, and compares who was on air in them. */
export async function readHosts(shop: string, days: number, { say, isGone }: Progress): Promise<HostsView> {
  const now = Date.now();
  const { rooms, shifts, zone } = await run('relaxed', async (db) => {
    const all = await listRooms(db, shop, mostRooms);
    const past = all.filter((room) => startedAt(room) >= now - days * dayMs && airOfRoom(room, now) !== 'on');
    return { rooms: past, shifts: await shiftsOfRooms(db, past), zone: (await shopAndZone(db, shop)).zone.id };
  });
  const hosts = shifts.filter((shift) => roleOf(shift) === 'host');
  const rostered = rooms.filter((room) => shiftsWithin(hosts, startedAt(room), onAirUntil(room)).length > 0);
  const slots: HostSlot[] = [];
  const out = Object.fromEntries(slotFaults.map((fault) => [fault, 0])) as Record<SlotFault, number>;
  for (const [index, room] of rostered.entries()) {
    if (isGone()) break;
    say(index, rostered.length);
    const found = await readSlots(room, hosts, zone);
    slots.push(...found.slots);
    for (const fault of slotFaults) out[fault] += found.out[fault];
  }
  const pairs = comparePairs(slots);
  const matched = new Set(pairs.flatMap(({ common }) => common.flatMap(({ a, b }) => [...a, ...b])));
  const names = new Map([...Map.groupBy(slots, ({ host }) => host)].map(([host, own]) => [host, usualName(own)]));
  return { pairs, slots, matched, names, out, unrostered: rooms.length - rostered.length };
}

function readSlots(room: RoomSummary, hosts: Parameters<typeof slotsOf>[1], zone: string): Promise<RoomSlots> {
  return run('relaxed', async (db) => slotsOf(room, hosts, await roomSamples(db, room.room, room.surface), (at) => beganAt(at, zone)));
}

/** However somebody's name was typed one day, it is spelled as it mostly is. */
function usualName(slots: readonly HostSlot[]): string {
  const spelled = [...Map.groupBy(slots, ({ who }) => who)].sort(([, a], [, b]) => b.length - a.length);
  return spelled[0]?.[0] ?? '';
}

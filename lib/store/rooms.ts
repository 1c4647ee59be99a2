import Dexie from 'dexie';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import type { Database } from './db';

/** The newest rooms, of one shop or of all. */
export function listRooms(db: Database, shop: string | undefined, limit: number): PromiseLike<RoomSummary[]> {
  const rows = shop ? db.rooms.where('[shop.key+last]').between([shop, Dexie.minKey], [shop, Dexie.maxKey]) : db.rooms.orderBy('last');
  return rows.reverse().limit(limit).toArray();
}

/** Rooms that started in [from, to): a room belongs to the day it started, even when it ran past midnight. */
export async function roomsStartedIn(db: Database, shop: string, from: number, to: number): Promise<RoomSummary[]> {
  const rows = await db.rooms.where('[shop.key+last]').between([shop, from], [shop, Dexie.maxKey]).toArray();
  return rows.filter((row) => startedAt(row) >= from && startedAt(row) < to);
}

/** How long this shop's LIVEs usually run, in minutes: the median of its ended rooms, null before there are three. */
export async function usualLength(db: Database, shop: string): Promise<number | null> {
  return lengthOfRooms(await listRooms(db, shop, 100));
}

/** The same of rooms that were asked already. */
export function lengthOfRooms(rooms: readonly RoomSummary[]): number | null {
  const ended = rooms.filter((room) => room.state === 'ended' && room.seconds).map((room) => (room.seconds ?? 0) / 60);
  if (ended.length < 3) return null;
  ended.sort((a, b) => a - b);
  const middle = ended.length >> 1;
  const upper = ended[middle] ?? 0;
  return ended.length % 2 ? upper : ((ended[middle - 1] ?? upper) + upper) / 2;
}

/** Ids of the rooms that were watched at some moment of [from, to). */
export async function roomsSeenIn(db: Database, shop: string, from: number, to: number): Promise<string[]> {
  const rows = await db.rooms.where('[shop.key+last]').between([shop, from], [shop, Dexie.maxKey]).toArray();
  return rows.filter((row) => row.first < to).map((row) => row.room);
}

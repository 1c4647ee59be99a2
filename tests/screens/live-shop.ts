import type { Page } from 'puppeteer-core';
import { demoPageState, demoSnapshots, demoTicks, runningRoom } from '@/lib/room/demo';
import { pageValues } from '@/lib/room/demo-page';
import { money } from '@/lib/room/demo-print';
import { runningMoment } from '@/lib/room/demo-story';
import type { PageState } from '@/lib/snapshot/page-state';
import { type Shop, type Snapshot, snapshotId, type Tick, tickValues, type Values } from '@/lib/snapshot/snapshot';

const minuteMs = 60_000;
const storyMinutes = 84;

/** Which of the invented shops: its rooms' ids begin with `digit`, its running room is in `minute`. */
export type LiveShop = { name: string; digit: number; minute?: number; withSpend?: boolean };

export type Batch = { batch: string; state: PageState; snapshots: Snapshot[]; ticks: Tick[]; late?: true };

export function shopOf({ name }: LiveShop): Shop {
  return { key: `us/${name}`, region: 'US', name, host: 'shop.tiktok.com' };
}

/** The id of a room of the demo in another shop. */
function roomIn({ digit }: LiveShop, room: string): string {
  return `${digit}${room.slice(1)}`;
}

export function runningId(shop: LiveShop): string {
  return roomIn(shop, runningRoom(0).room);
}

/** What ads have cost by a minute. */
export function spendAt(minute: number): number {
  return Math.round(minute * 190) / 100;
}

function valuesAt(minute: number, { withSpend = true }: LiveShop): Values {
  const values = pageValues(runningMoment(minute), true);
  return withSpend ? { ...values, ads_cost: money('Ad cost', spendAt(minute), 2) } : values;
}

/** The page of the running room, as it is at `now` (epoch ms). */
export function statePage(now: number, shop: LiveShop): PageState {
  const { minute = storyMinutes } = shop;
  const { demo: _, ...page } = demoPageState(now);
  const scope = { kind: 'room', room: runningId(shop), state: 'live', start: startOf(now, minute), seconds: minute * 60 + 8 } as const;
  return { ...page, shop: shopOf(shop), scope, values: valuesAt(minute, shop), checks: [] };
}

function startOf(now: number, minute: number): string {
  return new Date(now - minute * minuteMs - 8000).toISOString();
}

/** The demo's story in a shop of its own, eleven past rooms with it, as its pages would have handed it over. */
export function batchesOf(now: number, shop: LiveShop): Batch[] {
  const { minute = storyMinutes } = shop;
  const then = now + (storyMinutes - minute) * minuteMs;
  const own = shopOf(shop);
  const running = runningRoom(then);
  const isPast = ({ at }: { at: number }) => at <= now;
  const snapshots = demoSnapshots(then)
    .filter(isPast)
    .map(({ demo: _, ...one }): Snapshot => {
      const scope = one.scope.kind === 'room' ? { ...one.scope, room: roomIn(shop, one.scope.room) } : one.scope;
      const part = { ...one, shop: own, scope };
      return { ...part, id: snapshotId(part) };
    });
  const ticks = demoTicks(then)
    .filter(isPast)
    .map((tick): Tick => {
      const since = (tick.at - running.start) / minuteMs;
      const isOwn = tick.room === running.room && tick.row === '-';
      const values = isOwn ? tickValues(valuesAt(since, shop)) : tick.values;
      return { ...tick, room: roomIn(shop, tick.room), shop: own.key, values };
    });
  const state = statePage(now, shop);
  const parts = Math.max(Math.ceil(snapshots.length / 190), Math.ceil(ticks.length / 1900));
  return Array.from({ length: parts }, (_, index) => ({
    batch: `${shop.name} ${index}`,
    state,
    snapshots: snapshots.slice(index * 190, (index + 1) * 190),
    ticks: ticks.slice(index * 1900, (index + 1) * 1900),
    late: true,
  }));
}

/** Asks the background from a page of the extension, as that page's tab. */
export function ask(page: Page, request: string, input: unknown): Promise<{ ok: boolean; value?: unknown; error?: string }> {
  return page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<{ ok: boolean; value?: unknown; error?: string }>, {
    request,
    input,
  } as { request: string; input: string });
}

/** Lets a tab hand over a shop's story, and show its running room. */
export async function publish(page: Page, now: number, shop: LiveShop): Promise<void> {
  for (const batch of batchesOf(now, shop)) {
    const answer = await ask(page, 'publish', batch);
    if (!answer.ok) throw new Error(`${batch.batch}: ${answer.error}`);
  }
}

import type { RoomReview } from '@/lib/report/review/review';
import type { Alarm } from '@/lib/room/alarms/alarm';
import type { Cycle } from '@/lib/room/cycles';
import type { Segments } from '@/lib/room/segments';
import type { History } from '@/lib/room/series';
import type { Extension } from '../../browser/extension.ts';
import { shown } from '../../browser/tab.ts';
import type { Lab } from '../../lab/server.ts';
import { ask, extensionOf, launchOn } from './prepare.ts';
import type { Kept } from './recording.ts';
import { room, shop } from './room.ts';

/** What the product says of the room afterwards, in a browser that was started anew at `end` (epoch ms) and runs at real speed. */
export async function readAnew(lab: Lab, userDataDir: string, end: number): Promise<Kept> {
  const session = await launchOn(lab, userDataDir, { speed: 1, ahead: end - Date.now() });
  try {
    return await readAll(extensionOf(session));
  } finally {
    await session.close();
  }
}

/** What the product says of the room. */
export async function readAll(extension: Extension): Promise<Kept> {
  const metrics = ['live_gmv_direct', 'live_current_viewers'];
  return {
    alarms: (await ask<{ alarms: Alarm[] }>(extension, 'alarms', { room })).alarms,
    segments: await ask<Segments>(extension, 'segments', { room }),
    history: await ask<History>(extension, 'history', { room, shop, surface: 'live-dashboard', metrics, buckets: 600 }),
    cycles: await ask<Cycle[]>(extension, 'cycles', { room }),
    review: await ask<RoomReview>(extension, 'review', { room }),
    reviewText: await reviewText(extension),
    dump: await extension.dump(),
  };
}

async function reviewText(extension: Extension): Promise<string> {
  const page = await extension.open(`dashboard.html#/rooms/${room}/review`);
  await page.waitForSelector('.review', { timeout: 60_000 });
  const text = await shown(page);
  await page.close();
  return text;
}

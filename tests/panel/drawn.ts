import type { RoomBlocks } from '@/lib/messages/blocks-contract';
import { scheduleOf } from '@/lib/room/blocks/schedule';
import { now } from './given.ts';

const minute = 60_000;

/** A coupon tried in a room that began some minutes ago. */
export function drawn(ago: number, seed = 5): RoomBlocks {
  const what = { id: 'p', shop: 'us/demo_shop', kind: 'coupon', text: '−10%', by: 'orders', made: 0 } as const;
  const plan = { ...what, minutes: 10, lead: 10, rooms: 5 } as const;
  return { plan, blocks: scheduleOf(plan, { seed, start: now - ago * minute }) };
}

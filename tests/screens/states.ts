import type { Cue, CueSlot } from '@/lib/room/cue';
import type { PageState } from '@/lib/snapshot/page-state';
import { type given, livePage, now } from '../panel/given.ts';
import { ringing } from '../panel/ringing.ts';

type Options = Parameters<typeof given>[0];
export type ScreenState = { name: string; options: Options; session?: Record<string, unknown> };

const minute = 60_000;
const page = livePage();
export const room = page.scope.kind === 'room' ? page.scope.room : '';

export function cue(slot: CueSlot, text: string, rest: Partial<Cue> = {}): Record<string, Cue> {
  const shop = page.shop?.key ?? '';
  return { [`cue/${slot}/${room}`]: { id: slot, room, shop, text, sent: now - 70_000, until: now + 9 * minute, ...rest } };
}

/** The longest line that can be sent, in either language as broad as it gets. */
const longest =
  '先把三号罐子举起来靠近镜头数五秒，再说一遍左下角购物袋第三个，报到手价和运费，最后演示一遍怎么下单，然后请大家点个关注，顺便说说今天的满减，还有下一场的时间。'.slice(
    0,
    80,
  );

function without(...ids: string[]): PageState {
  return { ...page, values: Object.fromEntries(Object.entries(page.values).filter(([id]) => !ids.includes(id))) };
}

function ended(): PageState {
  return page.scope.kind === 'room' ? { ...page, scope: { ...page.scope, state: 'ended', seconds: 122 * 60 } } : page;
}

const few = { source: 'own', absent: 'too-few', n: 2 } as const;
const due = { due: now + 2 * minute };
const full = { line: 45, goal: 875, past: 11, alarms: ringing() } as const;

/** Every state of a host's screen, by name. */
export const hostStates: readonly ScreenState[] = [
  { name: 'lever', options: full, session: cue('next', '发券，之后讲 5 号', due) },
  { name: 'cue', options: full, session: { ...cue('now', '请观众点购物袋'), ...cue('next', '发券，之后讲 5 号', due) } },
  { name: 'cue-long', options: full, session: { ...cue('now', longest), ...cue('next', longest, due) } },
  { name: 'money', options: { ...full, hostMoney: 'shown' } },
  { name: 'share', options: { ...full, page: without('order_rate_sku', 'items_sold') } },
  { name: 'reached', options: { line: 45, goal: 500, past: 11 } },
  { name: 'no-target', options: { line: 45 } },
  { name: 'unread', options: { line: 45, goal: 875, page: without('live_gmv_direct') } },
  { name: 'no-history', options: { goal: 875, usual: { clicks: few, entries: few, longestWait: null } } },
  { name: 'ended', options: { goal: 500, page: ended() } },
  { name: 'silent', options: { ...full, page: { ...page, at: now - 12 * minute } } },
  { name: 'waiting', options: { page: { ...page, scope: { kind: 'unknown', why: 'room-state' }, values: {} } } },
  { name: 'no-page', options: { page: null } },
];

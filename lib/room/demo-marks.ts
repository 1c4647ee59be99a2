import { demoShop, runningRoom } from './demo';
import { pinned, productsAt } from './demo-products';
import { runningMinute } from './demo-story';
import type { Mark, MarkKind } from './marks';
import type { Shift } from './shifts';

const minuteMs = 60_000;

/** What the controller pressed. */
const pressed: ReadonlyArray<readonly [minute: number, kind: MarkKind, text?: string]> = [
  [22, 'coupon', '−10%'],
  [44, 'giveaway'],
  [52, 'price', '$26 → $25'],
];

/** The marks of the demo's running room, as if it were `now` (epoch ms). */
export function demoMarks(now: number): Mark[] {
  const { room, start } = runningRoom(now);
  const products = productsAt(runningMinute);
  const read = pinned.map(([minute, place], index): Mark => {
    const at = start + minute * minuteMs;
    const next = pinned[index + 1]?.[0];
    const until = next === undefined ? now : start + next * minuteMs;
    const { key = '', name = '' } = products[place] ?? {};
    const end = next === undefined ? { seen: now } : { seen: until, until };
    return { id: `${room}|pin|${at}`, room, kind: 'pin', at, by: 'page', made: at, product: { key, name }, ...end };
  });
  const byHand = pressed.map(([minute, kind, text]): Mark => {
    const at = start + minute * minuteMs;
    return { id: `${room}|${kind}|${at}`, room, kind, at, by: 'hand', made: at, ...(text && { text }) };
  });
  return [...read, ...byHand].sort((a, b) => a.at - b.at);
}

/** Who is on air in it: a change after an hour. */
export function demoShifts(now: number): Shift[] {
  const { room, start } = runningRoom(now);
  const change = start + 60 * minuteMs;
  const { key: shop } = demoShop;
  return [
    { id: `${room}|1`, shop, who: 'Jonah Reed', from: start, to: change },
    { id: `${room}|2`, shop, who: 'Mia Torres', from: change, note: 'jars next, price in minute 2' },
  ];
}

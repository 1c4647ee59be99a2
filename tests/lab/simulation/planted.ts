import type { RoomPlan } from './room.ts';
import { type Happening, hosts } from './script.ts';

/** Minutes of a room of four hours at which something happens on its page, and for how many. Twenty pins of twelve minutes each. */
export const plan = {
  lasts: 240,
  hosts: [0, 95, 123, 222],
  pins: Array.from({ length: 20 }, (_, index) => index * 12),
  coupons: [25, 160],
  couponLasts: 5,
  restatement: 40,
  /** Begins with the fifth pin, whose product has so many pieces left. */
  scarce: { at: 48, left: 24 },
  stall: { at: 70, lasts: 18 },
  violation: 100,
  cut: { at: 140, lasts: 8 },
} as const;

const second = (minutes: number) => minutes * 60;
/** Products are pinned from the list's fourth on; nobody pins the same one twice. */
const productOf = (pin: number) => 3 + pin;
const [ines, teo, mirai] = hosts;
const turns = [ines, teo, mirai, ines];

function happenings(): Happening[] {
  const { pins, coupons, couponLasts, restatement, scarce, stall, violation, cut } = plan;
  const all: Happening[] = [
    ...plan.hosts.map((at, turn) => ({ at: second(at), kind: 'host' as const, host: turns[turn] as (typeof hosts)[number] })),
    ...pins.map((at, pin) => ({ at: second(at), kind: 'pin' as const, product: productOf(pin) })),
    ...coupons.map((at) => ({ at: second(at), kind: 'coupon' as const, lasts: second(couponLasts) })),
    { at: second(restatement), kind: 'restatement', orders: 2 },
    { at: second(scarce.at), kind: 'stock', product: productOf(pins.indexOf(scarce.at)), left: scarce.left },
    { at: second(stall.at), kind: 'stall', lasts: second(stall.lasts) },
    { at: second(violation), kind: 'violation', lasts: 180 },
    { at: second(cut.at), kind: 'cut', lasts: second(cut.lasts) },
  ];
  return all.sort((a, b) => a.at - b.at);
}

/** A room in which everything happens once that an alarm is for, with ads running beside it. */
export const planted: Pick<RoomPlan, 'ads' | 'script'> = { ads: 5, script: happenings() };

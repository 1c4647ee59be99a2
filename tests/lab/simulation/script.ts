/** What happens in the room and when, in seconds from its start. Everything is invented. */
export type Host = { name: string /** Mean stay of a viewer, seconds. */; dwell: number; clicks: number; closes: number };

export type Happening =
  | { at: number; kind: 'host'; host: Host }
  | { at: number; kind: 'pin'; product: number }
  | { at: number; kind: 'coupon'; lasts: number }
  | { at: number; kind: 'violation'; lasts: number }
  /** Nobody can order · hardly anybody is shown the room · so many pieces of a product are left. */
  | { at: number; kind: 'stall'; lasts: number }
  | { at: number; kind: 'cut'; lasts: number }
  | { at: number; kind: 'stock'; product: number; left: number }
  | { at: number; kind: 'restatement'; orders: number };

export const hosts: readonly Host[] = [
  { name: 'Ines', dwell: 46, clicks: 1, closes: 1 },
  { name: 'Teo', dwell: 31, clicks: 0.7, closes: 0.8 },
  { name: 'Mirai', dwell: 58, clicks: 1.25, closes: 1.15 },
];

/** A day's plan: hosts take turns each 40 minutes, a pin each 4, a coupon each half hour, one violation, restatements now and then. */
export function scriptFor(seconds: number, products: number): Happening[] {
  const plan: Happening[] = [];
  for (let at = 0; at < seconds; at += 2400) plan.push({ at, kind: 'host', host: hosts[(at / 2400) % hosts.length] as Host });
  for (let at = 20; at < seconds; at += 240) plan.push({ at, kind: 'pin', product: (((at / 240) * 5) % products) | 0 });
  for (let at = 900; at < seconds; at += 1800) plan.push({ at, kind: 'coupon', lasts: 300 });
  for (let at = 2100; at < seconds; at += 14_400) plan.push({ at, kind: 'violation', lasts: 180 });
  for (let at = 1500; at < seconds; at += 3000) plan.push({ at, kind: 'restatement', orders: 2 });
  return plan.sort((a, b) => a.at - b.at);
}

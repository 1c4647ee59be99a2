import type { LabConfig } from '../../lab/config.ts';
import { plan } from '../../lab/simulation/planted.ts';

export const room = '1730000000000000401';
export const shop = 'us/pinefold_home';

/** What people do in the room, in its minutes. `nobody`: the host goes, and the next comes later. */
export const acts = {
  opened: 3,
  handOvers: [
    { at: 15, who: 'Ines' },
    { at: 95, who: 'Teo' },
    { at: 123, who: 'Mirai' },
    { at: 222, who: 'Ines' },
  ],
  nobody: 215,
  coupons: plan.coupons,
  reload: 110,
  closed: { from: 120, to: 126 },
  roiLine: { from: 170, to: 180, value: 100 },
  asleep: { from: 190, to: 200 },
  planned: plan.lasts,
  /** What an order is said to be worth, while the room has too few to say; less than ads cost before the first. */
  order: 3,
  /** A room's review should be filled in so many minutes after its end. */
  unfilled: 6,
};
export const lines = { live_avg_view_duration_per_view: 45 } as const;

export const config: Partial<LabConfig> = {
  ...{
    script: 'planted',
    cells: 19,
    poll: 12,
    traffic: 60,
    products: 24,
    lasts: plan.lasts,
    started: acts.opened,
    stalls: 'on',
    clock: 'worker',
  },
};

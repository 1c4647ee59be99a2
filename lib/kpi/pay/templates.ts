import type { Scheme } from './scheme';

/** Structures to begin with. The numbers only show where numbers go: they are nobody's rates, and nothing is paid by them until a team made them its own. */
export const templateIds = ['hours', 'tiers', 'performance', 'score', 'guarantee'] as const;
export type TemplateId = (typeof templateIds)[number];

type Structure = Omit<Scheme, 'id' | 'name' | 'currency'>;

const steps = [
  { from: 0, factor: 0.8 },
  { from: 60, factor: 0.9 },
  { from: 80, factor: 1 },
  { from: 100, factor: 1.1 },
];

export const templates: Record<TemplateId, Structure> = {
  /** By the hour on air, half for an hour shared. */
  hours: { hourly: { rate: 100, shared: 0.5 } },
  /** A base, and a rate for each slice of the sales. */
  tiers: {
    base: 4000,
    commission: {
      on: 'direct',
      net: true,
      way: 'within',
      tiers: [
        { from: 0, rate: 0.01 },
        { from: 50_000, rate: 0.015 },
        { from: 200_000, rate: 0.02 },
      ],
    },
  },
  /** A base, and an amount that follows the month's score: for whoever has no sales of their own. */
  performance: { base: 4000, performance: 1500, coefficient: { on: 'performance', by: 'points', steps: [] } },
  /** A base, and a commission that the month's score multiplies. */
  score: {
    base: 5000,
    commission: { on: 'shop', net: true, way: 'within', tiers: [{ from: 0, rate: 0.005 }] },
    coefficient: { on: 'commission', steps },
  },
  /** Commission, and at least a guaranteed sum. */
  guarantee: { commission: { on: 'direct', net: true, way: 'all', tiers: [{ from: 0, rate: 0.02 }] }, floor: 3000, limits: 'days' },
};

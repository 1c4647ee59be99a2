import type { Words } from '../words';

/** Targets: the sanity meter, the page of targets, splits over days and people. */
export const targets: Words['targets'] = {
  title: 'Targets',
  comma: ', ',
  reached: {
    days: (reached, n) => `Reached on ${reached} of ${n} own days`,
    rooms: (reached, n) => `Reached in ${reached} of ${n} own LIVEs`,
  },
  warn: {
    rarely: { days: 'hardly ever, less than one in ten', rooms: 'hardly ever, less than one in ten' },
    mostly: { days: 'nearly every day, it asks for nothing', rooms: 'nearly every LIVE, it asks for nothing' },
  },
  unknown: {
    days: (n) => `${n} more ${n === 1 ? 'day was' : 'days were'} not read and not counted.`,
    rooms: (n) => `${n} more ${n === 1 ? 'LIVE was' : 'LIVEs were'} not read and not counted.`,
  },
  perDay: (amount) => `${amount} a day.`,
  few: 'Too few to judge.',
  noPast: 'Nothing comparable was read in the last 28 days. Open the page once a day, and it shows here in a few days.',
  strip: (low, median, high) => `Own past: least ${low}, median ${median}, most ${high}`,
  stripTarget: (target) => `target ${target}`,
  published: (range) => `Published ${range}`,
  mean: (value) => `mean ${value}`,
  source: (by, year, region) => `${by} ${year}, ${region}`,
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence', very_low: 'very low confidence' },
  notPublished: 'No published range fits.',
  why: 'Why',
  whyHint: 'For example: campaign month, budget up by a third',
};

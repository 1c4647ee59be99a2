import { pick, type Random } from './random.ts';

export type Product = { id: string; name: string /** In US cents. */; price: number; appeal: number; stock: number };

const makes = ['Marlow', 'Pinefold', 'Kestra', 'Oat & Ember', 'Tidewick', 'Lumenby', 'Hollis', 'Nordmoor'];
const things = [
  'travel mug 500 ml',
  'ribbed throw blanket',
  'clip-on reading lamp',
  'bamboo lunch box',
  'silicone baking mat 2-pack',
  'satin pillowcase set',
  'mini desk fan',
  'linen apron',
  'insulated bottle 750 ml',
  'glass spice jars 12 pcs',
  'fold-flat storage crate',
  'soy candle trio',
];

/** An invented assortment, the same for the same random numbers. Ids have 19 digits, like real ones. */
export function assortment(random: Random, size: number): Product[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `17${String(31_000_000 + Math.floor(random() * 8_999_999))}${String(100_000_000 + index * 7919).slice(-9)}`,
    name: `${pick(random, makes)} ${pick(random, things)}`,
    price: 699 + Math.floor(random() * 4200),
    appeal: 0.3 + random() * 1.4,
    stock: 20 + Math.floor(random() * 4000),
  }));
}

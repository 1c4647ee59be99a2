import { draws } from '@/lib/benchmark/draws';
import { quantile } from '@/lib/benchmark/quantile';

/** What a stretch brings to a ratio: so much of something by so much of something, in one of the strata both have. */
export type Part = { room: string; stratum: number; of: number; by: number };

/** One of two: the parts of each room together, and where its random draws begin. */
export type Side = { seed: number; rooms: readonly (readonly Part[])[] };

/** Two ratios over what both have in common; where their true difference lies (95 %), null where that cannot be told. */
export type Difference = { a: number; b: number; difference: number; interval: readonly [low: number, high: number] | null };

/** Over fewer rooms of either there is no interval. */
const fewestRooms = 4;

const rounds = 999;

/**
 * The ratios of both, each stratum weighed by what the two have in common in it. The interval draws each one's rooms again and
 * again, with all that is in them, from a sequence of its own: the same each time, whoever is named first.
 */
export function differ(a: Side, b: Side, strata: number): Difference | null {
  const [ours, theirs] = [new Sums(strata), new Sums(strata)];
  const found = standardised(ours.with(a.rooms), theirs.with(b.rooms));
  if (!found) return null;
  const difference = found[0] - found[1];
  const rooms = Math.min(a.rooms.length, b.rooms.length);
  const told = { a: found[0], b: found[1], difference };
  if (rooms < fewestRooms) return { ...told, interval: null };
  const [again, other] = [drawnFrom(a), drawnFrom(b)];
  const differences: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const one = standardised(ours.with(again()), theirs.with(other()));
    if (one) differences.push(one[0] - one[1]);
  }
  // Drawn apart too often, they have too little in common to be told.
  if (differences.length < 0.9 * rounds) return { ...told, interval: null };
  differences.sort((x, y) => x - y);
  const wider = (end: number) => difference + stretchOf(rooms) * (end - difference);
  return { ...told, interval: [wider(quantile(differences, 0.025)), wider(quantile(differences, 0.975))] };
}

/** The sums of one side by stratum, in arrays that are used again. */
class Sums {
  readonly of: Float64Array;
  readonly by: Float64Array;
  constructor(strata: number) {
    this.of = new Float64Array(strata);
    this.by = new Float64Array(strata);
  }

  with(rooms: Iterable<readonly Part[]>): this {
    this.of.fill(0);
    this.by.fill(0);
    for (const room of rooms) {
      for (const { stratum, of, by } of room) {
        this.of[stratum] = (this.of[stratum] ?? 0) + of;
        this.by[stratum] = (this.by[stratum] ?? 0) + by;
      }
    }
    return this;
  }
}

/** Σ weight × ratio ÷ Σ weight of both, the weights those of Mantel and Haenszel; null where they have nothing in common. */
function standardised(a: Sums, b: Sums): [number, number] | null {
  let [weights, sumA, sumB] = [0, 0, 0];
  for (let i = 0; i < a.by.length; i += 1) {
    const [by, otherBy] = [a.by[i] ?? 0, b.by[i] ?? 0];
    if (by <= 0 || otherBy <= 0) continue;
    const weight = (by * otherBy) / (by + otherBy);
    weights += weight;
    sumA += weight * ((a.of[i] ?? 0) / by);
    sumB += weight * ((b.of[i] ?? 0) / otherBy);
  }
  return weights > 0 ? [sumA / weights, sumB / weights] : null;
}

/** As many rooms as there are, drawn with return. */
function drawnFrom({ rooms, seed }: Side): () => (readonly Part[])[] {
  const next = draws(seed);
  return () => rooms.map(() => rooms[Math.floor(next() * rooms.length)] ?? []);
}

/**
 * Drawing again from few makes intervals too narrow: by what the variance of n falls short, √(n ÷ (n − 1)), and by Student's t
 * over the normal curve (its expansion by Fisher and Cornish).
 */
function stretchOf(n: number): number {
  const freedom = n - 1;
  const t = 1.96 + 2.372 / freedom + 2.823 / freedom ** 2;
  return Math.sqrt(n / freedom) * (t / 1.96);
}

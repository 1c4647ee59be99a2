import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair, comparePairs, fewestSlots, type HostPair } from '@/lib/room/compare-hosts/compare';
import type { HostSlot } from '@/lib/room/compare-hosts/slots';
import { bandOf, type Stratum } from '@/lib/room/compare-hosts/stratum';
import { start } from '../given';
import { type Random, random } from '../simulated';

const minuteMs = 60_000;
const plain: Stratum = {
  ...{ surface: 'live-dashboard', gmv: 'live_gmv_direct', currency: 'USD' },
  ...{ isWeekend: false, hours: 20, entries: 4, spend: 'unread', price: 4 },
};

let made = 0;
function slot(host: string, part: Partial<HostSlot> = {}): HostSlot {
  made += 1;
  return {
    ...{ host, who: host, room: `${made}`, from: start, to: start + 60 * minuteMs },
    ...{ gmv: { value: 100, minutes: 60 }, orders: 5, entries: 1200, watch: {}, stratum: plain },
    ...part,
  };
}

const many = (count: number, make: (index: number) => HostSlot) => Array.from({ length: count }, (_, index) => make(index));

const anySlot = (host: string) =>
  fc
    .record({
      room: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
      hours: fc.constantFrom(16, 20),
      isWeekend: fc.boolean(),
      minutes: fc.integer({ min: 10, max: 180 }),
      gmv: fc.integer({ min: 0, max: 5000 }),
      orders: fc.integer({ min: 0, max: 60 }),
      seconds: fc.integer({ min: 5, max: 90 }),
    })
    .map(({ room, hours, isWeekend, minutes, gmv, orders, seconds }) =>
      slot(host, {
        ...{ room, orders, gmv: { value: gmv, minutes }, entries: 20 * minutes },
        watch: { live_avg_view_duration: { seconds: seconds * 10 * minutes, over: 10 * minutes } },
        stratum: { ...plain, hours, isWeekend },
      }),
    );
const slotsOf = (host: string) => fc.array(anySlot(host), { minLength: 1, maxLength: 14 });

/** The same pair seen from the other side. */
function mirrored({ hosts: [a, b], common, isFew, measured }: HostPair) {
  const turned = Object.entries(measured).map(([id, one]) => [
    id,
    { a: one.b, b: one.a, difference: -one.difference, interval: one.interval && [-one.interval[1], -one.interval[0]] },
  ]);
  return { hosts: [b, a], isFew, strata: common.map((one) => [one.b.length, one.a.length]), measured: Object.fromEntries(turned) };
}

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(9)) + 0 : one)));

describe('two hosts', () => {
  it('are compared in matched stretches only, each stratum weighed by what they share in it', () => {
    // In the evening both earn 200 an hour, at noon 50; Ada is mostly on in the evening, Bo at noon.
    const at = (host: string, hours: number, gmv: number) => slot(host, { gmv: { value: gmv, minutes: 60 }, stratum: { ...plain, hours } });
    const ada = [...many(8, () => at('ada', 20, 200)), ...many(2, () => at('ada', 12, 50))];
    const bo = [...many(2, () => at('bo', 20, 200)), ...many(8, () => at('bo', 12, 50))];
    const { measured, common, isFew } = comparePair(ada, bo);
    expect(isFew).toBe(false);
    expect(common.map(({ a, b }) => [a.length, b.length])).toEqual([
      [2, 8],
      [8, 2],
    ]);
    expect(measured.gmv).toMatchObject({ a: 125, b: 125, difference: 0 });
  });

  it('are turned round when they are named the other way round', () => {
    fc.assert(
      fc.property(slotsOf('ada'), slotsOf('bo'), (a, b) => {
        const { common, ...one } = comparePair(b, a);
        expect(rounded({ ...one, strata: common.map((part) => [part.a.length, part.b.length]) })).toEqual(
          rounded(mirrored(comparePair(a, b))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('do not change by a stretch that nobody else has the like of', () => {
    fc.assert(
      fc.property(slotsOf('ada'), slotsOf('bo'), fc.constantFrom(0, 8, 12), (a, b, hours) => {
        const odd = slot('ada', { room: 'odd', gmv: { value: 99_999, minutes: 10 }, stratum: { ...plain, hours } });
        expect(comparePair([...a, odd], b)).toEqual(comparePair(a, b));
        expect(comparePair([odd, ...a], b).measured).toEqual(comparePair(a, b).measured);
      }),
      { numRuns: 40 },
    );
  });

  it('are never somebody and the same person, and each two once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ada', 'bo', 'cai', 'di'), { maxLength: 12 }), (hosts) => {
        const pairs = comparePairs(hosts.map((host) => slot(host)));
        for (const {
          hosts: [a, b],
        } of pairs)
          expect(a < b).toBe(true);
        const people = new Set(hosts).size;
        expect(pairs).toHaveLength((people * (people - 1)) / 2);
        expect(new Set(pairs.map((pair) => pair.hosts.join())).size).toBe(pairs.length);
      }),
    );
  });

  it('are not compared on few stretches, few orders, or other counts, currencies and prices', () => {
    const enough = (host: string, part: Partial<Stratum> = {}) => many(fewestSlots, () => slot(host, { stratum: { ...plain, ...part } }));
    expect(comparePair(enough('a'), enough('b')).isFew).toBe(false);
    expect(comparePair(enough('a').slice(1), enough('b'))).toMatchObject({ isFew: true, measured: {} });
    const poor = many(fewestSlots, () => slot('a', { orders: 1 }));
    expect(
      comparePair(
        poor,
        many(fewestSlots, () => slot('b', { orders: 2 })),
      ).isFew,
    ).toBe(true);
    const others: Partial<Stratum>[] = [
      { currency: 'EUR' },
      { gmv: 'live_gmv_attributed' },
      { surface: 'streamer-live-analytics' },
      { price: 6 },
      { spend: 'none' },
    ];
    for (const other of others) expect(comparePair(enough('a'), enough('b', other)).common).toEqual([]);
  });

  it('have viewing durations of one kind, weighed by what they are over', () => {
    const watch = (seconds: number, over: number) => ({ live_avg_view_duration: { seconds: seconds * over, over } });
    const a = many(6, (i) => slot('a', { watch: watch(i < 3 ? 60 : 30, i < 3 ? 100 : 200) }));
    const b = many(6, () => slot('b', { watch: watch(50, 100) }));
    expect(comparePair(a, b).measured.live_avg_view_duration).toMatchObject({ a: 40, b: 50, difference: -10 });
    const perView = b.map((one) => ({ ...one, watch: { live_avg_view_duration_per_view: { seconds: 5000, over: 100 } } }));
    expect(comparePair(a, perView).measured).not.toHaveProperty('live_avg_view_duration');
  });
});

describe('bands', () => {
  it('hold what is less than twice another, and are the same whatever else there is', () => {
    expect([1, 1.99, 2, 3.9, 0.5].map(bandOf)).toEqual([0, 0, 1, 1, -1]);
  });
});

/** Two hosts of equal worth in a shop of moods: the traffic of a room, its hour and luck make their stretches differ. */
function shopOf(next: Random, worth: number): [HostSlot[], HostSlot[]] {
  const made = (host: string, factor: number) =>
    many(8 + Math.floor(next() * 12), (index) => {
      const [hours, entries] = [next() < 0.6 ? 20 : 16, 3 + Math.floor(next() * 2)];
      const mood = Math.exp(0.5 * (next() + next() + next() + next() - 2));
      const minutes = 30 + Math.floor(next() * 90);
      const due = ((minutes / 60) * 2 ** entries * (hours === 20 ? 0.8 : 0.4) * mood * factor) / 2;
      let orders = 0;
      for (let i = 0; i < 200; i += 1) if (next() < due / 200) orders += 1;
      return slot(host, {
        ...{ room: `${host}${index}`, orders, entries: 2 ** entries * minutes * 1.3, stratum: { ...plain, hours, entries } },
        gmv: { value: orders * (15 + 20 * next()), minutes },
      });
    });
  return [made('ada', worth), made('bo', 1)];
}

describe('over simulated shops', () => {
  it('has intervals that hold no difference where there is none about as often as they say', () => {
    const next = random(7);
    const told = Array.from({ length: 150 }, () => comparePair(...shopOf(next, 1)).measured.gmv?.interval).filter((one) => one);
    expect(told.length).toBeGreaterThan(120);
    const held = told.filter((interval) => interval && interval[0] <= 0 && interval[1] >= 0).length / told.length;
    expect(held).toBeGreaterThan(0.91);
    expect(held).toBeLessThan(0.99);
  });

  it('finds a host who sells three times as much mostly', () => {
    const next = random(8);
    const told = Array.from({ length: 60 }, () => comparePair(...shopOf(next, 3)).measured.gmv?.interval).filter((one) => one);
    expect(told.filter((interval) => interval && interval[0] > 0).length / told.length).toBeGreaterThan(0.7);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuiet } from '@/lib/monitor/quiet';

const node = (name: string) => ({ name }) as unknown as Node;

describe('a page that changes', () => {
  it('is read once it has stood still for 150 ms', () => {
    const quiet = createQuiet();
    const card = node('card');
    quiet.changed([card], 1_000);
    quiet.changed([card], 1_100);
    expect(quiet.due()).toBe(1_250);
    expect(quiet.take(1_250)).toEqual(new Set([card]));
    expect(quiet.due()).toBeNull();
  });

  it('is read again at once while reading costs next to nothing', () => {
    const quiet = createQuiet();
    for (let now = 1_000; now < 20_000; now += 200) {
      quiet.changed([node(String(now))], now);
      expect(quiet.due()).toBe(now + 150);
      quiet.take(now + 150);
      quiet.spent(now + 150, 0.5);
    }
  });

  it('is read at most once a second when reading is dear', () => {
    const quiet = createQuiet();
    quiet.changed([node('a')], 1_000);
    quiet.take(1_150);
    quiet.spent(1_150, 60);
    quiet.changed([node('b')], 1_200);
    expect(quiet.due()).toBe(2_150);
  });

  it('gives reading half a percent of its thread, or one reading a second', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 30, noNaN: true }), { minLength: 50, maxLength: 200 }), (costs) => {
        const quiet = createQuiet();
        let now = 0;
        let last = Number.NEGATIVE_INFINITY;
        let spent = 0;
        for (const cost of costs) {
          quiet.changed([node('card')], now);
          now = Math.max(now, quiet.due() ?? now);
          quiet.take(now);
          // Sooner than a second after the last one only where less than two seconds' worth was taken beyond what was earned.
          if (now - last < 999) expect(spent).toBeLessThanOrEqual(0.005 * (now + 2_001));
          quiet.spent(now, cost);
          spent = Math.max(spent, 0.005 * now) + cost;
          last = now;
        }
      }),
    );
  });

  it('is read where it rests while a chat never does', () => {
    const quiet = createQuiet();
    const [card, chat] = [node('card'), node('chat')];
    quiet.changed([card], 1_000);
    for (let now = 1_000; now <= 1_440; now += 40) quiet.changed([chat], now);
    expect(quiet.due()).toBe(1_450);
    expect(quiet.take(1_450)).toEqual(new Set([card]));
    expect(quiet.take(1_460)).toBeNull();
  });

  it('holds nothing back for a chat that has gone on for a while', () => {
    const quiet = createQuiet();
    const [card, chat] = [node('card'), node('chat')];
    const dues: number[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (let now = 1_000; now <= 6_000; now += 10) {
      if (now % 40 === 0) quiet.changed([chat], now);
      if (now % 1_000 === 370) quiet.changed([card], now);
      next = quiet.due() ?? Number.POSITIVE_INFINITY;
      if (now < next) continue;
      const read = quiet.take(now);
      if (read instanceof Set && read.has(card)) dues.push(now % 1_000);
    }
    // Of a chat it is known only after a while that it goes on.
    expect(dues).toEqual([590, 520, 520, 520, 520]);
  });

  it('waits for what was moving when something else was read, and then has patience with it', () => {
    const quiet = createQuiet();
    const [card, list] = [node('card'), node('list')];
    quiet.changed([list], 1_000);
    quiet.changed([card], 1_100);
    quiet.readAll(1_160);
    expect(quiet.due()).toBe(1_250);
    quiet.changed([card], 1_200);
    expect(quiet.take(1_250)).toBeNull();
    expect(quiet.due()).toBe(1_700);
    expect(quiet.take(1_700)).toEqual(new Set([card]));
  });

  it('is read whole when too much changed to name', () => {
    const quiet = createQuiet();
    quiet.changed(
      Array.from({ length: 1_000 }, (_, i) => node(String(i))),
      1_000,
    );
    expect(quiet.take(1_150)).toBe('all');
  });

  it('forgets what belonged to another address', () => {
    const quiet = createQuiet();
    quiet.changed([node('a')], 1_000);
    quiet.clear(1_010);
    expect(quiet.due()).toBeNull();
  });
});

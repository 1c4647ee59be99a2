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

  it('is read at most once a second', () => {
    const quiet = createQuiet();
    quiet.changed([node('a')], 1_000);
    quiet.take(1_150);
    quiet.changed([node('b')], 1_200);
    expect(quiet.due()).toBe(2_150);
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

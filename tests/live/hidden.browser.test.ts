import { describe, expect, it } from 'vitest';
import { compare, kept, storedNumbers } from './compare.ts';
import { record, stoodStill } from './record.ts';

/** Slow enough for the machine to keep up. */
const speed = 5;

describe('seven minutes of a LIVE in a hidden tab of Chromium', () => {
  it('lose nothing of a page that keeps updating', async () => {
    // After five minutes the browser slows a hidden tab's timers to one a minute.
    const config = { clock: 'worker' } as const;
    const recording = await record({ browser: 'chromium', speed, visible: 0.4, hidden: 7, visibleAgain: 0.2, config });
    const { truth, stalls, dump, end } = recording;
    const cards = truth.filter((shown) => shown.row === '-' && shown.hidden);
    const verdict = compare(cards, storedNumbers(dump), { end, stalls, lag: 100 * speed });
    console.log(`hidden: ${verdict.missed.length} of ${verdict.expected} missed; stood still ${stoodStill(recording)}`);
    expect(verdict.expected).toBeGreaterThan(1000);
    expect(kept(verdict)).toBeGreaterThanOrEqual(0.999);
    expect(stoodStill(recording)).toBeLessThan(0.2);
  }, 480_000);
});

import { describe, expect, it } from 'vitest';
import { compare, storedNumbers } from './compare.ts';
import { type Recording, record } from './record.ts';

const speed = 20;

/** Share of a recording in which the machine did not let the browser run. */
function stoodStill({ stalls, truth, end }: Recording): number {
  const begin = Math.min(...truth.map(({ from }) => from));
  return stalls.reduce((sum, { from, to }) => sum + to - from, 0) / (end - begin);
}

describe('a LIVE of sixty minutes, all of Chromium twenty times as fast', () => {
  it('is stored as it was shown, mostly in a hidden tab', async () => {
    const recording = await record({ browser: 'chromium', speed, visible: 12, hidden: 40, visibleAgain: 8 });
    const { truth, stalls, dump, end, foreign, errors } = recording;
    const stored = storedNumbers(dump);
    const verdict = compare(truth, stored, { end, stalls });
    expect(stoodStill(recording)).toBeLessThan(0.1);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    expect(verdict.unknown).toEqual([]);
    expect(verdict.wrong).toEqual([]);
    expect(verdict.missed).toEqual([]);
    expect(stored.filter((number) => number.from === 'sample').length).toBeGreaterThan(1000);
  }, 420_000);

  it('loses nothing of a page that keeps updating while its tab is hidden', async () => {
    const recording = await record({
      browser: 'chromium',
      speed,
      visible: 1,
      hidden: 12,
      visibleAgain: 1,
      config: { clock: 'worker' },
    });
    const { truth, stalls, dump, end } = recording;
    const cards = truth.filter((shown) => shown.row === '-' && shown.hidden);
    const verdict = compare(cards, storedNumbers(dump), { end, stalls });
    expect(stoodStill(recording)).toBeLessThan(0.1);
    expect(verdict.expected).toBeGreaterThan(1000);
    expect(1 - verdict.missed.length / verdict.expected).toBeGreaterThanOrEqual(0.999);
  }, 300_000);
});

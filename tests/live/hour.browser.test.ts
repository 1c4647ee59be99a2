import { describe, expect, it } from 'vitest';
import { compare, storedNumbers } from './compare.ts';
import { record } from './record.ts';

const speed = 20;
/** What a hundred milliseconds of this machine are on the browser's clock: how late a reading may be. */
const lag = 500 + 100 * speed;

describe('a LIVE of sixty minutes, all of Chromium twenty times as fast', () => {
  it('is stored as it was shown, mostly in a hidden tab', async () => {
    const { truth, dump, end, foreign, errors } = await record({ browser: 'chromium', speed, visible: 12, hidden: 40, visibleAgain: 8 });
    const stored = storedNumbers(dump);
    const verdict = compare(truth, stored, { end, lag });
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    expect(verdict.unknown).toEqual([]);
    expect(verdict.wrong).toEqual([]);
    expect(verdict.missed).toEqual([]);
    expect(stored.filter((number) => number.from === 'sample').length).toBeGreaterThan(1000);
  }, 420_000);

  it('loses nothing of a page that keeps updating while its tab is hidden', async () => {
    const { truth, dump, end } = await record({
      browser: 'chromium',
      speed,
      visible: 1,
      hidden: 20,
      visibleAgain: 1,
      config: { clock: 'worker' },
    });
    const cards = truth.filter((shown) => shown.row === '-' && shown.hidden);
    const verdict = compare(cards, storedNumbers(dump), { end, lag });
    expect(verdict.expected).toBeGreaterThan(1000);
    expect(1 - verdict.missed.length / verdict.expected).toBeGreaterThanOrEqual(0.999);
  }, 300_000);
});

import { describe, expect, it } from 'vitest';
import { compare, kept, storedNumbers, type Verdict } from './compare.ts';
import { record, stoodStill } from './record.ts';

const speed = 20;

/**
 * At twenty times the speed the machine has a twentieth of the time for everything: what stood on screen for two seconds of the
 * browser's clock was there for a tenth of a real one. So a change may be seen 100 real milliseconds late, and of what was that
 * short some may be missed, of what stood for ten seconds next to nothing. At real speed (see `firefox`) nothing may be missed at all.
 */
const lag = 100 * speed;
const long = 10_000;

function summaryOf({ right, wrong, missed, expected }: Verdict): string {
  return `${right} right, ${wrong.length} wrong, ${missed.length} of ${expected} missed`;
}

describe('a LIVE of sixty minutes, all of Chromium twenty times as fast', () => {
  it('is stored as it was shown, mostly in a hidden tab', async () => {
    const recording = await record({ browser: 'chromium', speed, visible: 12, hidden: 40, visibleAgain: 8 });
    const { truth, stalls, dump, end, foreign, errors } = recording;
    const stored = storedNumbers(dump);
    const verdict = compare(truth, stored, { end, stalls, lag });
    const lasting = compare(truth, stored, { end, stalls, lag, steady: long });
    console.log(`hour: ${summaryOf(verdict)}; of what stood ten seconds ${summaryOf(lasting)}; stood still ${stoodStill(recording)}`);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    expect(verdict.unknown).toEqual([]);
    expect(verdict.wrong).toEqual([]);
    expect(kept(verdict)).toBeGreaterThanOrEqual(0.95);
    expect(kept(lasting)).toBeGreaterThanOrEqual(0.99);
    expect(stoodStill(recording)).toBeLessThan(0.2);
    expect(stored.filter((number) => number.from === 'sample').length).toBeGreaterThan(1000);
  }, 420_000);
});

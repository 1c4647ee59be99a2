import { describe, expect, it } from 'vitest';
import { compare, storedNumbers } from './compare.ts';
import { record } from './record.ts';

describe('six real minutes of a LIVE in Firefox', () => {
  it('are stored as they were shown, also while the tab is hidden', async () => {
    const { truth, dump, end, errors } = await record({ browser: 'firefox', speed: 1, visible: 2, hidden: 3, visibleAgain: 1 });
    const stored = storedNumbers(dump);
    const verdict = compare(truth, stored, { end });
    console.log(`firefox: ${verdict.right} right, ${verdict.wrong.length} wrong, ${verdict.missed.length} of ${verdict.expected} missed`);
    expect(errors).toEqual([]);
    expect(verdict.unknown).toEqual([]);
    expect(verdict.wrong).toEqual([]);
    expect(verdict.missed).toEqual([]);
    expect(stored.length).toBeGreaterThan(1000);
  }, 480_000);
});

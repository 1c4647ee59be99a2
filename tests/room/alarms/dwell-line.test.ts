import { describe, expect, it } from 'vitest';
import { unlinedDwell } from '@/lib/room/alarms/rules/dwell';
import type { Value } from '@/lib/snapshot/snapshot';

const shown = { value: 30, unit: 'duration', step: 1, raw: '30s', label: 'Viewing', by: 'declared' } as Value;

describe('the viewing duration that is held against what is usual', () => {
  it('is the one the page shows, though the team has a line on another', () => {
    const values = { live_avg_view_duration: shown };
    expect(unlinedDwell(values, {})).toBe('live_avg_view_duration');
    expect(unlinedDwell(values, { live_avg_view_duration_per_view: 40 })).toBe('live_avg_view_duration');
  });

  it('is none where the team has a line on one that it shows, or it shows none', () => {
    const both = { live_avg_view_duration: shown, live_avg_view_duration_per_view: shown };
    expect(unlinedDwell(both, { live_avg_view_duration: 40 })).toBeUndefined();
    expect(unlinedDwell({}, {})).toBeUndefined();
  });
});

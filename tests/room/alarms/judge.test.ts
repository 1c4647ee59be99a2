import { describe, expect, it } from 'vitest';
import { type Alarm, isRinging, type Verdict } from '@/lib/room/alarms/alarm';
import { foldVerdict, verdictOf } from '@/lib/room/alarms/judge';
import { ruleOf } from '@/lib/room/alarms/rules';
import { proposed, scoreOf } from '@/lib/room/alarms/score';
import { defaultAlarms, isFor, isQuiet, settingOf } from '@/lib/room/alarms/settings';
import { stageAt } from '@/lib/room/alarms/stage';
import type { AlarmView } from '@/lib/room/alarms/view';
import { minute, start } from '../given';
import { viewOf } from './given';

const firing = (value: number): Verdict => ({ say: 'firing', evidence: { value, unit: 'minutes', limit: 15 } });
const clear: Verdict = { say: 'clear' };
const unknown: Verdict = { say: 'unknown' };

/** A room's alarms after so many verdicts, one a minute. */
function told(verdicts: readonly Verdict[]): Alarm[] {
  const alarms = new Map<string, Alarm>();
  for (const [i, verdict] of verdicts.entries()) {
    const judged = { room: 'r', shop: 's', stage: 'hold', at: start + i * minute } as const;
    for (const alarm of foldVerdict('no-order', verdict, [...alarms.values()], judged)) alarms.set(alarm.id, alarm);
  }
  return [...alarms.values()];
}

describe('an alarm', () => {
  it('fires once, keeps its worst and ends when it is over', () => {
    const [alarm, ...others] = told([firing(15), firing(16), unknown, firing(20), clear, clear]);
    expect(others).toEqual([]);
    expect(alarm).toMatchObject({
      at: start,
      since: start - 15 * minute,
      endedAt: start + 4 * minute,
      worst: { value: 20 },
      evidence: { value: 15 },
    });
  });

  it('is judged again without a change', () => {
    const alarms = told([firing(15)]);
    expect(foldVerdict('no-order', firing(15), alarms, { room: 'r', shop: 's', stage: 'hold', at: start })).toEqual([]);
  });

  it('does not ring twice for the same trouble, and does for the next', () => {
    expect(told([firing(15), clear, firing(15), clear])).toHaveLength(1);
    expect(told([firing(15), clear, clear, clear, clear, clear, clear, firing(15)])).toHaveLength(2);
  });

  it('is another one for another product, and for the same one within five minutes none', () => {
    const of = (name: string, left: number): Verdict => ({ say: 'firing', evidence: { value: left, unit: 'count', limit: 11, name } });
    const alarms = told([of('mug', 9), of('jar', 8), of('jar', 7), clear, of('mug', 8), of('jar', 6)]);
    expect(alarms.map(({ evidence, worst, endedAt, lapsed }) => [evidence.name, worst.value, endedAt, lapsed])).toEqual([
      ['mug', 9, start + minute, true],
      ['jar', 7, start + 3 * minute, undefined],
    ]);
  });

  it('lapses where nothing is left to judge, and then nobody knows whether it got better', () => {
    const off: Verdict = { say: 'off' };
    const [alarm] = told([firing(15), off, ...Array.from({ length: 9 }, () => off)]);
    expect(alarm).toMatchObject({ endedAt: start + minute, lapsed: true, judged: { at: start + 10 * minute, recovered: null } });
  });

  it('rests on what is fresh, in a room that runs', () => {
    const rule = ruleOf('no-order');
    const setting = settingOf(rule, defaultAlarms);
    const entries = (since: number) => ({ live_views: Math.floor(since / minute) * 40, sku_orders: 10 });
    const say = (view: AlarmView) => verdictOf(rule, setting, 'hold', view, []).say;
    expect(say(viewOf(40, entries))).toBe('firing');
    expect(say(viewOf(40, entries, { at: start + 42 * minute }))).toBe('unknown');
    expect(say(viewOf(40, entries, { state: 'ended' }))).toBe('off');
  });

  it('of a drop is held against what stood before it until it is judged, and then against what stands now', () => {
    const rule = ruleOf('online-drop');
    const setting = settingOf(rule, defaultAlarms);
    const evidence = { value: 0.9, unit: 'ratio', limit: 0.6, against: 200 } as const;
    const fired = { id: 'a', room: 'r', shop: 's', rule: 'online-drop', stage: 'hold', since: start, evidence, worst: evidence } as const;
    const view = viewOf(30, () => ({ live_current_viewers: 20 }));
    const before = { ...fired, at: view.at - 11 * minute };
    const judged = { ...before, judged: { at: view.at, recovered: false } };
    expect([before, judged].map((alarm) => verdictOf(rule, setting, 'hold', view, [alarm]).say)).toEqual(['firing', 'clear']);
  });

  it('does not end by what is not known', () => {
    expect(told([firing(15), unknown, unknown])[0]?.endedAt).toBeUndefined();
  });

  it('is judged after ten minutes: over, not over, or not known', () => {
    const long = Array.from({ length: 10 }, () => unknown);
    expect(told([firing(15), clear, ...long])[0]?.judged).toEqual({ at: start + 10 * minute, recovered: true });
    expect(told([firing(15), ...long.slice(1), firing(25)])[0]?.judged).toEqual({ at: start + 10 * minute, recovered: false });
    expect(told([firing(15), ...long])[0]?.judged).toEqual({ at: start + 10 * minute, recovered: null });
    expect(told([firing(15), clear])[0]?.judged).toBeUndefined();
  });

  it('is not said to have gone on where nobody looked for an hour', () => {
    const [alarm] = told([firing(15)]) as [Alarm];
    const recoveredAt = (minutes: number, verdict: Verdict) =>
      foldVerdict('no-order', verdict, [alarm], { room: 'r', shop: 's', stage: 'hold', at: start + minutes * minute })[0]?.judged
        ?.recovered;
    expect([recoveredAt(60, clear), recoveredAt(60, firing(75)), recoveredAt(12, firing(27)), recoveredAt(12, clear)]).toEqual([
      null,
      null,
      false,
      false,
    ]);
  });

  it('rings until it is over, put away or snoozed', () => {
    const [alarm] = told([firing(15)]) as [Alarm];
    expect(isRinging(alarm, start)).toBe(true);
    expect(isRinging({ ...alarm, snoozedUntil: start + 5 }, start)).toBe(false);
    expect(isRinging({ ...alarm, snoozedUntil: start + 5 }, start + 5)).toBe(true);
    expect(isRinging({ ...alarm, dismissed: { at: start, useful: true } }, start)).toBe(false);
    expect(isRinging({ ...alarm, endedAt: start }, start)).toBe(false);
  });
});

describe('the stage', () => {
  const at = (minutes: number, planned: number | null, marks: Array<{ kind: 'coupon' | 'note'; minutes: number }> = []) =>
    stageAt({
      minute: minutes,
      planned,
      at: start + minutes * minute,
      marks: marks.map((mark, i) => ({ id: `${i}`, room: 'r', kind: mark.kind, at: start + mark.minutes * minute, by: 'hand', made: 0 })),
    });

  it('is warm-up, hold and close by the clock, push after an offer', () => {
    expect([9, 10, 109, 110].map((minutes) => at(minutes, 120))).toEqual(['warm-up', 'hold', 'hold', 'close']);
    expect(at(200, null)).toBe('hold');
    expect(at(30, 120, [{ kind: 'coupon', minutes: 25 }])).toBe('push');
    expect(at(36, 120, [{ kind: 'coupon', minutes: 25 }])).toBe('hold');
    expect(at(30, 120, [{ kind: 'note', minutes: 25 }])).toBe('hold');
  });
});

describe('settings', () => {
  it('change what they name and nothing else', () => {
    const rule = ruleOf('no-order');
    expect(settingOf(rule, defaultAlarms)).toEqual({ on: true, limits: rule.limits, roles: rule.roles });
    const changed = settingOf(rule, { ...defaultAlarms, rules: { 'no-order': { limits: { push: 5 }, roles: ['ads'] } } });
    expect(changed).toEqual({ on: true, limits: { ...rule.limits, push: 5 }, roles: ['ads'] });
    expect([isFor(null, changed), isFor('ads', changed), isFor('host', changed)]).toEqual([true, true, false]);
  });

  it('keep quiet across midnight', () => {
    const at = (hours: number) => new Date(2026, 2, 30, hours).getTime();
    const night = { from: 23 * 60, to: 8 * 60 };
    expect([22, 23, 3, 8].map((hours) => isQuiet(night, at(hours)))).toEqual([false, true, true, false]);
    expect(isQuiet({ from: 60, to: 120 }, at(1))).toBe(true);
    expect(isQuiet(null, at(1))).toBe(false);
  });
});

describe('the worth of a rule', () => {
  const alarm = (worst: number, useful?: boolean): Alarm => ({
    ...(told([firing(15)])[0] as Alarm),
    id: `${worst}${useful}${Math.random()}`,
    worst: { value: worst, unit: 'minutes', limit: 15 },
    ...(useful !== undefined && { dismissed: { at: start, useful } }),
  });

  it('is not told of few', () => {
    expect(scoreOf(ruleOf('no-order'), [alarm(20, false), alarm(20, false)])).toMatchObject({
      fired: 2,
      noise: 2,
      useful: null,
      factor: null,
    });
  });

  it('is not told by silence: alarms that nobody answered are neither useful nor useless', () => {
    const silent = Array.from({ length: 20 }, () => alarm(20));
    expect(scoreOf(ruleOf('no-order'), silent)).toMatchObject({ fired: 20, answered: 0, useful: null });
    const answered = [true, true, true, false, false].map((useful) => alarm(20, useful));
    expect(scoreOf(ruleOf('no-order'), [...silent, ...answered])).toMatchObject({ fired: 25, answered: 5, useful: 0.6, factor: null });
  });

  it('is the share of those answered that was not called useless, and mostly useless ones propose another limit', () => {
    // Worst at 16, 18, 20, 30 of 15: three in four reach at most 22.5, so 1.5 times the limit
    const alarms = [alarm(16, false), alarm(18, false), alarm(20, false), alarm(30, false), alarm(40, true), alarm(50)];
    const score = scoreOf(ruleOf('no-order'), alarms);
    expect(score).toMatchObject({ fired: 6, answered: 5, noise: 4, useful: 0.2, factor: 1.5 });
    expect(proposed(ruleOf('no-order'), 15, 1.5)).toBe(23);
    // A viewing duration is not what its limit counts: minutes below the line are.
    const under = [1, 2, 2, 2, 2].map((over, i) => ({
      ...alarm(i, false),
      rule: 'dwell' as const,
      worst: { value: 38, unit: 'duration' as const, limit: 45, over },
    }));
    expect(scoreOf(ruleOf('dwell'), under).factor).toBe(2);
    expect(scoreOf(ruleOf('no-order'), [...alarms.slice(0, 2), ...[41, 42, 43].map((worst) => alarm(worst, true))]).factor).toBeNull();
  });
});

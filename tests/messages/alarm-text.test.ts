import { describe, expect, it } from 'vitest';
import { alarms as en } from '@/lib/i18n/en/alarms';
import { alarms as zh } from '@/lib/i18n/zh-CN/alarms';
import { alarmText } from '@/lib/messages/alarm-text';
import type { Evidence } from '@/lib/room/alarms/alarm';

describe('what an alarm says', () => {
  it('of short viewing says over how many minutes; one of old was of the room’s average, whenever it is read again', () => {
    const dwell: Evidence = { value: 30, unit: 'duration', metric: 'live_avg_view_duration', limit: 45 };
    expect(alarmText('dwell', { ...dwell, span: 10, by: 'own' }, en, 'en')).toMatch(
      /^Viewing in the last 10 min .* \(own lower quartile\)$/,
    );
    expect(alarmText('dwell', dwell, en, 'en')).toMatch(/^Viewing duration .*, below .* all along$/);
    expect(alarmText('dwell', dwell, zh, 'zh-CN')).toMatch(/^停留 .*，一直低于 /);
    // A drop of old was always over five minutes.
    expect(alarmText('gmv-drop', { value: 0.5, unit: 'ratio', limit: 0.4 }, en, 'en')).toContain('5 min');
  });

  it('of spend says whether it counts from the first look or over what is looked back', () => {
    const spend: Evidence = { value: 60, unit: 'money', currency: 'USD', limit: 20, by: 'set' };
    expect(alarmText('spend', { ...spend, cut: true }, en, 'en')).toContain('(by the order value set, from the first look)');
    expect(alarmText('spend', { ...spend, within: 65 }, en, 'en')).toContain('in the last 65 min)');
    expect(alarmText('spend', { ...spend, within: 65 }, zh, 'zh-CN')).toContain('只算最近 65 分钟）');
  });
});

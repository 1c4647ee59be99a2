import type { Alarm, Evidence, RuleId } from '@/lib/room/alarms/alarm';
import { livePage, now } from './given.ts';

const minute = 60_000;

function alarm(rule: RuleId, minutesAgo: number, evidence: Evidence, rest: Partial<Alarm> = {}): Alarm {
  const { scope, shop } = livePage();
  const room = scope.kind === 'room' ? scope.room : '';
  const at = now - minutesAgo * minute;
  return {
    id: `${room}|${rule}|${at}`,
    room,
    shop: shop?.key ?? '',
    rule,
    stage: 'hold',
    since: at,
    at,
    evidence,
    worst: evidence,
    ...rest,
  };
}

/** Two alarms that ring, one that rests and one that is over. */
export function ringing(): Alarm[] {
  return [
    alarm('no-order', 2, { value: 17, unit: 'minutes', limit: 15 }, { since: now - 17 * minute }),
    alarm('stock', 4, { value: 6, unit: 'count', metric: 'available_stock', limit: 11, name: 'Amber Storage Jar (3-Pack)' }),
    alarm('roi', 9, { value: 0.82, unit: 'multiple', metric: 'gmv_max_roi', limit: 1 }, { snoozedUntil: now + 5 * minute }),
    alarm('online-drop', 30, { value: 0.63, unit: 'ratio', limit: 0.6 }, { endedAt: now - 25 * minute }),
  ];
}

/** A page that was read last so many minutes ago. */
export function fellSilent(minutesAgo: number): Alarm[] {
  return [alarm('stale', minutesAgo - 2, { value: minutesAgo, unit: 'minutes', limit: 2 }, { since: now - minutesAgo * minute })];
}

import type { Alarm, Evidence, RuleId } from '@/lib/room/alarms/alarm';
import { isRinging } from '@/lib/room/alarms/alarm';
import { ruleOf } from '@/lib/room/alarms/rules';
import { type AlarmSettings, settingOf } from '@/lib/room/alarms/settings';

/** What rings for the host, without money unless it may be shown. */
export type HostAlarm = { id: string; rule: RuleId; evidence: Evidence };

/** The figure *without an order* says it already. */
const shownElsewhere: RuleId = 'no-order';

/** Rules that speak of money, though they hold no amount. */
const ofMoney: ReadonlySet<RuleId> = new Set(['roi', 'spend']);

/** The newest alarm that is routed to hosts and rings at `now` (epoch ms), of a room's alarms, newest first; null while there is none. */
export function hostAlarm(alarms: readonly Alarm[], settings: AlarmSettings, now: number, showsMoney: boolean): HostAlarm | null {
  const isShown = ({ rule, worst }: Alarm) => rule !== shownElsewhere && (showsMoney || !(ofMoney.has(rule) || worst.unit === 'money'));
  const found = alarms.find(
    (alarm) => isRinging(alarm, now) && settingOf(ruleOf(alarm.rule), settings).roles.includes('host') && isShown(alarm),
  );
  return found ? { id: found.id, rule: found.rule, evidence: found.worst } : null;
}

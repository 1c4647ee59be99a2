import { silence } from '../sampling';
import { type Alarm, alarmId, type Evidence, judgedAfter, type LiveStage, type RuleId, type Verdict } from './alarm';
import type { Rule } from './rule';
import type { RuleSetting } from './settings';
import type { AlarmView } from './view';

/** Over and firing again within so long is the same trouble: it does not ring twice. */
const quietAfter = 5 * 60_000;

/** While a room is read it is judged twice a minute: later than this (ms) nobody looked at the moment that counts. */
const longestPause = 150_000;

/**
 * What one rule says of a view, beside the room's alarms: `off` where it is switched off or has no limit in this stage. What was
 * read counts while it is fresh and the room runs.
 */
export function verdictOf(rule: Rule, setting: RuleSetting, stage: LiveStage, view: AlarmView, alarms: readonly Alarm[]): Verdict {
  const limit = setting.on ? setting.limits[stage] : null;
  if (limit === null || (!rule.watches && view.state === 'ended')) return { say: 'off' };
  if (!rule.watches && (!view.shown || view.at - view.seen > silence)) return { say: 'unknown' };
  const open = openOf(rule.id, alarms);
  return rule.judge(view, limit, open && !open.judged ? open.evidence : undefined);
}

type Judged = { room: string; shop: string; stage: LiveStage; at: number };

/**
 * What a verdict changes about the alarms of one rule in one room: a new one, the running one at its worst, over, or judged. An
 * empty list changes nothing; judging the same moment again neither. What is not known never ends an alarm.
 */
export function foldVerdict(rule: RuleId, verdict: Verdict, alarms: readonly Alarm[], judged: Judged): Alarm[] {
  const { at } = judged;
  const own = alarms.filter((alarm) => alarm.rule === rule && alarm.room === judged.room);
  const open = openOf(rule, own);
  const changed = new Map<string, Alarm>();
  const put = (alarm: Alarm) => changed.set(alarm.id, alarm);
  if (verdict.say === 'firing') for (const alarm of fired(rule, verdict, own, judged)) put(alarm);
  else if (open && verdict.say === 'clear') put({ ...open, endedAt: at });
  else if (open && verdict.say === 'off') put({ ...open, endedAt: at, lapsed: true });
  for (const alarm of own) {
    if (alarm.judged || at < alarm.at + judgedAfter) continue;
    const now = changed.get(alarm.id) ?? alarm;
    put({ ...now, judged: { at, recovered: recovered(now, verdict, at) } });
  }
  return [...changed.values()];
}

function openOf(rule: RuleId, alarms: readonly Alarm[]): Alarm | undefined {
  return alarms.find((alarm) => alarm.rule === rule && alarm.endedAt === undefined);
}

/** A new alarm, or the one that is on at its worst. Of another product it is another alarm, and ends that of the one before. */
function fired(rule: RuleId, { evidence, since }: Extract<Verdict, { say: 'firing' }>, own: readonly Alarm[], judged: Judged): Alarm[] {
  const { room, shop, stage, at } = judged;
  const open = openOf(rule, own);
  if (open?.evidence.name === evidence.name && open) {
    const worst = worse(evidence, open.worst);
    return worst === open.worst ? [] : [{ ...open, worst }];
  }
  const ended: Alarm[] = open ? [{ ...open, endedAt: at, lapsed: true }] : [];
  const isSame = (alarm: Alarm) => alarm.evidence.name === evidence.name && at - (alarm.endedAt ?? 0) < quietAfter;
  if (own.some(isSame)) return ended;
  const began = since ?? (evidence.unit === 'minutes' ? at - evidence.value * 60_000 : at);
  return [...ended, { id: alarmId(room, rule, at), room, shop, rule, stage, since: began, at, evidence, worst: evidence }];
}

/** Whether an alarm was over ten minutes after it fired; null where that is not known. */
function recovered({ at, endedAt, lapsed }: Alarm, verdict: Verdict, now: number): boolean | null {
  const due = at + judgedAfter;
  if (endedAt !== undefined && endedAt <= due) return lapsed ? null : true;
  if (now > due + longestPause) return null;
  return verdict.say === 'unknown' ? null : false;
}

/** The further beyond the limit, whichever side of it is bad; and the most it ever was over it. */
function worse(now: Evidence, before: Evidence): Evidence {
  const isFurther = Math.abs(now.value - now.limit) > Math.abs(before.value - before.limit);
  const over = Math.max(now.over ?? 0, before.over ?? 0);
  if (!isFurther && over === (before.over ?? 0)) return before;
  return { ...(isFurther ? now : before), ...(over > 0 && { over }) };
}

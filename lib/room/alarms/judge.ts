import { type Alarm, judgedAfter, type LiveStage, type RuleId, type Verdict } from './alarm';
import type { Rule } from './rule';
import type { RuleSetting } from './settings';
import type { AlarmView } from './view';

/** Over and firing again within so long is the same trouble: it does not ring twice. */
const quietAfter = 5 * 60_000;

/** What one rule says of a view: `off` where it is switched off, or has no limit in this stage. */
export function verdictOf(rule: Rule, setting: RuleSetting, stage: LiveStage, view: AlarmView): Verdict {
  const limit = setting.on ? setting.limits[stage] : null;
  return limit === null ? { say: 'off' } : rule.judge(view, limit);
}

type Judged = { room: string; shop: string; stage: LiveStage; at: number };

/**
 * What a verdict changes about the alarms of one rule in one room: a new one, the running one at its worst, over, or judged. An
 * empty list changes nothing; judging the same moment again neither. What is not known never ends an alarm.
 */
export function foldVerdict(rule: RuleId, verdict: Verdict, alarms: readonly Alarm[], { room, shop, stage, at }: Judged): Alarm[] {
  const own = alarms.filter((alarm) => alarm.rule === rule && alarm.room === room);
  const open = own.find((alarm) => alarm.endedAt === undefined);
  const changed = new Map<string, Alarm>();
  const put = (alarm: Alarm) => changed.set(alarm.id, alarm);
  if (verdict.say === 'firing') {
    const { evidence } = verdict;
    if (open) {
      if (isWorse(evidence, open.worst)) put({ ...open, worst: evidence });
    } else if (!own.some(({ endedAt = 0 }) => at - endedAt < quietAfter)) {
      const began = evidence.unit === 'minutes' ? at - evidence.value * 60_000 : at;
      put({ id: `${room}|${rule}|${at}`, room, shop, rule, stage, since: began, at, evidence, worst: evidence });
    }
  } else if (open && (verdict.say === 'clear' || verdict.say === 'off')) put({ ...open, endedAt: at });
  for (const alarm of own) {
    if (alarm.judged || at < alarm.at + judgedAfter) continue;
    const now = changed.get(alarm.id) ?? alarm;
    put({ ...now, judged: { at, recovered: recovered(now, verdict) } });
  }
  return [...changed.values()];
}

/** Whether an alarm was over ten minutes after it fired; null where that was not read. */
function recovered({ at, endedAt }: Alarm, verdict: Verdict): boolean | null {
  if (endedAt !== undefined) return endedAt <= at + judgedAfter;
  return verdict.say === 'unknown' ? null : false;
}

/** Further beyond the limit, whichever side of it is bad. */
function isWorse(now: Alarm['evidence'], before: Alarm['evidence']): boolean {
  return Math.abs(now.value - now.limit) > Math.abs(before.value - before.limit);
}

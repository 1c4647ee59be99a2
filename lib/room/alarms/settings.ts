import { isRoleId, type RoleId, type RoleKey } from '@/lib/kpi/role';
import type { Limits, RuleChange, RuleId } from './alarm';
import type { Rule } from './rule';

/** Minutes after midnight of this computer's clock, [from, to); across midnight where `to` is before `from`. */
export type QuietHours = { from: number; to: number };

/** How a team wants its alarms. What is absent is as it comes. */
export type AlarmSettings = {
  rules: Partial<Record<RuleId, RuleChange>>;
  quiet: QuietHours | null;
  sound: boolean;
  /** Whether the browser tells it too; only ever true with the permission. */
  notify: boolean;
  /** What an order is usually worth, by currency: spend without orders is held against it while a room has few. */
  orders?: Readonly<Record<string, number>>;
};

export const defaultAlarms: AlarmSettings = { rules: {}, quiet: null, sound: true, notify: false };

/** A rule as it is in force. */
export type RuleSetting = { on: boolean; limits: Limits; roles: readonly RoleId[] };

/** A rule with what the team changed about it. */
export function settingOf(rule: Rule, { rules }: AlarmSettings): RuleSetting {
  const { on = true, limits, roles = rule.roles } = rules[rule.id] ?? {};
  return { on, limits: { ...rule.limits, ...limits }, roles };
}

/** Whether an alarm of a rule is this browser's to ring: everybody's who has no role of the product. */
export function isFor(role: RoleKey | null, setting: RuleSetting): boolean {
  return role === null || !isRoleId(role) || setting.roles.includes(role);
}

/** Whether alarms keep silent at a moment (epoch ms), by this computer's clock. They are listed all the same. */
export function isQuiet(quiet: QuietHours | null, at: number): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const moment = new Date(at);
  const minute = moment.getHours() * 60 + moment.getMinutes();
  return quiet.from < quiet.to ? minute >= quiet.from && minute < quiet.to : minute >= quiet.from || minute < quiet.to;
}

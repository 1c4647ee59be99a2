/** What was edited. Every edit of these is a row: who, when, from what, to what, why. Nothing is ever taken out. */
export const auditKinds = [
  'target',
  'line',
  'set',
  'role',
  'kpi',
  'person',
  'hold',
  'leave',
  'stage',
  'trial',
  'manual',
  'shift',
  'cost',
  'scheme',
  'rate',
  'month',
  'agreement',
  'quarter',
  'gmv',
] as const;
export type AuditKind = (typeof auditKinds)[number];

/**
 * One edit. `of` names the thing within its kind (a target's role, KPI and horizon; a person's id), `from` and `to` are what it
 * was and became, as stored; null for nothing. `by` is the name of whoever this browser belongs to, null where nobody said it.
 */
export type AuditRow = {
  at: number;
  by: string | null;
  kind: AuditKind;
  shop: string | null;
  of: string;
  from: unknown;
  to: unknown;
  why: string;
};

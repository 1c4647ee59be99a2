import type { Language } from '@/lib/format';
import { formatValue } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import { stepOf } from '@/lib/kpi/manual';
import { isRoleId, type RoleKey } from '@/lib/kpi/role';
import type { Unit } from '@/lib/metrics/metric';
import type { Texts } from '../use-texts';
import type { Names } from './changes-view';

/** In what a change is told: the words, how numbers and days are written, what things are called. */
export type Speech = { words: Words; texts: Texts; language: Language; names: Names };

/** One thing that an edit changed; null is nothing. */
export type Part = { name: string; from: string | null; to: string | null };

export type Told = { subject: string; parts: Part[] };

/** An amount as it was kept: of a target, a typed number, a line of pay. */
export type Amount = { value: number; currency?: string };

/** An amount as finely as it was set. */
export function amountText(amount: Amount | null | undefined, unit: Unit, { language }: Speech): string | null {
  if (!amount) return null;
  const { value, currency } = amount;
  return formatValue({ value, unit, step: stepOf(value, unit), ...(currency && { currency }) }, language);
}

export function personName(id: string, { names, words }: Speech): string {
  return names.people.find((one) => one.id === id)?.name ?? words.changes.goneMember;
}

export function roleText(role: RoleKey, { names, words }: Speech): string {
  return isRoleId(role) ? words.kpi.roles[role] : (names.roles.find(({ id }) => id === role)?.name ?? words.changes.gone);
}

/** Days, ends included; without an end, still. */
export function daysText(days: { from: string; to?: string } | null | undefined, { texts, words }: Speech): string | null {
  if (!days) return null;
  if (days.from === days.to) return texts.day(days.from);
  return words.changes.days2(texts.day(days.from), days.to === undefined ? words.changes.open : texts.day(days.to));
}

/** A part that differs, or nothing. */
export function part(name: string, from: string | null | undefined, to: string | null | undefined): Part[] {
  return (from ?? null) === (to ?? null) ? [] : [{ name, from: from ?? null, to: to ?? null }];
}

/** What of two records differs, field by field, each written its own way. */
export function fieldParts<T extends object>(
  from: T | null,
  to: T | null,
  fields: ReadonlyArray<readonly [keyof T, string, (value: unknown) => string]>,
): Part[] {
  return fields.flatMap(([key, name, write]) => {
    const say = (one: T | null) => (one && one[key] !== undefined && one[key] !== null && one[key] !== '' ? write(one[key]) : null);
    return part(name, say(from), say(to));
  });
}

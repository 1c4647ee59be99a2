import { formatValue } from '@/lib/format';
import type { EnteredFact } from '@/lib/kpi/pay/record';
import type { Scheme } from '@/lib/kpi/pay/scheme';
import type { CostRates } from '@/lib/kpi/profit';
import type { RoleKey } from '@/lib/kpi/role';
import type { AuditRow } from '@/lib/kpi/team/audit';
import { writer } from '../pay/line-text';
import { schemeText } from '../pay/scheme-text';
import { amountText, fieldParts, type Part, part, personName, roleText, type Speech, type Told } from './speech';

/** What selling costs in a shop from a day on. */
export function costChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const { changes } = speech.words;
  const { costs, currency } = changes.parts;
  const share = (value: unknown) => formatValue({ value: Number(value), unit: 'ratio', step: 0.0001 }, speech.language);
  type Kept = Omit<CostRates, 'shop' | 'since'>;
  const [before, after] = [from as Kept | null, to as Kept | null];
  const money = (value: unknown) =>
    amountText({ value: Number(value), currency: (after ?? before)?.currency ?? '' }, 'money', speech) ?? String(value);
  return {
    subject: `${changes.since} ${speech.texts.day(of)}`,
    parts: fieldParts<Kept>(before, after, [
      ['currency', currency, String],
      ['platformFee', costs.platformFee, share],
      ['affiliate', costs.affiliate, share],
      ['goods', costs.goods, share],
      ['shipping', costs.shipping, money],
      ['refundRate', costs.refundRate, share],
    ]),
  };
}

/** A scheme, or who is paid by it. */
export function schemeChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const { words, names } = speech;
  const { parts } = words.changes;
  const said = (from ?? to) as Record<string, unknown> | null;
  if (said && 'scheme' in said) {
    const write = (one: { scheme: string | null; since: string } | null) =>
      one && `${one.scheme === null ? words.common.blank : (names.schemes.get(one.scheme) ?? words.changes.gone)} (${one.since})`;
    return { subject: paidText(of, speech), parts: part(parts.scheme, write(from as never), write(to as never)) };
  }
  const [before, after] = [from as (Scheme & { since: string }) | null, to as (Scheme & { since: string }) | null];
  const text = (one: unknown) =>
    schemeText(one as Scheme, words.paySchemes, words.pay.slip.parts, writer(speech.language, (one as Scheme).currency));
  return {
    subject: (after ?? before)?.name ?? words.changes.gone,
    parts: [
      ...fieldParts(before, after, [
        ['name', parts.name, String],
        ['since', words.changes.since, String],
        ['currency', parts.currency, String],
      ]),
      ...part(parts.text, before && text(before), after && text(after)),
    ],
  };
}

/** Who is paid: "person ID", or "ROLE SHOP" with a star for every shop. */
function paidText(of: string, speech: Speech): string {
  const at = of.indexOf(' ');
  const [who, rest] = [of.slice(0, at), of.slice(at + 1)];
  if (who === 'person') return personName(rest, speech);
  return roleText(who as RoleKey, speech);
}

/** An exchange rate of a day, or a sheet of them. */
export function rateChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const { changes } = speech.words;
  const write = (value: unknown) =>
    typeof value === 'number' ? value.toLocaleString(speech.language, { maximumSignificantDigits: 8 }) : null;
  if (!of.startsWith('file ')) return { subject: of, parts: part(changes.parts.rate, write(from), write(to)) };
  const [first = '', last = ''] = of.slice('file '.length).split('..');
  const n = (to as { rates: number } | null)?.rates ?? 0;
  const days = first === last ? first : `${first} – ${last}`;
  return { subject: changes.file(days), parts: part(changes.parts.rate, null, changes.rates(n)) };
}

/** What was done to somebody's month: a typed fact, a line, a signature, the lock, a correction. */
export function monthChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const at = of.indexOf(' ');
  const subject = `${of.slice(0, at)} ${personName(of.slice(at + 1), speech)}`;
  const { changes } = speech.words;
  type Said = Record<string, unknown> | null;
  const money = (one: Said, key: string) =>
    one ? amountText({ value: Number(one[key]), currency: String(one.currency) }, 'money', speech) : null;
  const [before, after] = [from as Said, to as Said];
  const said = after ?? before ?? {};
  const told = (name: string, write: (one: Said) => string | null): Part[] => part(name, write(before), write(after));
  if ('fact' in said) {
    const name = changes.parts.facts[said.fact as EnteredFact];
    const write = (one: Said) => one && (one.currency === undefined ? String(one.value) : money(one, 'value'));
    return { subject, parts: told(`${changes.parts.fact}: ${name}`, write) };
  }
  if ('line' in said) return { subject, parts: told(changes.parts.line, (one) => money(one, 'line')) };
  if ('correction' in said) return { subject, parts: told(changes.parts.correction, (one) => money(one, 'correction')) };
  const short = (print: unknown) => changes.lockedBy(String(print).slice(0, 8));
  if ('locked' in said) return { subject, parts: told(changes.parts.locked, (one) => one && short(one.locked)) };
  const signer = said.signed === 'lead' ? changes.signs.lead : changes.signs.person;
  return { subject, parts: told(changes.parts.signed, (one) => one && `${signer}, ${short(one.print)}`) };
}

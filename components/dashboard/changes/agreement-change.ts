import { formatValue } from '@/lib/format';
import type { AgreedLine, Agreement } from '@/lib/kpi/agreement';
import { poolOf } from '@/lib/kpi/score/pool';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import type { AuditRow } from '@/lib/kpi/team/audit';
import { lineName } from '../targets/target-names';
import { amountText, daysText, fieldParts, type Part, part, roleText, type Speech, type Told } from './speech';

/** What was agreed with a client: whose, over which days, of which KPIs. */
export function agreementChange({ from, to }: AuditRow, speech: Speech): Told {
  const { agreements, changes } = speech.words;
  const [before, after] = [from as Agreement | null, to as Agreement | null];
  const share = (value: unknown) => formatValue({ value: Number(value), unit: 'ratio', step: 0.01 }, speech.language);
  return {
    subject: (after ?? before)?.client ?? changes.gone,
    parts: [
      ...fieldParts(before, after, [['client', agreements.client, String]]),
      ...part(changes.parts.role, before && roleText(before.role, speech), after && roleText(after.role, speech)),
      ...part(changes.parts.period, daysText(before, speech), daysText(after, speech)),
      ...lineParts(before, after, speech),
      ...fieldParts(before, after, [
        ['need', agreements.need, String],
        ['share', agreements.share, share],
        ['note', changes.parts.note, String],
      ]),
    ],
  };
}

/** Each agreed KPI whose value changed, that came or went. */
function lineParts(before: Agreement | null, after: Agreement | null, speech: Speech): Part[] {
  const keyOf = ({ kpi, metric }: AgreedLine) => `${kpi} ${metric}`;
  const lines = new Map([...(before?.lines ?? []), ...(after?.lines ?? [])].map((line) => [keyOf(line), line]));
  return [...lines].flatMap(([key, { kpi: id, metric }]) => {
    const role = (after ?? before)?.role ?? 'lead';
    const kpi = poolOf(role, { kpis: speech.names.kpis, roles: speech.names.roles }).find((one) => one.id === id);
    const unit = kpi ? traitsOfKpi(kpi, metric).unit : 'count';
    const value = (one: Agreement | null) =>
      amountText(
        one?.lines.find((line) => keyOf(line) === key),
        unit,
        speech,
      );
    return part(kpi ? lineName({ kpi, metric }, speech.words) : speech.words.changes.parts.agreed, value(before), value(after));
  });
}

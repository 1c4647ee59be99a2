import { plainNumber, type Typed, typedNumber } from '@/components/ui/typed-number';
import type { AgreedLine, Agreement } from '@/lib/kpi/agreement';
import type { Kpi, RoleKey } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { kpiOfOwn } from '@/lib/kpi/score/own-kpi';
import { baseOf, type OwnMade } from '@/lib/kpi/score/pool';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import type { Unit } from '@/lib/metrics/metric';

/** An agreement as its form shows it; `values` by KPI, blank for those that were not agreed. */
export type TypedAgreement = {
  client: string;
  shop: string;
  role: RoleKey;
  from: string;
  to: string;
  values: Record<string, string>;
  need: string;
  share: string;
  note: string;
  why: string;
};

/** What may be agreed of a role: its KPIs, what else it may answer for, then the team's own. One of the team's has those of the role it began as. */
export function kpisOf(role: RoleKey, own: OwnMade): readonly Kpi[] {
  const { kpis, more } = roles[baseOf(role, own.roles) ?? 'operator'];
  return [...kpis, ...more, ...(own.kpis ?? []).map(kpiOfOwn)];
}

/** A form to begin with: of an agreement, or of the running quarter with the targets in force in their fields. */
export function typedFrom(agreement: Agreement | null, shop: string, today: string, own: OwnMade): TypedAgreement {
  if (!agreement) {
    const [year = 0, month = 1] = today.split('-').map(Number);
    const first = month - ((month - 1) % 3);
    const day = (at: number, number: number) => new Date(Date.UTC(year, at, number)).toISOString().slice(0, 10);
    const days = { from: day(first - 1, 1), to: day(first + 2, 0) };
    return { client: '', shop, role: 'operator', ...days, values: {}, need: '', share: '100', note: '', why: '' };
  }
  const { client, role, from, to, lines, need, share, note } = agreement;
  const kpis = kpisOf(role, own);
  const values = Object.fromEntries(
    lines.map((line) => {
      const kpi = kpis.find(({ id }) => id === line.kpi);
      return [line.kpi, kpi ? textOf(line.value, traitsOfKpi(kpi, line.metric).unit) : String(line.value)];
    }),
  );
  return { client, shop: agreement.shop, role, from, to, values, need: String(need), share: textOf(share, 'ratio'), note, why: '' };
}

/** A value in base units as it is typed. */
export function textOf(value: number, unit: Unit): string {
  return plainNumber(unit === 'ratio' ? value * 100 : value);
}

type NumberFault = Extract<Typed, { why: string }>['why'];

/** By KPI why what was typed is no number that can be taken. */
export type WrongValues = ReadonlyMap<string, NumberFault>;

/** The lines of a form, or at which KPIs what was typed cannot be read. */
export function linesFrom(
  { role, values }: TypedAgreement,
  currency: string | undefined,
  own: OwnMade,
): { lines: AgreedLine[]; wrong: WrongValues } {
  const wrong = new Map<string, NumberFault>();
  const lines = kpisOf(role, own).flatMap((kpi): AgreedLine[] => {
    const text = values[kpi.id]?.trim() ?? '';
    if (text === '') return [];
    const [metric] = kpi.metrics;
    const { unit } = traitsOfKpi(kpi, metric);
    const read = typedNumber(text, unit, currency);
    if ('why' in read) {
      wrong.set(kpi.id, read.why);
      return [];
    }
    return [{ kpi: kpi.id, metric, value: read.value, ...(unit === 'money' && currency && { currency }) }];
  });
  return { lines, wrong };
}

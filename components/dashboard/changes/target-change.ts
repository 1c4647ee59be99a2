import { parseEntryKey } from '@/lib/kpi/manual';
import type { Kpi, RoleKey } from '@/lib/kpi/role';
import { roomCounts } from '@/lib/kpi/room-counts';
import { poolOf } from '@/lib/kpi/score/pool';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import type { AuditRow } from '@/lib/kpi/team/audit';
import { isMetricId, type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { lineName } from '../targets/target-names';
import { type Amount, amountText, daysText, type Part, part, personName, roleText, type Speech, type Told } from './speech';

/** A target: whose, of what, over what; a split also day by day. */
export function targetChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const { words } = speech;
  const [role = '', key = '', horizon = '', person = '', when = ''] = of.split('|');
  const [id, alternative = ''] = splitKey(key);
  const kpi = kpiOf(role as RoleKey, id, speech);
  const metric = isMetricId(alternative) ? alternative : kpi?.metrics[0];
  const [first = '', last = ''] = when.split('..');
  const subject = [
    roleText(role as RoleKey, speech),
    kpi && metric ? lineName({ kpi, metric }, words) : words.changes.gone,
    horizon in words.kpi.horizons ? words.kpi.horizons[horizon as Kpi['horizon']] : null,
    person && personName(person, speech),
    first && daysText({ from: first, to: last }, speech),
  ];
  const unit = kpi && metric ? traitsOfKpi(kpi, metric).unit : 'count';
  const [before, after] = [from as TargetTold, to as TargetTold];
  const write = (amount: TargetTold) => {
    const text = amount?.value === null ? words.common.blank : amountText(amount as Amount | null, unit, speech);
    if (text !== null && amount?.starts) return words.changes.fromDay(text, speech.texts.day(amount.starts));
    return text !== null && amount?.leave ? words.changes.lessAway(text) : text;
  };
  return {
    subject: subject.filter(Boolean).join(' '),
    parts: [...part(words.changes.parts.value, write(before), write(after)), ...dayParts(before, after, unit, speech)],
  };
}

/** `value` null: withdrawn from a coming day on. */
type TargetTold = (Omit<Amount, 'value'> & { value: number | null; days?: Record<string, number>; leave?: true; starts?: string }) | null;

/** "refunds:return_rate" is a KPI and one of its metrics; "own:x" is a KPI of the team's own. */
function splitKey(key: string): [string, string?] {
  const at = key.lastIndexOf(':');
  const metric = key.slice(at + 1);
  return at > 0 && isMetricId(metric) ? [key.slice(0, at), metric] : [key];
}

function kpiOf(role: RoleKey, id: string, { names }: Speech): Kpi | undefined {
  return [...poolOf(role, { kpis: names.kpis, roles: names.roles }), ...roomCounts].find((one) => one.id === id);
}

/** The days of a split that changed, each by itself while they are few. */
const fewDays = 7;

function dayParts(from: TargetTold, to: TargetTold, unit: Parameters<typeof amountText>[1], speech: Speech): Part[] {
  const { changes } = speech.words;
  const days = [...new Set([...Object.keys(from?.days ?? {}), ...Object.keys(to?.days ?? {})])].sort();
  const changed = days.filter((day) => from?.days?.[day] !== to?.days?.[day]);
  const said = (one: TargetTold, n: number) => (one?.days ? changes.days(n) : null);
  if (changed.length > fewDays) return [{ name: changes.parts.perDay, from: said(from, days.length), to: said(to, days.length) }];
  return changed.flatMap((day) => {
    const write = (one: TargetTold) =>
      one?.days?.[day] === undefined
        ? null
        : one.days[day] === 0
          ? changes.off
          : amountText({ ...one, value: one.days[day] ?? 0 }, unit, speech);
    return part(speech.texts.day(day), write(from), write(to));
  });
}

/** The team's line of a metric. */
export function lineChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const metric = isMetricId(of) ? of : null;
  const unit = metric ? rowOf(metric).unit : 'count';
  return {
    subject: metric ? speech.words.metrics[metric].name : of,
    parts: part(
      speech.words.changes.parts.value,
      amountText(from as Amount | null, unit, speech),
      amountText(to as Amount | null, unit, speech),
    ),
  };
}

/** A typed number; the first of one thing took the place of what a page said, and one may have been said to count against a page. */
export function manualChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const { words, names, texts } = speech;
  const key = parseEntryKey(of);
  if (!key) return { subject: of, parts: [] };
  const { metric, person, of: when } = key;
  const own = names.metrics.find(({ id }) => id === metric);
  const name = isMetricId(metric) ? words.metrics[metric].name : (own?.name ?? words.changes.gone);
  const room = 'room' in when ? names.rooms.get(when.room) : undefined;
  const time = 'room' in when ? (room ? words.changes.room(texts.roomStart(room)) : when.room) : daysText(when, speech);
  const unit = isMetricId(metric) ? rowOf(metric as MetricId).unit : (own?.unit ?? 'count');
  const write = (one: ManualTold): string | null => {
    const text = amountText(one, unit, speech);
    if (text !== null && one?.kept) return words.changes.counts(text, write(one.kept) ?? '');
    return text !== null && one?.page ? words.changes.onPage(text, words.surfaces[one.page].name) : text;
  };
  return {
    subject: [name, time, person && personName(person, speech)].filter(Boolean).join(' '),
    parts: part(words.changes.parts.value, write(from as ManualTold), write(to as ManualTold)),
  };
}

type Seen = Amount & { page?: SurfaceId };
type ManualTold = (Seen & { kept?: Seen }) | null;

import { quarterName } from '@/components/quarter/quarter-name';
import type { RoleKey, StageId } from '@/lib/kpi/role';
import type { OwnKpi } from '@/lib/kpi/score/own-kpi';
import { poolOf } from '@/lib/kpi/score/pool';
import { isGivenUp, type SetKpi } from '@/lib/kpi/score/set';
import { defaultSet, setDiff } from '@/lib/kpi/score/weights';
import type { AuditKind, AuditRow } from '@/lib/kpi/team/audit';
import type { Hold, Leave, Person } from '@/lib/kpi/team/people';
import { lineName } from '../targets/target-names';
import { agreementChange } from './agreement-change';
import { costChange, monthChange, rateChange, schemeChange } from './pay-change';
import { shiftChange } from './shift-change';
import { daysText, fieldParts, part, personName, roleText, type Speech, type Told } from './speech';
import { lineChange, manualChange, targetChange } from './target-change';

const tellers: Record<AuditKind, (row: AuditRow, speech: Speech) => Told> = {
  target: targetChange,
  line: lineChange,
  manual: manualChange,
  shift: shiftChange,
  cost: costChange,
  scheme: schemeChange,
  rate: rateChange,
  month: monthChange,
  set: setChange,
  role: roleChange,
  kpi: ownKpiChange,
  person: personChange,
  hold: holdChange,
  leave: leaveChange,
  stage: stageChange,
  trial: trialChange,
  quarter: quarterChange,
  agreement: agreementChange,
  gmv: gmvChange,
};

/** An edit in the trade's words: of what, and what became of which part. */
export function toldChange(row: AuditRow, speech: Speech): Told {
  return tellers[row.kind](row, speech);
}

type SetTold = { since: string; kpis: SetKpi[] } | null;

/** A role's KPIs and weights, at the stages where they changed. The first set stands beside the default that the product has now. */
function setChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const { words, texts, language, names } = speech;
  const [before, after] = [from as SetTold, to as SetTold];
  const pool = poolOf(of as RoleKey, { kpis: names.kpis, roles: names.roles });
  const nameOf = (id: string) => {
    const kpi = pool.find((one) => one.id === id);
    return kpi ? lineName({ kpi, metric: kpi.metrics[0] }, words) : words.changes.gone;
  };
  const points = (n: number | null) => n?.toLocaleString(language) ?? null;
  const role = roleText(of as RoleKey, speech);
  return {
    subject: before ? role : words.changes.besideDefault(role),
    parts: [
      ...part(words.changes.since, before && texts.day(before.since), after && texts.day(after.since)),
      ...(after && isGivenUp(after) ? part(words.changes.parts.set, words.changes.ownSet, words.changes.teamsSet) : []),
      ...(after && isGivenUp(after) ? [] : setDiff(before?.kpis ?? defaultSet(of as RoleKey, names.roles), after?.kpis ?? [])).flatMap(
        ({ kpi, stage, from: was, to: is }) => part(`${nameOf(kpi)} ${words.kpi.stages[stage]}`, points(was), points(is)),
      ),
    ],
  };
}

type RoleTold = { name: string; like: string } | null;

function roleChange({ from, to }: AuditRow, speech: Speech): Told {
  const { parts } = speech.words.changes;
  const [before, after] = [from as RoleTold, to as RoleTold];
  return {
    subject: (after ?? before)?.name ?? '',
    parts: fieldParts(before, after, [
      ['name', parts.name, String],
      ['like', parts.like, (like) => roleText(like as RoleKey, speech)],
    ]),
  };
}

function ownKpiChange({ from, to }: AuditRow, { words }: Speech): Told {
  const { parts, betters } = words.changes;
  const [before, after] = [from as OwnKpi | null, to as OwnKpi | null];
  return {
    subject: (after ?? before)?.name ?? '',
    parts: fieldParts(before, after, [
      ['name', parts.name, String],
      ['formula', parts.formula, String],
      ['unit', parts.unit, (unit) => words.manual.own.units[unit as OwnKpi['unit']]],
      ['better', parts.better, (better) => betters[better as OwnKpi['better']]],
      ['horizon', parts.horizon, (horizon) => words.kpi.horizons[horizon as OwnKpi['horizon']]],
      ['kind', parts.kind, (kind) => words.score.kinds[kind as OwnKpi['kind']]],
    ]),
  };
}

type PersonTold = (Pick<Person, 'name' | 'note'> & { removed?: true }) | null;

/** Of somebody who was removed nothing is kept but that there was somebody. */
function personChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const { parts, goneMember, gone } = speech.words.changes;
  const [before, after] = [from as PersonTold, to as PersonTold];
  const name = (one: PersonTold) => (one?.removed ? goneMember : (one?.name ?? null));
  if (before?.removed && after === null) return { subject: personName(of, speech), parts: part(parts.name, goneMember, gone) };
  return {
    subject: personName(of, speech),
    parts: [...part(parts.name, name(before), name(after)), ...part(parts.note, before?.note, after?.note)],
  };
}

function holdChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const { parts } = speech.words.changes;
  const [before, after] = [from as Hold | null, to as Hold | null];
  return {
    subject: personName(of, speech),
    parts: [
      ...part(parts.role, before && roleText(before.role, speech), after && roleText(after.role, speech)),
      ...part(parts.period, daysText(before, speech), daysText(after, speech)),
    ],
  };
}

function leaveChange({ of, from, to }: AuditRow, speech: Speech): Told {
  const { parts } = speech.words.changes;
  const [before, after] = [from as Leave | null, to as Leave | null];
  return {
    subject: personName(of, speech),
    parts: [...part(parts.period, daysText(before, speech), daysText(after, speech)), ...part(parts.note, before?.note, after?.note)],
  };
}

function stageChange({ of, from, to }: AuditRow, { words, texts }: Speech): Told {
  const { stages } = words.kpi;
  const write = (stage: unknown) => (stage === null ? null : stages[stage as StageId]);
  return { subject: `${words.changes.since} ${texts.day(of)}`, parts: part(words.changes.parts.stage, write(from), write(to)) };
}

function trialChange({ from, to }: AuditRow, speech: Speech): Told {
  const { words } = speech;
  type Days = { from: string; to: string } | null;
  return {
    subject: words.score.trial.title,
    parts: part(words.changes.parts.period, daysText(from as Days, speech), daysText(to as Days, speech)),
  };
}

/** By which GMV a shop counts; null is whichever its pages show. */
function gmvChange({ from, to }: AuditRow, { words }: Speech): Told {
  const { kinds, title } = words.shops.gmv;
  const name = (kind: unknown) => kinds[(kind ?? 'either') as keyof typeof kinds];
  return { subject: title, parts: part(title, name(from), name(to)) };
}

function quarterChange({ of }: AuditRow, { words }: Speech): Told {
  return { subject: quarterName(of, words.quarter), parts: part(words.quarter.title, null, words.changes.reviewed) };
}

import { z } from 'zod';
import { rolePackSchema } from '@/lib/import/role-pack';
import { roleIds, stageIds } from '@/lib/kpi/role';
import type { CheckFacts } from '@/lib/kpi/score/checks';
import type { SetFault } from '@/lib/kpi/score/faults';
import { longestName, type OwnKpi, type OwnKpiFault } from '@/lib/kpi/score/own-kpi';
import type { PackMisfit } from '@/lib/kpi/score/pack';
import type { TrialFault, TrialNews } from '@/lib/kpi/score/trial';
import type { CardRows } from '@/lib/store/card-rows';
import { request, roleKey, text } from './request';

const ownId = z.custom<OwnKpi['id']>((v) => typeof v === 'string' && /^own:[\w-]{1,60}$/.test(v));
const why = z.string().trim().max(300);
const points = z.number().finite().nonnegative().max(1000);
const day = z.iso.date();

/** What the checks of a role's card need, and its score at this moment a week ago; null where that cannot be told. */
export type CardPast = CheckFacts & { lastWeek: { points: number; open: number } | null };

/** Role KPIs: sets and their weights, stages, the team's own KPIs and roles, trials. */
export const kpiContract = {
  card: request<CardRows>()(z.strictObject({ shop: text })),
  cardPast: request<CardPast>()(z.strictObject({ shop: text, role: roleKey })),
  /** Keeps the next version of a role's set; answers with what is wrong with it. */
  putSet: request<SetFault[]>()(
    z.strictObject({
      role: roleKey,
      shop: text.nullable(),
      since: day,
      kpis: z
        .array(z.strictObject({ kpi: text, weights: z.strictObject({ test: points, scale: points, profit: points, expand: points }) }))
        .max(20),
      why,
    }),
  ),
  /** Has a shop go by the team's set again from a day on; false where it has none of its own then. */
  giveUpSet: request<boolean>()(z.strictObject({ role: roleKey, shop: text, since: day, why })),
  /** Takes sets of roles over with the KPIs and roles they bring: all or nothing; answers with what is wrong with them. */
  takeRoles: request<PackMisfit[]>()(z.strictObject({ pack: rolePackSchema, shop: text.nullable(), since: day, why })),
  /** Says at which stage a shop's business is from a day on: not the stage of a LIVE. */
  setBusinessStage: request<void>()(z.strictObject({ shop: text, stage: z.enum(stageIds), since: day, why })),
  putOwnKpi: request<OwnKpiFault[]>()(
    z.strictObject({
      id: ownId,
      name: z
        .string()
        .trim()
        .max(2 * longestName),
      formula: z.string().trim().max(1000),
      unit: z.enum(['money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank']),
      better: z.enum(['more', 'less']),
      horizon: z.enum(['room', 'day', 'week', 'month']),
      kind: z.enum(['result', 'process', 'guard']),
    }),
  ),
  /** False while a set counts it. */
  removeOwnKpi: request<boolean>()(z.strictObject({ id: ownId })),
  /** False where another role has the name. */
  putOwnRole: request<boolean>()(z.strictObject({ id: ownId, name: z.string().trim().min(1).max(longestName), like: z.enum(roleIds) })),
  /** False while somebody held it, or it has a set or a target. */
  removeOwnRole: request<boolean>()(z.strictObject({ id: ownId })),
  /** What of a shop's trials is to be looked at; null where nothing is. */
  trialDue: request<TrialNews | null>()(z.strictObject({ shop: text })),
  putTrial: request<TrialFault | null>()(z.strictObject({ id: text, shop: text.nullable(), role: roleKey.optional(), from: day, to: day })),
  /** Calls a trial off; false once it has begun on `day`, today by its shop's calendar, or has feedback. */
  removeTrial: request<boolean>()(z.strictObject({ id: text, day })),
  /** False when there is no such trial. */
  putFeedback: request<boolean>()(
    z.strictObject({ id: text, trial: text, role: roleKey, kpi: text.nullable(), text: z.string().trim().min(1).max(500) }),
  ),
  settleFeedback: request<boolean>()(z.strictObject({ id: text, as: z.enum(['changed', 'kept']), why })),
} as const;

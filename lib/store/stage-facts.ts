import { isCounted } from '@/lib/kpi/counted';
import { type StageFacts, stageFacts } from '@/lib/kpi/score/propose-stage';
import { daysBetween } from '@/lib/kpi/window';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { Database } from './db';
import { factsSince } from './manual';
import { listRooms } from './rooms';

/** What a stage is proposed from, and the readings that stand behind the two rates. */
export type StageEvidence = { facts: StageFacts; refundRate: Fact | null; roi: Fact | null };

/** A rate of fewer days swings too much to say anything about a stage. */
const fewestDays = 7;

/** So many LIVEs of all shops are looked at: more than eight weeks hold. */
const mostRooms = 2000;

/** A shop's last eight weeks of LIVEs, with the refund rate and the return on ads as they were read last over at least a week. */
export async function stageEvidence(db: Database, shop: string, now: number): Promise<StageEvidence> {
  const [rooms, read] = await Promise.all([listRooms(db, undefined, mostRooms), factsSince(db, shop, now - 35 * 86_400_000)]);
  const refundRate = lastOverDays(read, 'return_rate');
  const roi = lastOverDays(read, 'gmv_max_roi');
  const real = rooms.filter(({ demo }) => !demo);
  return { facts: stageFacts(real, shop, { refundRate: refundRate?.value ?? null, roi: roi?.value ?? null }, now), refundRate, roi };
}

function lastOverDays(facts: readonly Fact[], metric: MetricId): Fact | null {
  const long = facts.filter(
    (fact) =>
      fact.metric === metric &&
      isCounted(fact) &&
      fact.scope.kind === 'period' &&
      daysBetween(fact.scope.from, fact.scope.to) >= fewestDays,
  );
  return long.reduce<Fact | null>((last, fact) => (last && last.at >= fact.at ? last : fact), null);
}

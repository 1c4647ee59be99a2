import { isCounted } from '@/lib/kpi/counted';
import { manualFacts, typedNow } from '@/lib/kpi/manual';
import { type CardAsk, rowsOfAsk } from '@/lib/kpi/score/ask';
import { type Card, cardOf } from '@/lib/kpi/score/card';
import type { Reach } from '@/lib/kpi/score/checks';
import type { CardLine } from '@/lib/kpi/score/line';
import { inOtherCurrency } from '@/lib/kpi/target';
import { pastOf } from '@/lib/kpi/targets/past';
import type { PastSources } from '@/lib/kpi/targets/past-type';
import { daysOver, sanityOf } from '@/lib/kpi/targets/sanity';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import type { Today } from '@/lib/kpi/window';
import { newestFacts } from '@/lib/report/build-day';
import { calendarDay } from '@/lib/report/zone';
import { gmvKinds, preferences } from '@/lib/settings/settings';
import { isOwnMoney } from '@/lib/snapshot/shop-facts';
import { readCardRows } from '@/lib/store/card-rows';
import type { Database } from '@/lib/store/db';
import { manualHistory } from '@/lib/store/manual';
import { pastSources } from '@/lib/store/past';
import { newestOfPages } from '@/lib/store/snapshots';
import { targetEdits } from '@/lib/store/targets';
import type { CardPast } from '../kpi-contract';
import type { Checked } from '../server';
import { factsMs, shopAndZone } from './day';

const weekMs = 7 * 86_400_000;

/**
 * What a card's past says: its score at this moment a week ago, as the pages, targets and weights of then had it; and on how many
 * of the shop's own days each target would have been reached.
 */
export async function readCardPast(db: Database, { shop, role }: Checked<'cardPast'>, now: number): Promise<CardPast> {
  const [then, current] = [await cardAt(db, shop, role, now - weekMs), await cardAt(db, shop, role, now)];
  const { lines, score } = then.card;
  // Which room was on air a week ago at this minute says nothing about this one.
  const isOfRooms = lines.some(({ kpi }) => kpi.horizon === 'room');
  const sources = await pastSources(db, shop, current.today);
  return {
    lastWeek: isOfRooms || score.points === 0 ? null : { points: score.points, open: score.open },
    reach: Object.fromEntries(current.card.lines.flatMap((line) => reachOf(line, sources, current.today))),
  };
}

function reachOf({ kpi, metric, target }: CardLine, sources: PastSources, today: Today): [string, Reach][] {
  if (!target) return [];
  const { better, kind } = traitsOfKpi(kpi, metric);
  const { horizon, surfaces, reckoned } = kpi;
  const past = pastOf({ horizon, surfaces, ...(reckoned && { formula: reckoned.text }) }, metric, sources);
  if (inOtherCurrency(past, target)) return [];
  const sanity = sanityOf(target.value, better, past, daysOver(kind, horizon, today));
  return sanity ? [[kpi.id, { reached: sanity.reached, of: sanity.n }]] : [];
}

/** A role's card as it stood at a moment. */
async function cardAt(db: Database, key: string, role: CardAsk['role'], at: number): Promise<{ card: Card; today: Today }> {
  const [{ shop, zone }, rows, targets, snapshots, typed, { stage }, kinds] = await Promise.all([
    shopAndZone(db, key),
    readCardRows(db, key),
    targetEdits(db, key),
    newestOfPages(db, key, at - factsMs, at),
    manualHistory(db, key),
    preferences.getValue(),
    gmvKinds.getValue(),
  ]);
  const read = newestFacts(snapshots).filter((fact) => isCounted(fact) && isOwnMoney(fact, shop));
  const facts = [...read, ...manualFacts(typedNow(typed.filter((entry) => entry.at <= at)))];
  const splits = rows.splits.filter((one) => one.at <= at);
  const today = calendarDay(at, zone);
  const known = { facts, targets, ...rowsOfAsk({ ...rows, splits }) };
  const ask: CardAsk = { role, shop: key, region: shop.region, today, now: at, stage, gmv: kinds[key], ...known };
  return { card: cardOf(ask), today };
}

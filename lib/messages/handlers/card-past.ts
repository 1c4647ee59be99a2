import { isCounted } from '@/lib/kpi/counted';
import { manualFacts, typedNow } from '@/lib/kpi/manual';
import type { CardAsk } from '@/lib/kpi/score/ask';
import { type Card, cardOf } from '@/lib/kpi/score/card';
import { newestFacts } from '@/lib/report/build-day';
import { calendarDay } from '@/lib/report/zone';
import { preferences } from '@/lib/settings/settings';
import { isOwnMoney } from '@/lib/snapshot/shop-facts';
import { readCardRows } from '@/lib/store/card-rows';
import type { Database } from '@/lib/store/db';
import { manualHistory } from '@/lib/store/manual';
import { newestOfPages } from '@/lib/store/snapshots';
import { targetEdits } from '@/lib/store/targets';
import type { CardPast } from '../kpi-contract';
import type { Checked } from '../server';
import { factsMs, shopAndZone } from './day';

const weekMs = 7 * 86_400_000;

/** What a card's past says: its score at this moment a week ago, as the pages, targets and weights of then had it. */
export async function readCardPast(db: Database, { shop, role }: Checked<'cardPast'>, now: number): Promise<CardPast> {
  const { card } = await cardAt(db, shop, role, now - weekMs);
  // Which room was on air a week ago at this minute says nothing about this one.
  const isOfRooms = card.lines.some(({ kpi }) => kpi.horizon === 'room');
  return { lastWeek: isOfRooms || card.score.points === 0 ? null : { points: card.score.points, open: card.score.open } };
}

/** A role's card as it stood at a moment. */
async function cardAt(db: Database, key: string, role: CardAsk['role'], at: number): Promise<{ card: Card }> {
  const [{ shop, zone }, rows, targets, snapshots, typed, { stage }] = await Promise.all([
    shopAndZone(db, key),
    readCardRows(db, key),
    targetEdits(db, key),
    newestOfPages(db, key, at - factsMs, at),
    manualHistory(db, key),
    preferences.getValue(),
  ]);
  const read = newestFacts(snapshots).filter((fact) => isCounted(fact) && isOwnMoney(fact, shop));
  const facts = [...read, ...manualFacts(typedNow(typed.filter((entry) => entry.at <= at)))];
  const { sets, stages, kpis, roles, manual } = rows;
  const today = calendarDay(at, zone);
  const own = { kpis, roles };
  return { card: cardOf({ role, shop: key, region: shop.region, today, now: at, facts, targets, sets, stages, stage, own, manual }) };
}

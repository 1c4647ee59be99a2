import { useMemo } from 'react';
import { useAnswer } from '@/components/hooks/answer';
import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { isRoom } from '@/components/live/room';
import { useShapes } from '@/components/live/use-pace-by';
import type { RoleKey, StageId } from '@/lib/kpi/role';
import { roomCounts } from '@/lib/kpi/room-counts';
import { rowsOfAsk } from '@/lib/kpi/score/ask';
import { type Card, cardOf } from '@/lib/kpi/score/card';
import { checksOf, type SetCheck } from '@/lib/kpi/score/checks';
import { type Holder, holderOf } from '@/lib/kpi/score/holder';
import { type Trial, trialOn } from '@/lib/kpi/score/trial';
import { holdersOf } from '@/lib/kpi/team/people';
import type { Output } from '@/lib/messages/contract';
import type { DayReport } from '@/lib/report/day';
import { gmvKinds, preferences } from '@/lib/settings/settings';
import type { Fact } from '@/lib/snapshot/fact';
import type { PageState } from '@/lib/snapshot/page-state';
import { askOf } from './scorecard';

export type CardView = {
  card: Card;
  facts: readonly Fact[];
  holder: Holder | null;
  trial: Trial | null;
  checks: SetCheck[];
  lastWeek: { points: number; open: number } | null;
  /** Where only own numbers are to be shown: whether this role is the user's own; `pending`: not known yet; null where everything is shown. */
  own: 'mine' | 'not-held' | 'nobody' | 'pending' | null;
  roles: Output<'card'>['roles'];
  /** The shop's calendar day, null while it is not known. */
  day: string | null;
  now: number;
};

type CardSubject = {
  page: PageState | null;
  role: RoleKey;
  stage: StageId | null;
  day: DayReport | undefined;
  targets: Output<'targets'> | undefined;
  plannedMinutes: number | null;
};

const none: Output<'card'> = {
  sets: [],
  stages: [],
  kpis: [],
  roles: [],
  trials: [],
  manual: [],
  people: [],
  holds: [],
  splits: [],
  leaves: [],
};
const dayMs = 86_400_000;

/** Whether somebody is of the team and holds a role in a shop on a day: else it shows others' numbers. */
function ownRole({ people, holds }: Output<'card'>, role: RoleKey, shop: string, day: string, holder: Holder | null): CardView['own'] {
  if (!people.some(({ id }) => id === holder?.id)) return 'nobody';
  return holdersOf(holds, role, shop, day).some(({ person }) => person === holder?.id) ? 'mine' : 'not-held';
}

/** A role's card for the shop of a page, with all that stands around it. */
export function useCard({ page, role, stage, day, targets, plannedMinutes }: CardSubject): CardView {
  const now = useNow(30_000);
  const { me, ownOnly } = useItem(preferences) ?? {};
  const kinds = useItem(gmvKinds);
  const shop = page?.shop?.key;
  const read = useAnswer('facts', shop ? { shop } : null).value;
  const stored = useAnswer('card', shop ? { shop } : null, { steady: true }).value;
  const rows = stored ?? none;
  const past = useAnswer('cardPast', shop ? { shop, role } : null, { steady: true }).value;
  const gmv = shop ? kinds?.[shop] : undefined;
  const shapes = useShapes(isRoom(page) ? page : null, roomCounts[0]);
  const today = day?.calendar.day ?? null;
  // Where only own numbers are to be shown, the one who holds the role is not taken for the user.
  const holder = shop && today && (me?.trim() || !ownOnly) ? holderOf(rows, role, shop, today, me) : null;
  const person = holder?.id;
  const ask = useMemo(() => {
    const known = { facts: read ?? [], targets: targets?.targets ?? [], ...rowsOfAsk(rows) };
    return askOf({ role, page, day, stage, gmv, person, plannedMinutes, now, shapes, ...known });
  }, [role, page, day, read, targets, rows, stage, gmv, person, plannedMinutes, now, shapes]);
  const card = useMemo(() => cardOf(ask), [ask]);
  const targetDays = Object.fromEntries(
    card.lines.flatMap(({ kpi, target }) => (target ? [[kpi.id, Math.floor((now - target.since) / dayMs)]] : [])),
  );
  const kpis = card.lines.map(({ kpi }) => kpi);
  return {
    card,
    facts: ask.facts,
    holder: holder ?? (me?.trim() ? { name: me.trim() } : null),
    trial: shop && today ? trialOn(rows.trials, role, shop, today) : null,
    checks: checksOf(kpis, { reach: past?.reach, targetDays }),
    lastWeek: past?.lastWeek ?? null,
    own: !ownOnly || !shop ? null : stored && today ? ownRole(stored, role, shop, today, holder) : 'pending',
    roles: rows.roles,
    day: today,
    now,
  };
}

import type { useWords } from '@/components/hooks/words';
import { setComing } from '@/lib/kpi/score/history';
import type { KpiSet } from '@/lib/kpi/score/set';
import { addDays } from '@/lib/kpi/window';
import { isDay } from '../pay/typed';
import type { useTexts } from '../use-texts';
import type { RolesView } from './roles-view';

type Begins = Pick<KpiSet, 'role' | 'shop' | 'since'>;

/**
 * What a version that begins on a day changes, and until when it holds: scores of days that are over are worked out anew, up to the
 * day on which another version begins, however much earlier that one was saved.
 */
export function sinceHint(
  { sets, today }: RolesView,
  { role, shop, since }: Begins,
  words: ReturnType<typeof useWords>['rolePages'],
  texts: ReturnType<typeof useTexts>,
): string {
  if (!isDay(since)) return words.sinceHint;
  const next = setComing(sets, role, shop, since);
  const isPast = since < today.day;
  if (!next) return isPast ? words.sincePast : words.sinceHint;
  const until = texts.day(addDays(next.since, -1));
  const then = words.takesOver(words.version(next.version), texts.day(next.since));
  return isPast ? words.sincePastUntil(until, then) : words.sinceUntil(until, then);
}

import { useWords } from '@/components/hooks/words';
import { Sep } from '@/components/ui/Sep';
import type { Actual } from '@/lib/kpi/actual';
import { isAdsAccount, isAdsPage } from '@/lib/kpi/covers';
import { setAdsClock } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';

/** Lets the user say that the ads account's days are the shop's, where no page says whose they are. */
export function SameClock({ page }: { page: PageState | null }) {
  const { kpi } = useWords();
  const shop = page?.shop?.key;
  if (shop === undefined) return null;
  return (
    <button type="button" className="link-btn" onClick={() => setAdsClock(shop, true)}>
      {kpi.sameClock}
    </button>
  );
}

/** Beside a figure that counts only because the user said so: that, and how to take it back. */
export function SaidClock({ actual, page }: { actual: Actual; page: PageState | null }) {
  const { kpi } = useWords();
  const shop = page?.shop?.key;
  const isSaid = actual.facts.some(({ surface, scope }) => isAdsPage(surface) && scope.kind === 'period' && !scope.timeZone);
  if (!isSaid || shop === undefined || isAdsAccount(shop)) return null;
  return (
    <p className="note i2">
      {kpi.sameClockSaid}
      <Sep />
      <button type="button" className="link-btn" onClick={() => setAdsClock(shop, false)}>
        {kpi.undo}
      </button>
    </p>
  );
}

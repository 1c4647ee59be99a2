import { useItem } from '@/components/hooks/item';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { placeOf, ruleKey } from '@/lib/reading/taught/rule';
import { taughtSeen } from '@/lib/settings/taught';
import type { PageState } from '@/lib/snapshot/page-state';

/** Which taught rules of this page have stopped matching, since when, and why. */
export function LostRules({ page }: { page: PageState }) {
  const { taught, metrics, panel } = useWords();
  const language = useLanguage();
  const seen = useItem(taughtSeen);
  if (!page.taught || !seen) return null;
  const place = placeOf(new URL(page.url));
  return page.taught.map(({ metric }) => {
    const lost = seen[ruleKey({ ...place, metric })]?.lost;
    if (!lost) return null;
    const since = new Date(lost.since).toLocaleString(language, {
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    });
    return (
      <p key={metric} className="row note i2" role="status">
        <Icon name="unknown" size={12} />
        {taught.lost(metrics[metric].name, since, panel.why[lost.why])}
      </p>
    );
  });
}

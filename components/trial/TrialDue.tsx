import { Due } from '@/components/due/Due';
import { useWords } from '@/components/hooks/words';
import type { TrialNews } from '@/lib/kpi/score/trial';
import { trialLater } from '@/lib/settings/settings';

/** Tells that a trial is over, or that something was said in one that nobody settled. `news` null: nothing to tell. */
export function TrialDue({ news, onOpen }: { news: TrialNews | null; onOpen: () => void }) {
  const { trial: words } = useWords().roleStages;
  if (!news) return null;
  const text = [news.ended && words.dueOver, news.open > 0 && words.dueOpen(news.open)].filter(Boolean).join(' ');
  return <Due title={words.title} text={text} words={words.due} until={trialLater} onOpen={onOpen} />;
}

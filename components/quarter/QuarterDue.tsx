import { Due } from '@/components/due/Due';
import { useWords } from '@/components/hooks/words';
import { quarterLater } from '@/lib/settings/settings';
import { quarterName } from './quarter-name';

/** Reminds that a quarter ended and was not looked at. `quarter`: its id, or null where none is due. */
export function QuarterDue({ quarter, onOpen }: { quarter: string | null; onOpen: () => void }) {
  const { quarter: words } = useWords();
  if (quarter === null) return null;
  return <Due title={words.title} text={words.due(quarterName(quarter, words))} words={words} until={quarterLater} onOpen={onOpen} />;
}

import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { quarterLater } from '@/lib/settings/settings';
import { quarterName } from './quarter-name';
import './quarter-due.css';

/** How long a reminder that was put off is silent. */
const weekMs = 7 * 86_400_000;

/** Reminds that a quarter ended and was not looked at; put off it comes again in a week. `quarter`: its id, or null where none is due. */
export function QuarterDue({ quarter, onOpen }: { quarter: string | null; onOpen: () => void }) {
  const { quarter: words } = useWords();
  const until = useItem(quarterLater);
  const now = useNow(60_000);
  if (quarter === null || until === undefined || now < until) return null;
  return (
    <section className="quarter-due" aria-label={words.title}>
      <span>{words.due(quarterName(quarter, words))}</span>
      <span className="row end">
        <Button small onClick={onOpen}>
          {words.open}
        </Button>
        <Button small onClick={() => quarterLater.setValue(now + weekMs)}>
          {words.later}
        </Button>
      </span>
    </section>
  );
}

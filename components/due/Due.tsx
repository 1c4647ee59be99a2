import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { Button } from '@/components/ui/Button';
import './due.css';

/** How long a reminder that was put off is silent. */
const weekMs = 7 * 86_400_000;

type DueProps = {
  title: string;
  text: string;
  /** What the button that opens it says, and the one that puts it off. */
  words: { open: string; later: string };
  /** Until when it was put off, epoch ms. */
  until: Parameters<typeof useItem<number>>[0] & { setValue: (at: number) => Promise<void> };
  onOpen: () => void;
};

/** Reminds of something to look at; put off it comes again in a week. */
export function Due({ title, text, words, until, onOpen }: DueProps) {
  const off = useItem(until);
  const now = useNow(60_000);
  if (off === undefined || now < off) return null;
  return (
    <section className="due-band" aria-label={title}>
      <span>{text}</span>
      <span className="row end">
        <Button small onClick={onOpen}>
          {words.open}
        </Button>
        <Button small onClick={() => until.setValue(now + weekMs)}>
          {words.later}
        </Button>
      </span>
    </section>
  );
}

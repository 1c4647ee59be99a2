import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';

/** An ended room offers its review. */
export function ReviewReady({ room }: { room: string }) {
  const { review: words } = useWords();
  const open = () => call('openWindow', { view: 'dashboard', review: room }).catch(() => {});
  return (
    <section className="sec row">
      <span className="i2">{words.ready}</span>
      <Button small className="end" onClick={open}>
        {words.openReview}
      </Button>
    </section>
  );
}

import { useAnswer } from '@/components/hooks/answer';
import { useNow } from '@/components/hooks/clock';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { clockText } from '@/lib/format';
import { call } from '@/lib/messages/client';
import { isAsked, type RoomEnd } from '@/lib/room/air';
import { useSayOver } from './use-say-over';

/** A room whose end nobody saw: a person may say that it is over, and take that back. Nothing for any other. */
export function OverLine({ room }: { room: string }) {
  const { said, ...saying } = useSayOver(room);
  const end = useAnswer('roomEnd', { room }, { occasion: said }).value;
  const { review } = useWords();
  const open = () => call('openWindow', { view: 'dashboard', review: room }).catch(() => {});
  return (
    end && (
      <OverNote end={end} {...saying}>
        <Button small onClick={open}>
          {review.openReview}
        </Button>
      </OverNote>
    )
  );
}

type OverNoteProps = { end: RoomEnd; failed: boolean; say: (over: boolean) => void; children?: React.ReactNode };

/** The same from what is known of its end. `children`: what is offered once it counts as over. */
export function OverNote({ end, failed, say, children }: OverNoteProps) {
  const { over } = useWords().live;
  const language = useLanguage();
  const now = useNow(30_000);
  if (!isAsked(end, now)) return null;
  const last = clockText(end.last, language);
  return (
    <section className="sec over-line" aria-label={over.title}>
      <p className="i2">{end.said === null ? over.ask(last) : over.said(last, clockText(end.said, language))}</p>
      <div className="row">
        {end.said === null ? (
          <Button small onClick={() => say(true)}>
            {over.say}
          </Button>
        ) : (
          <>
            {children}
            <Button small kind="plain" onClick={() => say(false)}>
              {over.undo}
            </Button>
          </>
        )}
        {failed && (
          <span className="note" role="alert">
            {over.failed}
          </span>
        )}
      </div>
    </section>
  );
}

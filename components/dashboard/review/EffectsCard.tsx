import { useNow } from '@/components/hooks/clock';
import { useWords } from '@/components/hooks/words';
import { Head } from '../Head';
import { MarkCells } from '../MarkCells';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import type { ReviewView } from './review-view';

/** What was marked and what was before and after it. Marks are changed on the room's own page. */
export function EffectsCard({ view: { room, marks, minutes } }: { view: ReviewView }) {
  const { marks: words } = useWords();
  const texts = useTexts();
  const now = useNow(60_000);
  const { columns } = words;
  return (
    <Card title={words.title}>
      {marks.length === 0 ? (
        <p className="d-note">{words.empty}</p>
      ) : (
        <>
          <div className="d-scroll">
            <table className="d-table">
              <caption className="sr">{words.title}</caption>
              <Head
                first={[columns.time]}
                numbers={room.start === undefined ? [] : [columns.minute]}
                last={[columns.kind, columns.text, columns.effect]}
              />
              <tbody>
                {marks.map((mark) => (
                  <tr key={mark.id} className="d-mark">
                    <MarkCells time={texts.clock(mark.at)} {...{ room, mark, marks, minutes, now }} />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="d-note i3">{words.effect.rule}</p>
        </>
      )}
    </Card>
  );
}

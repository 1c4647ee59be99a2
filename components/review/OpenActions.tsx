import { useAnswer } from '@/components/hooks/answer';
import { useNow } from '@/components/hooks/clock';
import { useWords } from '@/components/hooks/words';
import type { RoomPage } from '@/components/live/room';
import { ActionRow } from './ActionRow';

/** What earlier reviews of this shop left to be done, at the start of its next room and until it is done. */
export function OpenActions({ page }: { page: RoomPage }) {
  const { review: words } = useWords();
  const now = useNow(60_000);
  const shop = page.shop?.key;
  const all = useAnswer('actions', shop ? { shop } : null, { steady: true }).value ?? [];
  const open = all.filter((one) => one.room !== page.scope.room && (one.doneAt === undefined || now - one.doneAt < 60_000));
  if (open.length === 0) return null;
  return (
    <section className="sec" aria-label={words.fromBefore}>
      <h2>{words.fromBefore}</h2>
      <ul className="actions">
        {open.map((action) => (
          <ActionRow key={action.id} action={action} now={now} />
        ))}
      </ul>
    </section>
  );
}

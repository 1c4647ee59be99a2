import { useWords } from '@/components/hooks/words';
import { Ago } from '@/components/ui/Ago';
import type { DayReport } from '@/lib/report/day';
import { bySurface, RoomRow, SurfaceFacts } from './TodayTab';

/** What was read of the shop today, with its age: while the page asks to sign in, or shows another shop. */
export function LastRead({ day }: { day: DayReport | undefined }) {
  const { states } = useWords();
  if (!day || (day.rooms.length === 0 && day.facts.length === 0)) return null;
  const read = Math.max(...day.rooms.map((room) => room.last));
  return (
    <>
      {day.rooms.length > 0 && (
        <section className="sec">
          <div className="row">
            <h2>{states.lastRead}</h2>
            <span className="note i3 end">
              <Ago at={read} every={10_000} />
            </span>
          </div>
          <ul>
            {day.rooms.map((room) => (
              <RoomRow key={room.room} room={room} zone={day.zone} />
            ))}
          </ul>
        </section>
      )}
      {bySurface(day.facts).map(([surface, facts]) => (
        <SurfaceFacts key={surface} surface={surface} facts={facts} />
      ))}
    </>
  );
}

import { firstRead, gmvKinds } from '@/components/dashboard/core-metrics';
import { useNow } from '@/components/hooks/clock';
import { useLanguage, useWords } from '@/components/hooks/words';
import { enteredBy } from '@/components/manual/entered';
import { Ago } from '@/components/ui/Ago';
import { Empty } from '@/components/ui/Empty';
import { Figure } from '@/components/ui/Figure';
import { Sep } from '@/components/ui/Sep';
import { formatValue } from '@/lib/format';
import type { DayReport, Fact } from '@/lib/report/day';
import { airOfRoom } from '@/lib/room/air';
import { type RoomSummary, startedAt } from '@/lib/room/summary';
import type { PageState } from '@/lib/snapshot/page-state';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { AnswersLine } from './AnswersLine';
import { MarginLine } from './MarginLine';
import { PageList } from './PageList';
import { TodayRow } from './TodayRow';
import { clockOf, offsetOf } from './zone';
import './today.css';

/** The shop's day: its rooms, what each page said and when, and the one row for the team's sheet. */
export function TodayTab({ page, day }: { page: PageState | null; day: DayReport | undefined }) {
  const { today, states } = useWords();
  const language = useLanguage();
  if (!day || (day.rooms.length === 0 && day.facts.length === 0)) return <NoFacts page={page} day={day} />;
  const { from } = day;
  const begins = from === day.calendar.from ? null : clockOf(day.zone, from);
  const title = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' }).format(
    Date.parse(day.day),
  );
  const groups = bySurface(day.facts);
  return (
    <>
      <section className="today-head">
        <h2>{today.title(title)}</h2>
        <span className="note i3 nowrap">
          {offsetOf(day.zone, from)}
          <Sep />
          {today.zone[day.zoneFrom]}
          {begins && <Sep />}
          {begins && today.begins(begins)}
        </span>
      </section>
      <section className="sec">
        <h2>{today.rooms}</h2>
        {day.rooms.length === 0 && <p className="note i2">{today.noRooms}</p>}
        <ul>
          {day.rooms.map((room) => (
            <RoomRow key={room.room} room={room} zone={day.zone} />
          ))}
        </ul>
      </section>
      <TodayRow day={day} />
      <AnswersLine shop={day.shop.key} />
      <MarginLine shop={day.shop.key} />
      <TypedFacts facts={day.facts.filter((fact) => fact.by === 'manual')} />
      {groups.map(([surface, facts]) => (
        <SurfaceFacts key={surface} surface={surface} facts={facts} />
      ))}
      {day.facts.some(({ scope }) => scope.kind === 'unknown') && <p className="note i2 today-held">{states.held}</p>}
    </>
  );
}

function NoFacts({ page, day }: { page: PageState | null; day: DayReport | undefined }) {
  const { today } = useWords();
  const isOfBefore = page?.scope.kind === 'room' && day && Date.parse(page.scope.start ?? '') < day.from;
  return (
    <Empty title={today.noFacts.title}>
      {isOfBefore && <p>{today.beganBefore}</p>}
      <p>{page?.shop ? today.noFacts.text : today.noShop}</p>
      <PageList page={page} />
    </Empty>
  );
}

/** Its start is on the clock that the day is counted by, which need not be that of this computer. */
export function RoomRow({ room, zone }: { room: RoomSummary; zone: string }) {
  const { today, dashboard } = useWords();
  const language = useLanguage();
  const air = airOfRoom(room, useNow(30_000));
  const gmv = firstRead(room.values, gmvKinds);
  const start = clockOf(zone, startedAt(room));
  return (
    <li className="today-room">
      <i className={air === 'on' ? 'lamp' : 'lamp lamp--off'} />
      <span>
        {start} <span className="i2">{{ on: today.live, unseen: today.unseen, ended: today.ended }[air]}</span>
      </span>
      <span className="note i3">{today.minutes(Math.floor((room.seconds ?? room.minutes * 60) / 60))}</span>
      {gmv && (
        <span className="end">
          <span className="note i3">{dashboard.gmvKinds[gmv.metric]}</span>{' '}
          <b className={gmv.value.doubt ? 'held' : undefined}>{formatValue(gmv.value, language)}</b>
        </span>
      )}
    </li>
  );
}

/** What somebody typed for the day or one of its rooms. */
function TypedFacts({ facts }: { facts: Fact[] }) {
  const { manual, metrics } = useWords();
  if (facts.length === 0) return null;
  return (
    <section className="sec">
      <h2>{manual.title}</h2>
      <ul className="core">
        {facts.map((fact) => (
          <li key={fact.snapshot} className="core-row" title={fact.manual && enteredBy(fact.manual, manual)}>
            <span className="clip">{metrics[fact.metric].short}</span>
            <b>
              <Figure amount={fact} />
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one page said, and when. */
export function SurfaceFacts({ surface, facts }: { surface: SurfaceId; facts: Fact[] }) {
  const { surfaces, metrics } = useWords();
  const newest = Math.max(...facts.map((fact) => fact.at));
  return (
    <section className="sec">
      <div className="row">
        <h2>{surfaces[surface].name}</h2>
        <span className="note i3 end">
          <Ago at={newest} every={10_000} />
        </span>
      </div>
      <ul className="core">
        {facts.map((fact) => (
          <li key={fact.metric + JSON.stringify(fact.scope)} className="core-row" title={`${fact.label} ${fact.raw}`}>
            <span className="clip">{metrics[fact.metric].short}</span>
            <b className={fact.scope.kind === 'unknown' || fact.doubt ? 'held' : undefined}>
              <Figure amount={fact} />
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Facts by the page they stand on; rooms left out, which are the list above, and what was typed, which stands on none. */
export function bySurface(facts: readonly Fact[]): [SurfaceId, Fact[]][] {
  const groups = Map.groupBy(
    facts.filter((fact) => fact.scope.kind !== 'room' && fact.by !== 'manual'),
    (fact) => fact.surface,
  );
  return [...groups];
}

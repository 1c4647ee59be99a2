import { useNow } from '@/components/hooks/clock';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import { airOfRoom } from '@/lib/room/air';
import { Answer } from './Answer';
import { Confirm } from './Confirm';
import { CurveCard } from './CurveCard';
import { CyclesCard } from './CyclesCard';
import { coverage } from './coverage';
import { DerivedCard } from './DerivedCard';
import { ExportButton } from './ExportButton';
import { FactsTable } from './FactsTable';
import { Headline } from './Headline';
import { HostsCard } from './hosts/HostsCard';
import { Lost } from './Lost';
import { MarksCard } from './MarksCard';
import { Card, Page } from './Page';
import { type RoomView, readRoom } from './queries';
import { RoomOver } from './RoomOver';
import { href } from './route';
import { TotalsCard } from './TotalsCard';
import { useTexts } from './use-texts';

/** One LIVE: its figures with their evidence, its curves, its export. */
export function RoomPage({ id, theme, cut }: { id: string; theme: string; cut: number }) {
  const live = useLive(`room ${id} ${cut}`, () => readRoom(id, cut));
  return <Answer live={live}>{(view) => (view ? <Room view={view} theme={theme} /> : <Lost />)}</Answer>;
}

function Room({ view, theme }: { view: RoomView; theme: string }) {
  const { dashboard: words, review } = useWords();
  const texts = useTexts();
  const { room, facts, minutes, marks, shifts, cycles } = view;
  const air = airOfRoom(room, useNow(30_000));
  const name = `${texts.shop(room.shop)} ${texts.roomStart(room)}`;
  const { recorded, total } = coverage(room);
  const computerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const remove = () =>
    call('forget', { room: room.room }).then(() => {
      location.hash = href({ page: 'rooms' });
    });
  return (
    <Page
      title={name}
      crumb={{ name: words.room.back, href: href({ page: 'rooms' }) }}
      tags={
        <>
          {air !== 'ended' && (
            <span className="row">
              <i className={air === 'on' ? 'lamp' : 'lamp lamp--off'} aria-hidden="true" />
              {air === 'on' ? words.onAir : words.unseen}
            </span>
          )}
          {room.demo && (
            <span className="d-tag" title={words.demoHint}>
              {words.demo}
            </span>
          )}
          <span className="note i3">{words.rooms.covered(recorded, total)}</span>
          <span className="note i3">{words.room.clocks(computerZone, texts.day(view.day), view.zone.id)}</span>
        </>
      }
      actions={
        <>
          <span className="note i3">{words.room.read(texts.moment(room.last))}</span>
          <a className="btn" href={href({ page: 'review', room: room.room })}>
            {review.open}
          </a>
          <Confirm
            trigger={<Button kind="plain">{words.room.remove}</Button>}
            title={words.confirm.room(name)}
            loses={words.confirm.losesRoom(texts.count(room.minutes))}
            onConfirm={remove}
          />
          <ExportButton name={words.room.export} of={{ shop: room.shop, room: room.room, date: view.day, zone: view.zone.id }} />
        </>
      }
    >
      <RoomOver room={room} />
      <Headline facts={facts.filter((fact) => fact.surface === room.surface || fact.by === 'manual')} />
      <TotalsCard totals={view.totals} />
      <CurveCard room={room} minutes={minutes} marks={marks} theme={theme} />
      <HostsCard room={room} shifts={shifts} minutes={minutes} />
      <CyclesCard cycles={cycles} />
      <MarksCard room={room} marks={marks} minutes={minutes} />
      <Card title={words.room.figures}>
        {facts.length > 0 ? (
          <FactsTable facts={facts} caption={words.room.figures} rooms={[room]} />
        ) : (
          <p className="d-note">{words.room.noFigures}</p>
        )}
      </Card>
      <DerivedCard values={room.values} />
    </Page>
  );
}

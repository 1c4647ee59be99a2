import { useMemo } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { airOfRoom } from '@/lib/room/air';
import { Answer } from '../Answer';
import { AlarmTable } from '../alarms/AlarmHistory';
import { CurveCard } from '../CurveCard';
import { CyclesCard } from '../CyclesCard';
import { coverage } from '../coverage';
import { ExportButton } from '../ExportButton';
import { Headline } from '../Headline';
import { HostsCard } from '../hosts/HostsCard';
import { Lost } from '../Lost';
import { Card, Page } from '../Page';
import { href } from '../route';
import { TotalsCard } from '../TotalsCard';
import { TextsZone, useTexts } from '../use-texts';
import { ActionsCard } from './ActionsCard';
import { CompareCard } from './CompareCard';
import { EffectsCard } from './EffectsCard';
import { FindingsCard } from './FindingsCard';
import { FunnelCard } from './FunnelCard';
import { reviewBands } from './review-bands';
import { type ReviewView, readReview } from './review-view';
import { WindowsCard } from './WindowsCard';
import './review.css';

/** The review of one LIVE: made by itself at its end, confirmed or struck by people, printed on a page. */
export function ReviewPage({ id, theme, cut }: { id: string; theme: string; cut: number }) {
  const live = useLive(`review ${id} ${cut}`, () => readReview(id, cut));
  return (
    <Answer live={live}>
      {(view) =>
        view ? (
          <TextsZone.Provider value={view.zone.id}>
            <Shown view={view} theme={theme} />
          </TextsZone.Provider>
        ) : (
          <Lost />
        )
      }
    </Answer>
  );
}

function Shown({ view, theme }: { view: ReviewView; theme: string }) {
  const all = useWords();
  const { review: words, dashboard, alarms: alarmWords } = all;
  const texts = useTexts();
  const bands = useMemo(() => reviewBands(view, all, texts), [view, all, texts]);
  const { room, alarms } = view;
  const { recorded, total } = coverage(room);
  const { columns } = alarmWords.page;
  return (
    <Page
      title={`${words.title} ${texts.shop(room.shop)} ${texts.roomStart(room)}`}
      crumb={{ name: words.back, href: href({ page: 'room', room: room.room }) }}
      tags={
        <>
          {airOfRoom(room, Date.now()) !== 'ended' && <span className="d-tag">{words.soFar}</span>}
          {room.demo && <span className="d-tag">{dashboard.demo}</span>}
          <span className="note i3">{dashboard.rooms.covered(recorded, total)}</span>
          <span className="note i3">{words.zone(view.zone.id)}</span>
          {room.planned !== undefined && <span className="note i3">{words.planned(room.planned)}</span>}
        </>
      }
      actions={
        <>
          <Button onClick={() => print()}>{words.print}</Button>
          <ExportButton name={dashboard.room.export} of={{ shop: room.shop, room: room.room, date: view.day, zone: view.zone.id }} />
        </>
      }
    >
      <div className="review">
        <Headline facts={view.facts.filter((fact) => fact.surface === room.surface)} />
        <TotalsCard totals={view.totals} />
        <CurveCard room={room} minutes={view.minutes} marks={view.marks} theme={theme} bands={bands} />
        <div className="review-two">
          <FindingsCard view={view} />
          <ActionsCard room={room} actions={view.actions} />
        </div>
        <div className="review-two">
          <FunnelCard view={view} />
          <WindowsCard view={view} />
        </div>
        <HostsCard room={room} shifts={view.shifts} minutes={view.minutes} fixed />
        <CyclesCard cycles={view.cycles} />
        <div className="no-print">
          <EffectsCard view={view} />
        </div>
        <div className="review-pair">
          <Card title={alarmWords.title}>
            {alarms.length === 0 ? (
              <p className="d-note">{words.noAlarms}</p>
            ) : (
              <AlarmTable alarms={alarms} columns={[columns.at, columns.what, columns.outcome]} />
            )}
          </Card>
          <CompareCard room={room} earlier={view.earlier} />
        </div>
      </div>
    </Page>
  );
}

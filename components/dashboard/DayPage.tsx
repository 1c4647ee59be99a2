import { useNow } from '@/components/hooks/clock';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import { tsvRow } from '@/lib/export/tsv';
import { type DayReport, openRooms } from '@/lib/report/day';
import { dayRow } from '@/lib/report/day-row';
import { Answer } from './Answer';
import { ExportButton } from './ExportButton';
import { FactsTable } from './FactsTable';
import { Lost } from './Lost';
import { Card, Page } from './Page';
import { readDay } from './queries';
import { RoomsTable } from './RoomsTable';
import { href } from './route';
import { useTexts } from './use-texts';

/** One day of one shop: what was read, with its evidence, and the rooms that began. */
export function DayPage({ shop, day, cut }: { shop: string; day: string; cut: number }) {
  const live = useLive(`day ${shop} ${day} ${cut}`, () => readDay(shop, day, cut));
  return <Answer live={live}>{(report) => (report ? <Day report={report} /> : <Lost />)}</Answer>;
}

function Day({ report }: { report: DayReport }) {
  const words = useWords().dashboard;
  const texts = useTexts();
  const open = openRooms(report, useNow(30_000)).length;
  return (
    <Page
      title={`${texts.shop(report.shop)} ${texts.day(report.day)}`}
      crumb={{ name: words.day.back, href: href({ page: 'days' }) }}
      tags={
        <>
          <span className="d-tag">{report.zone}</span>
          <span className="note i3">{words.day.zone[report.zoneFrom]}</span>
        </>
      }
      actions={
        <ExportButton
          name={words.day.export}
          of={{ shop: report.shop, date: report.day, zone: report.zone }}
          row={{ name: words.day.row, text: () => tsvRow(dayRow(report, Date.now())) }}
        />
      }
    >
      <Card title={words.day.rooms}>
        {report.rooms.length > 0 ? (
          <>
            <RoomsTable rooms={report.rooms} caption={words.day.rooms} withShop={false} />
            <p className="d-foot">
              {open > 0 && `${words.days.open(open)} `}
              {words.rooms.localTimes(Intl.DateTimeFormat().resolvedOptions().timeZone)}
            </p>
          </>
        ) : (
          <p className="d-note">{words.day.noRooms}</p>
        )}
      </Card>
      <Card title={words.day.facts}>
        {report.facts.length > 0 ? (
          <FactsTable facts={report.facts} caption={words.day.facts} rooms={report.rooms} />
        ) : (
          <Empty title={words.day.noFacts.title}>
            <p>{words.day.noFacts.body}</p>
          </Empty>
        )}
      </Card>
    </Page>
  );
}

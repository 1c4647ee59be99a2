import { useNow } from '@/components/hooks/clock';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { shopOptions } from '@/components/shops/shop-options';
import { Empty } from '@/components/ui/Empty';
import type { DayReport } from '@/lib/report/day';
import { Answer } from './Answer';
import { latestOf, totalsOf } from './day-figures';
import { Head } from './Head';
import { Page } from './Page';
import { readDays, readShops } from './queries';
import { href } from './route';
import { ShopFilter, useListedShop } from './ShopFilter';
import { useTexts } from './use-texts';

/** Every day with figures, each under the date of its shop's own zone. */
export function DaysPage({ cut }: { cut: number }) {
  const words = useWords().dashboard.days;
  const entries = useLive('shops', readShops).value;
  const shop = useListedShop(entries);
  const live = useLive(`days ${shop} ${cut}`, async () => (shop === null ? undefined : readDays(cut, shop)));
  return (
    <Page title={words.title} tags={<ShopFilter entries={entries ?? []} value={shop} />}>
      <Answer live={live}>
        {(days) =>
          days.length === 0 ? (
            <div className="d-card">
              <Empty icon="calendar" title={words.empty.title}>
                <p>{words.empty.body}</p>
              </Empty>
            </div>
          ) : (
            <section className="d-card">
              <DaysTable days={days} withShop={shopOptions(entries ?? []).length > 1 && !shop} />
            </section>
          )
        }
      </Answer>
    </Page>
  );
}

function DaysTable({ days, withShop }: { days: DayReport[]; withShop: boolean }) {
  const words = useWords().dashboard;
  const { columns } = words.days;
  const now = useNow(30_000);
  return (
    <div className="d-scroll">
      <table className="d-table d-table--links">
        <caption className="sr">{words.days.title}</caption>
        <Head
          first={withShop ? [columns.day, words.shop] : [columns.day]}
          numbers={[columns.figures, columns.rooms, columns.gmv, columns.orders]}
          last={[columns.read]}
        />
        <tbody>
          {days.map((report) => (
            <DayRow key={`${report.shop.key} ${report.day}`} report={report} withShop={withShop} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayRow({ report, withShop, now }: { report: DayReport; withShop: boolean; now: number }) {
  const words = useWords().dashboard;
  const texts = useTexts();
  const { gmv, orders, open } = totalsOf(report, now);
  const latest = latestOf(report);
  return (
    <tr>
      <th scope="row">
        <span className="row">
          <a href={href({ page: 'day', shop: report.shop.key, day: report.day })}>{texts.day(report.day)}</a>
          {report.rooms.some((room) => room.demo) && (
            <span className="d-tag" title={words.demoHint}>
              {words.demo}
            </span>
          )}
        </span>
      </th>
      {withShop && <td className="clip">{texts.shop(report.shop)}</td>}
      <td className="num">{words.days.figures(report.facts.length)}</td>
      <td className="num">{report.rooms.length > 0 ? words.days.rooms(report.rooms.length) : words.days.none}</td>
      <td className="num">
        {gmv ? (
          <span className="d-figure">
            <b>{texts.value(gmv)}</b>
            <span className="note i3">{words.gmvKinds[gmv.metric]}</span>
          </span>
        ) : (
          <Unknown why={open > 0 ? words.days.open(open) : undefined} />
        )}
      </td>
      <td className="num">{orders ? texts.value(orders) : <Unknown why={open > 0 ? words.days.open(open) : undefined} />}</td>
      <td>{latest === null ? <span className="i3">{words.unknown}</span> : texts.moment(latest)}</td>
    </tr>
  );
}

function Unknown({ why }: { why: string | undefined }) {
  const words = useWords().dashboard;
  return (
    <span className="d-figure i3">
      {words.unknown}
      {why && <span className="note">{why}</span>}
    </span>
  );
}

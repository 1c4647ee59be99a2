import { useLanguage, useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import { formatValue, type Language } from '@/lib/format';
import {
  type Cycle,
  type CycleCount,
  type CycleId,
  cycleIds,
  extremes,
  fewestClicks,
  perMinute,
  type RankId,
  rankOf,
} from '@/lib/room/cycles';
import { Head } from './Head';
import { Card } from './Page';
import { useTexts } from './use-texts';

const minuteMs = 60_000;

/** What each product brought while it was pinned, which windows brought most and least, and what is left of it. */
export function CyclesCard({ cycles }: { cycles: readonly Cycle[] }) {
  const { cycles: words } = useWords();
  const { columns } = words;
  const found = extremes(cycles);
  const by = rankOf(cycles);
  return (
    <Card title={words.title} aside={<span className="note i3">{words.hint}</span>}>
      {cycles.length === 0 ? (
        <p className="d-note">{words.none}</p>
      ) : (
        <>
          <div className="d-scroll">
            <table className="d-table">
              <caption className="sr">{words.title}</caption>
              <Head
                first={[columns.product, columns.window]}
                numbers={[
                  columns.minutes,
                  ...cycleIds.map((id) => columns[id]),
                  columns.perClick,
                  columns.perMinute,
                  columns.ranked[by],
                  columns.stock,
                ]}
                last={[columns.state]}
              />
              <tbody>
                {cycles.map((cycle) => (
                  <CycleRow
                    key={cycle.id}
                    cycle={cycle}
                    by={by}
                    place={cycle === found?.top ? 'top' : cycle === found?.flop ? 'flop' : null}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <p className="d-note i3">{words.rule}</p>
        </>
      )}
    </Card>
  );
}

function CycleRow({ cycle, by, place }: { cycle: Cycle; by: RankId; place: 'top' | 'flop' | null }) {
  const { cycles: words } = useWords();
  const language = useLanguage();
  const texts = useTexts();
  const { product, from, to, end, counts, stock } = cycle;
  const minutes = (to - from) / minuteMs;
  const { clicks, orders } = counts;
  const perClick = orders && clicks && clicks.value > 0 ? orders.value / clicks.value : null;
  const rate = perMinute(cycle, by);
  const ranked =
    rate === null || minutes < 1
      ? null
      : formatValue(
          by === 'gmv'
            ? { value: rate, unit: 'money', ...(counts.gmv?.currency && { currency: counts.gmv.currency }) }
            : { value: rate, unit: 'count', step: 0.1 },
          language,
        );
  return (
    <tr className="d-cycle">
      <th scope="row">{product.name}</th>
      <td className="nowrap">
        {texts.clock(from)}–{texts.clock(to)}
        {end !== 'gone' && <span className="note i3"> {words[end]}</span>}
      </td>
      <td className="num">{Math.round(minutes)}</td>
      {cycleIds.map((id) => (
        <td key={id} className="num">
          <CountText id={id} count={counts[id]} />
        </td>
      ))}
      <NumberCell text={perClick === null ? null : formatValue({ value: perClick, unit: 'ratio', step: 0.001 }, language)} />
      <NumberCell
        text={clicks && minutes >= 1 ? formatValue({ value: clicks.value / minutes, unit: 'count', step: 0.1 }, language) : null}
      />
      <NumberCell text={ranked} />
      <NumberCell text={stock === null ? null : texts.count(stock)} />
      <td>
        {place === 'top' && <Chip state="ahead">{words.top}</Chip>}
        {place === 'flop' && <Chip state="behind">{words.flop}</Chip>}
        {place === null && <Unplaced cycle={cycle} />}
      </td>
    </tr>
  );
}

/** Why a window is neither: it is not over, too few clicked, or it lies between. */
function Unplaced({ cycle: { end, counts } }: { cycle: Cycle }) {
  const { cycles: words } = useWords();
  if (end === 'running') return <span className="i3">{words.later}</span>;
  if ((counts.clicks?.value ?? 0) < fewestClicks) return <Chip state="unknown">{words.few}</Chip>;
  return <span className="i3">{words.middle}</span>;
}

function NumberCell({ text }: { text: string | null }) {
  const { common } = useWords();
  return <td className="num">{text ?? <span className="i3">{common.states.unknown}</span>}</td>;
}

function CountText({ id, count }: { id: CycleId; count: CycleCount | null | undefined }) {
  const { common, cycles: words } = useWords();
  const language = useLanguage();
  if (!count) return <span className="i3">{common.states.unknown}</span>;
  return (
    <>
      {count.approximate && '≈'}
      {countText(id, count, language)}
      {count.restated && <span className="note i3"> {words.restated}</span>}
    </>
  );
}

function countText(id: CycleId, { value, currency }: CycleCount, language: Language): string {
  return formatValue(id === 'gmv' ? { value, unit: 'money', ...(currency && { currency }) } : { value, unit: 'count', step: 1 }, language);
}

import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { formatValue } from '@/lib/format';
import { type Compared, compareRooms } from '@/lib/report/review/compare';
import type { RoomSummary } from '@/lib/room/summary';
import { Head } from '../Head';
import { Card } from '../Page';
import { useTexts } from '../use-texts';

/** This room beside an earlier one of the same shop and page; counts by the hour, because rooms last differently. */
export function CompareCard({ room, earlier }: { room: RoomSummary; earlier: readonly RoomSummary[] }) {
  const { review: words, shops } = useWords();
  const texts = useTexts();
  const [chosen, choose] = useState(earlier[0]?.room);
  const other = earlier.find((one) => one.room === chosen) ?? earlier[0];
  if (!other) {
    return (
      <Card title={words.compare}>
        <p className="d-note">{words.noEarlier}</p>
      </Card>
    );
  }
  const rows = compareRooms(other, room);
  const name = (one: RoomSummary) => texts.roomStart(one) + (one.seconds ? ` (${texts.length(one.seconds)})` : '');
  return (
    <Card
      title={words.compare}
      aside={
        <SearchPicker
          label={words.compareWith}
          find={words.findRoom}
          noneFound={shops.noneFound}
          value={other.room}
          options={earlier.map((one) => ({ value: one.room, name: name(one) }))}
          onChange={choose}
        />
      }
    >
      {rows.length === 0 ? (
        <p className="d-note">{words.nothingShared}</p>
      ) : (
        <table className="d-table">
          <caption className="sr">{words.compare}</caption>
          <Head first={[words.metric]} numbers={[name(other), words.thisRoom, words.difference]} last={[]} />
          <tbody>
            {rows.map((row) => (
              <ComparedRow key={row.metric} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <p className="d-note i3">{words.compareNote}</p>
    </Card>
  );
}

function ComparedRow({ row: { metric, perHour, first, second, change } }: { row: Compared }) {
  const { metrics, review: words } = useWords();
  const language = useLanguage();
  const texts = useTexts();
  const write = (value: Compared['first']) => (perHour ? texts.point(metric, value.value, value.currency) : texts.value(value));
  return (
    <tr>
      <th scope="row">
        {metrics[metric].name}
        {perHour && <span className="note i3"> {words.perHour}</span>}
      </th>
      <td className="num">{write(first)}</td>
      <td className="num">{write(second)}</td>
      <td className="num">
        {change === null ? '' : `${change < 0 ? '−' : '+'}${formatValue({ value: Math.abs(change), unit: 'ratio', step: 0.01 }, language)}`}
      </td>
    </tr>
  );
}

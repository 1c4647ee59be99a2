import { useNow } from '@/components/hooks/clock';
import { useWords } from '@/components/hooks/words';
import { conversionMetric } from '@/components/live/dwell';
import { dwellMetrics } from '@/lib/kpi/roles/shared';
import { type Air, airOfRoom } from '@/lib/room/air';
import type { RoomSummary } from '@/lib/room/summary';
import { Bar } from './Bar';
import { firstRead, gmvKinds } from './core-metrics';
import { coverage } from './coverage';
import { Figure } from './Figure';
import { Head } from './Head';
import { href } from './route';
import { useTexts } from './use-texts';

/** Rooms, newest first. Blank is not zero: what was not read says so. */
export function RoomsTable({ rooms, caption, withShop }: { rooms: RoomSummary[]; caption: string; withShop: boolean }) {
  const words = useWords().dashboard;
  const { columns } = words.rooms;
  const now = useNow(30_000);
  return (
    <div className="d-scroll">
      <table className="d-table d-table--links">
        <caption className="sr">{caption}</caption>
        <Head
          first={withShop ? [columns.start, words.shop] : [columns.start]}
          numbers={[columns.length, columns.gmv, columns.dwell, columns.conversion]}
          last={[columns.coverage]}
        />
        <tbody>
          {rooms.map((room) => (
            <RoomRow key={room.room} room={room} withShop={withShop} air={airOfRoom(room, now)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RoomRow({ room, withShop, air }: { room: RoomSummary; withShop: boolean; air: Air }) {
  const words = useWords().dashboard;
  const texts = useTexts();
  const gmv = firstRead(room.values, gmvKinds);
  const dwell = firstRead(room.values, dwellMetrics);
  const length = room.seconds === undefined ? null : texts.length(room.seconds);
  return (
    <tr>
      <th scope="row">
        <span className="row">
          <i className={air === 'on' ? 'lamp' : 'lamp lamp--off'} aria-hidden="true" />
          <a href={href({ page: 'room', room: room.room })}>
            {room.start === undefined ? words.rooms.firstSeen(texts.moment(room.first)) : texts.moment(room.start)}
          </a>
          {air !== 'ended' && <span className="note i2">{air === 'on' ? words.onAir : words.unseen}</span>}
          {room.demo && (
            <span className="d-tag" title={words.demoHint}>
              {words.demo}
            </span>
          )}
        </span>
        <span className="sr">{air === 'ended' ? words.ended : ''}</span>
      </th>
      {withShop && <td className="clip">{texts.shop(room.shop)}</td>}
      <td className="num">{length ?? <span className="i3">{words.unknown}</span>}</td>
      <td className="num">
        <Figure value={gmv?.value} note={gmv ? words.gmvKinds[gmv.metric] : undefined} strong />
      </td>
      <td className="num">
        <Figure
          value={dwell?.value}
          note={dwell && (dwell.metric === 'live_avg_view_duration' ? words.rooms.perViewer : words.rooms.perView)}
        />
      </td>
      <td className="num">
        <Figure value={room.values[conversionMetric]} />
      </td>
      <td>
        <Covered room={room} />
      </td>
    </tr>
  );
}

function Covered({ room }: { room: RoomSummary }) {
  const words = useWords().dashboard.rooms;
  const { recorded, total, late, gap } = coverage(room);
  const texts = useTexts();
  const missing = [late > 0 && words.late(late), gap > 0 && words.gap(gap)].filter((one) => one !== false);
  return (
    <span className="d-covered">
      <Bar part={recorded} of={total} />
      <span>
        {words.covered(recorded, total)}
        <span className="note i3">{missing.length > 0 ? texts.list(missing) : words.noGap}</span>
      </span>
    </span>
  );
}

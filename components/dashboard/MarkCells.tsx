import { useWords } from '@/components/hooks/words';
import { markIcons } from '@/components/marks/mark-icons';
import { Icon } from '@/components/ui/Icon';
import { minuteOf } from '@/lib/room/minute';
import { EffectCell, type EffectCellProps } from './EffectCell';

/** The cells that a mark has in every table of marks: when, what, and what followed. `time`: its moment as the table writes it. */
export function MarkCells({ time, ...of }: EffectCellProps & { time: string }) {
  const { kinds } = useWords().marks;
  const { room, mark } = of;
  return (
    <>
      <th scope="row">{time}</th>
      {room.start !== undefined && <td className="num">{minuteOf(room.start, mark.at)}</td>}
      <td>
        <span className="row">
          <Icon name={markIcons[mark.kind]} />
          {kinds[mark.kind]}
        </span>
      </td>
      <td>
        {mark.product?.name} {mark.text}
      </td>
      <td>
        <EffectCell {...of} />
      </td>
    </>
  );
}

import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue, type Language } from '@/lib/format';
import type { BlockCount, BlockCounts } from '@/lib/room/blocks/counts';
import { type JudgedId, judgedIds } from '@/lib/room/blocks/plan';
import { Head } from '../Head';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { BlockStrip } from './BlockStrip';
import type { PlanRoom } from './blocks-view';

/** The rooms of a plan, newest first: their blocks in a row, and each block's counts to open. */
export function PlanRooms({ rooms }: { rooms: readonly PlanRoom[] }) {
  const { rooms: words } = useWords().blocks;
  return (
    <section className="plan-rooms" aria-label={words.title}>
      {rooms.toReversed().map((room) => (
        <Room key={room.draw.id} room={room} />
      ))}
    </section>
  );
}

function Room({ room: { draw, row, isOver, blocks, counts, followed } }: { room: PlanRoom }) {
  const { rooms: words } = useWords().blocks;
  const texts = useTexts();
  const pairs = Math.floor(blocks.length / 2);
  const note = !row ? words.gone : !isOver ? words.running : pairs === 0 ? words.none : words.pairs(pairs);
  return (
    <div className="plan-room">
      <p className="row">
        {row ? <a href={href({ page: 'room', room: draw.room })}>{texts.roomStart(row)}</a> : texts.moment(draw.start ?? draw.at)}
        <span className="note i3">{note}</span>
      </p>
      <BlockStrip blocks={blocks} counts={counts} followed={followed} />
      {isOver && blocks.length > 0 && (
        <details className="plan-details">
          <summary className="note">{words.title}</summary>
          <BlockTable room={{ draw, row, isOver, blocks, counts, followed }} />
        </details>
      )}
    </div>
  );
}

function BlockTable({ room: { blocks, counts, followed } }: { room: PlanRoom }) {
  const { rooms: words, states, names } = useWords().blocks;
  const texts = useTexts();
  const { columns } = words;
  return (
    <div className="d-scroll">
      <table className="d-table">
        <caption className="sr">{words.title}</caption>
        <Head first={[columns.block, columns.time, columns.drawn]} numbers={judgedIds.map((id) => names[id])} last={[columns.followed]} />
        <tbody>
          {blocks.map(({ index, on, from, to }) => (
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              <td>
                {texts.clock(from)}–{texts.clock(to)}
              </td>
              <td>{states[on ? 'on' : 'off']}</td>
              {judgedIds.map((id) => (
                <td key={id} className="num">
                  <Count id={id} of={counts[index]} />
                </td>
              ))}
              <td className="i2">{words.followed[followed[index] ?? 'untold']}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({ id, of }: { id: JudgedId; of: BlockCounts | undefined }) {
  const { rooms: words } = useWords().blocks;
  const language = useLanguage();
  if (!of) return null;
  const count = of.counts[id];
  if ('unknown' in count) return <span className="i3">{words.unknown[count.unknown]}</span>;
  return <>{countText(count, id === 'gmv' ? of.money?.currency : undefined, language)}</>;
}

function countText(
  { value, approximate }: Extract<BlockCount, { value: number }>,
  currency: string | undefined,
  language: Language,
): string {
  const text = formatValue(
    { value, unit: currency ? 'money' : 'count', step: currency ? 0.01 : 1, ...(currency && { currency }) },
    language,
  );
  return approximate ? `≈${text}` : text;
}

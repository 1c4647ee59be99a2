import { useLanguage, useWords } from '@/components/hooks/words';
import { enteredBy } from '@/components/manual/entered';
import { asOfText } from '@/components/ui/as-of';
import { Icon } from '@/components/ui/Icon';
import type { RoomSummary } from '@/lib/room/summary';
import type { Fact } from '@/lib/snapshot/fact';
import { Evidence, periodText } from './Evidence';
import { Head } from './Head';
import { href } from './route';
import { type Texts, useTexts } from './use-texts';

/** Figures with where they come from; each opens to its evidence. */
export function FactsTable({ facts, caption, rooms = [] }: { facts: Fact[]; caption: string; rooms?: RoomSummary[] }) {
  const texts = useTexts();
  const { columns } = useWords().dashboard.day;
  return (
    <div className="d-scroll">
      <table className="d-table">
        <caption className="sr">{caption}</caption>
        <Head first={[columns.metric]} numbers={[columns.value]} last={[columns.page, columns.period, columns.read]} />
        <tbody>
          {facts.map((fact) => (
            <FactRow key={`${fact.snapshot} ${fact.metric}`} fact={fact} room={startOf(fact, rooms, texts)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function startOf({ scope }: Fact, rooms: RoomSummary[], texts: Texts): string | null {
  const room = scope.kind === 'room' && rooms.find((one) => one.room === scope.room);
  return room ? texts.roomStart(room) : null;
}

/** `room`: how the room is called here, when the figure is of one that the page names. */
function FactRow({ fact, room }: { fact: Fact; room: string | null }) {
  const all = useWords();
  const words = all.dashboard.evidence;
  const texts = useTexts();
  const { name } = all.metrics[fact.metric];
  const text = texts.value(fact);
  const asOf = asOfText(fact.scope, all.common, useLanguage());
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num">
        <Evidence fact={fact}>
          <button type="button" className="d-open" aria-label={`${text}, ${words.open(name)}`}>
            {text}
          </button>
        </Evidence>
        {fact.doubt && <span className="note i3"> {words.doubtful}</span>}
      </td>
      <td>
        {fact.manual ? (
          <a className="row" href={href({ page: 'typed' })}>
            <Icon name="edit" size={12} />
            {enteredBy(fact.manual, all.manual)}
          </a>
        ) : (
          all.surfaces[fact.surface].name
        )}
      </td>
      <td className="clip">
        {room ? words.periods.room(room) : periodText(fact.scope, words.periods)}
        {asOf && <span className="note i3"> {asOf}</span>}
      </td>
      <td>{texts.moment(fact.at)}</td>
    </tr>
  );
}

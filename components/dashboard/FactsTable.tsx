import { useWords } from '@/components/hooks/words';
import type { Fact } from '@/lib/snapshot/fact';
import { Evidence, periodText } from './Evidence';
import { useTexts } from './use-texts';

/** Figures with where they come from; each opens to its evidence. */
export function FactsTable({ facts, caption }: { facts: Fact[]; caption: string }) {
  const { columns } = useWords().dashboard.day;
  return (
    <div className="d-scroll">
      <table className="d-table">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.metric}</th>
            <th scope="col" className="num">
              {columns.value}
            </th>
            <th scope="col">{columns.page}</th>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.read}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactRow key={`${fact.snapshot} ${fact.metric}`} fact={fact} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactRow({ fact }: { fact: Fact }) {
  const all = useWords();
  const words = all.dashboard.evidence;
  const texts = useTexts();
  const { name } = all.metrics[fact.metric];
  const text = texts.value(fact);
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
      <td>{all.surfaces[fact.surface].name}</td>
      <td className="clip">{periodText(fact.scope, words.periods)}</td>
      <td>{texts.moment(fact.at)}</td>
    </tr>
  );
}

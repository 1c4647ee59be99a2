import { useLanguage, useWords } from '@/components/hooks/words';
import { Tip } from '@/components/ui/Tip';
import type { Derived } from '@/lib/metrics/derive';
import { derivations, derivedOf, derivedText } from './derived';
import type { RoomPage } from './room';
import { showDefinition } from './show-definition';

/** Counts that the page does not show and that follow from what it does, each with its derivation. Nothing without any. */
export function DerivedNumbers({ page }: { page: RoomPage }) {
  const { live } = useWords();
  const found = derivedOf(page.values, page.scope.seconds);
  if (found.length === 0) return null;
  return (
    <section className="sec" aria-label={live.derived.title}>
      <div className="row">
        <h2>{live.derived.title}</h2>
        <span className="note i3">{live.derived.hint}</span>
      </div>
      <ul className="core">
        {found.map((one) => (
          <Row key={one.metric} derived={one} />
        ))}
      </ul>
    </section>
  );
}

function Row({ derived }: { derived: Derived }) {
  const { metrics } = useWords();
  const language = useLanguage();
  return (
    <li>
      <Tip note={<Derivation derived={derived} />}>
        <button type="button" className="core-row" onClick={() => showDefinition(derived.metric)}>
          <span className="clip">{metrics[derived.metric].short}</span>
          <b>{derivedText(derived, language)}</b>
        </button>
      </Tip>
    </li>
  );
}

/** By which formulas, and whether they leave one number or several. */
export function Derivation({ derived }: { derived: Derived }) {
  const { live, metrics } = useWords();
  return (
    <>
      {derivations(derived, { live, metrics }).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="note">{derived.exact ? live.derived.exact : live.derived.range}</p>
    </>
  );
}

import { useLanguage, useWords } from '@/components/hooks/words';
import { derivations, derivedOf, derivedText } from '@/components/live/derived';
import type { Values } from '@/lib/snapshot/snapshot';
import { Card } from './Page';

/** Counts of a room that no page showed and that follow from its last readings; computed here, never stored. */
export function DerivedCard({ values }: { values: Values }) {
  const { live, metrics } = useWords();
  const language = useLanguage();
  const found = derivedOf(values);
  if (found.length === 0) return null;
  return (
    <Card title={live.derived.title} aside={<span className="note i3">{live.derived.hint}</span>}>
      <dl className="d-facts">
        {found.map((one) => (
          <div key={one.metric} className="d-pair">
            <dt>{metrics[one.metric].name}</dt>
            <dd>
              <b>{derivedText(one, language)}</b>{' '}
              <span className="note i3">
                {[...derivations(one, { live, metrics }), one.exact ? live.derived.exact : live.derived.range].join(' · ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

import { useWords } from '@/components/hooks/words';
import type { Fact } from '@/lib/snapshot/fact';
import type { Values } from '@/lib/snapshot/snapshot';
import { headlineMetrics } from './core-metrics';
import { Evidence } from './Evidence';
import { useTexts } from './use-texts';

const most = 7;

/** The figures a room is judged by. Each opens to its evidence. */
export function Headline({ facts }: { facts: Fact[] }) {
  const all = useWords();
  const words = all.dashboard;
  const texts = useTexts();
  // What was typed stands for what was read.
  const inOrder = facts.toSorted((a, b) => Number(a.by === 'manual') - Number(b.by === 'manual'));
  const byMetric = new Map(inOrder.map((fact) => [fact.metric, fact]));
  const shown = headlineMetrics(Object.fromEntries(byMetric) as Values, most);
  if (shown.length === 0) return null;
  return (
    <section className="d-card d-stats" aria-label={words.room.figures}>
      {shown.map((id) => {
        const fact = byMetric.get(id);
        if (!fact) return null;
        const { name } = all.metrics[id];
        const text = texts.value(fact);
        return (
          <div key={id} className="d-stat">
            <span className="note i3">{name}</span>
            <Evidence fact={fact}>
              <button type="button" className="d-open d-open--big" aria-label={`${text}, ${words.evidence.open(name)}`}>
                {text}
              </button>
            </Evidence>
            {fact.doubt && <span className="note i3">{words.evidence.doubtful}</span>}
            {fact.by === 'manual' && <span className="note i3">{words.evidence.by.manual}</span>}
          </div>
        );
      })}
    </section>
  );
}

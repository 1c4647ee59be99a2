import { useWords } from '@/components/hooks/words';
import { Figure } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import { Tip } from '@/components/ui/Tip';
import { type MetricId, metrics } from '@/lib/metrics/catalog';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Value } from '@/lib/snapshot/snapshot';
import { Evidence } from './Evidence';
import { showDefinition } from './show-definition';

type CoreProps = { page: PageState; without?: readonly (MetricId | null)[]; held?: boolean };

/** Everything read from the page, in the catalogue's order; each number opens to its evidence. */
export function CoreNumbers({ page, without = [], held }: CoreProps) {
  const words = useWords();
  const shown = metrics.filter(({ id }) => page.values[id] && !without.includes(id));
  if (shown.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.live.core}</h2>
      <ul className="core">
        {shown.map(({ id }) => (
          <Core key={id} id={id} value={page.values[id] as Value} page={page} held={held} />
        ))}
      </ul>
    </section>
  );
}

function Core({ id, value, page, held }: { id: MetricId; value: Value; page: PageState; held?: boolean }) {
  const { metrics: names, common } = useWords();
  const name = names[id].short;
  return (
    <li>
      <Tip note={<Evidence value={value} surface={page.surface} at={page.at} />}>
        <button type="button" className="core-row" onClick={() => showDefinition(id)}>
          <span className="clip">{name}</span>
          {value.doubt && (
            <span title={common.states.doubtful}>
              <Icon name="doubtful" size={12} />
              <span className="sr">{common.states.doubtful}</span>
            </span>
          )}
          <b className={held || value.doubt ? 'held' : undefined}>
            <Figure amount={value} />
          </b>
        </button>
      </Tip>
    </li>
  );
}

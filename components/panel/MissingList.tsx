import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import type { Missing } from '@/lib/snapshot/snapshot';

/** Numbers that were expected and not read, each with why. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const { metrics, panel } = useWords();
  return (
    <ul className="pages">
      {missing.map(({ metric, why, text }) => (
        <li key={metric} className="page-row">
          <Icon name="unknown" size={12} />
          <b className="clip">{metrics[metric].name}</b>
          <span className="note i3 end" title={text}>
            {panel.why[why]}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { useLanguage, useWords } from '@/components/hooks/words';
import { Figure, signed } from '@/components/ui/Figure';
import { Tip } from '@/components/ui/Tip';
import type { DerivedRow } from './now-rows';

/** A number that no page shows, worked out from what it shows. */
export function NowWorked({ row: { id, amount, change } }: { row: DerivedRow }) {
  const { live } = useWords();
  const language = useLanguage();
  return (
    <li className="now-row">
      <Tip note={live.now.how[id]}>
        <button type="button" className="now-name clip">
          {live.now.names[id]}
        </button>
      </Tip>
      <i />
      <b>
        <Figure amount={amount} />
      </b>
      <span className="now-late" />
      <span className="now-change">{change !== null && signed({ ...amount, value: change }, language)}</span>
      <span>{live.derived.title}</span>
    </li>
  );
}

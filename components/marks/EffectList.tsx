import { useLanguage, useWords } from '@/components/hooks/words';
import type { Effect } from '@/lib/room/effect';
import { countText, dwellText, ratioText } from './effect-text';

/** All that is known of the ten minutes around a mark: each count with its verdict and the interval behind it, and the viewing. */
export function EffectList({ effect: { counts, dwell, others }, id }: { effect: Effect; id: string }) {
  const { marks: words } = useWords();
  const language = useLanguage();
  return (
    <ul id={id} className="mark-effects note" title={words.effect.rule}>
      {counts.map((one) => (
        <li key={one.id} className={'unknown' in one ? 'i3' : 'i2'}>
          {countText(one, words, language)} <span className="i3">{ratioText(one, words, language)}</span>
        </li>
      ))}
      <li className={'unknown' in dwell ? 'i3' : 'i2'}>{dwellText(dwell, words, language)}</li>
      {others > 0 && <li className="i3">{words.effect.others(others)}</li>}
    </ul>
  );
}

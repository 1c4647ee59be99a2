import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue, isAbbreviated } from '@/lib/format';
import type { SurfaceId, Value } from '@/lib/snapshot/snapshot';
import { marketText } from './derived';
import { identityText } from './identity-text';

/** Where a number comes from: what the page wrote, on which page, when, by which rule, and who doubts it. */
export function Evidence({ value, surface, at }: { value: Value; surface: SurfaceId; at: number }) {
  const words = useWords();
  const language = useLanguage();
  const { evidence } = words.live;
  const time = new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
  const market = marketText(value, language);
  return (
    <>
      <p>
        <b>{evidence.page(value.label, value.raw)}</b>
      </p>
      <p>{evidence.from(words.surfaces[surface].name, time)}</p>
      <p>{evidence.layers[value.by]}</p>
      {isAbbreviated(value) && <p>{evidence.step(formatValue({ ...value, value: value.step, step: 1 }, language))}</p>}
      {market && <p>{evidence.market(market)}</p>}
      {value.guessed && <p>{evidence.guessed}</p>}
      {value.doubt && <p>{evidence.doubt(identityText(value.doubt, words))}</p>}
      <p className="note">{evidence.definition}</p>
    </>
  );
}

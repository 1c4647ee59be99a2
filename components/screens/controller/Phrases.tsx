import { useWords } from '@/components/hooks/words';
import type { Situation } from './situation';

const most = 8;

/** Lines for what the room is in, the most pressing first: a press puts one into the field, where it can still be changed. */
export function Phrases({ situations, onTake }: { situations: readonly Situation[]; onTake: (phrase: string) => void }) {
  const { cue: words } = useWords().screens;
  const all = situations.flatMap((one) => words.situations[one] ?? []);
  return (
    <ul className="cue-phrases" aria-label={words.phrases}>
      {[...new Set(all)].slice(0, most).map((phrase) => (
        <li key={phrase}>
          <button type="button" className="cue-phrase" onClick={() => onTake(phrase)}>
            {phrase}
          </button>
        </li>
      ))}
    </ul>
  );
}

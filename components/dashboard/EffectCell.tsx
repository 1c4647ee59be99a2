import { useLanguage, useWords } from '@/components/hooks/words';
import { countText, dwellText, ratioText } from '@/components/marks/effect-text';
import type { Minute } from '@/lib/room/counters';
import { effectOf, effectSpan } from '@/lib/room/effect';
import type { Mark } from '@/lib/room/marks';
import type { RoomSummary } from '@/lib/room/summary';

export type EffectCellProps = { room: RoomSummary; mark: Mark; marks: readonly Mark[]; minutes: readonly Minute[]; now: number };

/** The ten minutes after a mark beside those before it: each count with its verdict, or why it is not known. */
export function EffectCell({ room, mark, marks, minutes, now }: EffectCellProps) {
  const { marks: words } = useWords();
  const language = useLanguage();
  const effect = effectOf(mark, marks, minutes, now);
  if (!effect) return <span className="note i3">{words.effect.wait(Math.ceil((mark.at + effectSpan - now) / 60_000))}</span>;
  if (minutes.length === 0 && room.state === 'ended') return <span className="note i3">{words.effect.never}</span>;
  const all = [...effect.counts, effect.dwell];
  const [why, ...others] = new Set(all.map((one) => ('unknown' in one ? one.unknown : null)));
  // Nothing is known, and always for one reason: it is said once.
  if (why && others.length === 0) return <span className="note i3">{words.effect[why]}</span>;
  return (
    <ul className="d-effect note">
      {effect.counts.map((one) => (
        <li key={one.id} className={'unknown' in one ? 'i3' : undefined} title={ratioText(one, words, language) ?? undefined}>
          {countText(one, words, language)}
        </li>
      ))}
      <li className={'unknown' in effect.dwell ? 'i3' : undefined}>{dwellText(effect.dwell, words, language)}</li>
      {effect.others > 0 && <li className="i3">{words.effect.others(effect.others)}</li>}
    </ul>
  );
}

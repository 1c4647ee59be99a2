import { useLanguage, useWords } from '@/components/hooks/words';
import { clockField } from '@/components/marks/mark-text';
import { Sep } from '@/components/ui/Sep';
import { clockText } from '@/lib/format';
import { type Cue, type HostScreen, inForceAt } from '@/lib/room/cue';

type CueInForceProps = { cue: Cue | null; screen: HostScreen | null; now: number; onClear: () => void };

/** The line that stands on the host's screen: since when it is seen there, when it goes, and a way to take it down. */
export function CueInForce({ cue, screen, now, onClear }: CueInForceProps) {
  const { cue: words } = useWords().screens;
  const language = useLanguage();
  const shown = inForceAt(cue, now);
  if (!shown) return null;
  const seen = screen?.shown.find(({ id }) => id === shown.id)?.at;
  return (
    <div className="cue-on">
      <p className="cue-text">
        {shown.due !== undefined && <b>{clockText(shown.due, language)} </b>}
        {shown.text}
      </p>
      <p className="note i2 cue-fate">
        <span role="status">{seen === undefined ? words.notShown : words.shownAt(clockField(seen))}</span>
        <Sep />
        <span>{shown.until === null ? words.untilCleared : words.until(clockText(shown.until, language))}</span>
        <button type="button" className="text-btn end" onClick={onClear} aria-label={`${words.clear}: ${shown.text}`}>
          {words.clear}
        </button>
      </p>
    </div>
  );
}

import { useLanguage, useWords } from '@/components/hooks/words';
import { isRoom } from '@/components/live/room';
import { Icon } from '@/components/ui/Icon';
import { Sep } from '@/components/ui/Sep';
import type { Card } from '@/lib/kpi/score/card';
import { daysBetween, type Window } from '@/lib/kpi/window';
import { roomMinute } from '@/lib/room/minute';
import type { PageState } from '@/lib/snapshot/page-state';

/** Which stretch of time the card is for: that of the KPIs that weigh most, and whether the others have another. */
export function PeriodLine({ card, page, day }: { card: Card; page: PageState | null; day: string | null }) {
  const { score, kpi } = useWords();
  const { lines } = card;
  const weights = new Map<string, number>();
  for (const line of lines) weights.set(line.kpi.horizon, (weights.get(line.kpi.horizon) ?? 0) + line.weight);
  const [main] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  const line = lines.find((one) => one.kpi.horizon === main);
  if (!line) return null;
  const { window } = line;
  return (
    <p className="note i2 row period-line">
      <Icon name={line.kpi.horizon === 'room' ? 'play' : 'calendar'} size={12} />
      <span>
        {window?.kind === 'period' && day ? <Days window={window} page={page} day={day} /> : kpi.horizons[line.kpi.horizon]}
        {line.kpi.horizon === 'room' && (isRoom(page) ? <Minute page={page} /> : !window && <Note text={score.noRoom} />)}
        {weights.size > 1 && <Note text={score.mixed} />}
      </span>
    </p>
  );
}

function Days({ window, page, day }: { window: Extract<Window, { kind: 'period' }>; page: PageState | null; day: string }) {
  const { score } = useWords();
  const format = new Intl.DateTimeFormat(useLanguage(), { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const { from, to } = window;
  const isShown = page?.scope.kind === 'period' && page.scope.from === from && page.scope.to === to;
  return (
    <>
      {format.formatRange(Date.parse(from), Date.parse(to))}
      {from !== to && <Note text={score.day(daysBetween(from, day), daysBetween(from, to))} />}
      {isShown && <Note text={score.ofPage} />}
    </>
  );
}

function Minute({ page }: { page: PageState }) {
  const { score } = useWords();
  const minute = isRoom(page) ? roomMinute(page) : null;
  return minute === null ? null : <Note text={score.minute(minute)} />;
}

function Note({ text }: { text: string }) {
  return (
    <>
      <Sep />
      {text}
    </>
  );
}

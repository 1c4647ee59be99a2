import type { CurveLine, Reference } from '@/components/charts/curve-model';
import { useWords } from '@/components/hooks/words';
import { useTexts } from './use-texts';

/** A curve's name, its figure at the moment shown, and the lines it is held against, each with its own pattern. */
export function CurveHeading({ line, at }: { line: CurveLine; at: number }) {
  const all = useWords();
  const { keys } = all.dashboard.room;
  const texts = useTexts();
  const { track, references, beside } = line;
  return (
    <>
      <span className="note i2">{all.metrics[track.metric].name}</span>
      <b>{texts.reading(track, at) ?? <span className="i3">{all.dashboard.unknown}</span>}</b>
      {(references.length > 0 || beside) && <Key pattern="now" name={keys.now} />}
      {beside && beside !== 'other-money' && (
        <Key pattern="spend" name={`${all.metrics[beside.metric].short} ${texts.reading(beside, at) ?? all.dashboard.unknown}`} />
      )}
      {beside === 'other-money' && <span className="note i3">{keys.otherMoney}</span>}
      {references.map((reference) => (
        <Key
          key={reference.kind}
          pattern={reference.kind}
          name={`${reference.kind === 'team' ? keys.team : keys.own(reference.n ?? 0)} ${valueNear(reference, at, (value) => texts.point(track.metric, value, track.currency))}`}
        />
      ))}
    </>
  );
}

function Key({ pattern, name }: { pattern: 'now' | 'spend' | Reference['kind']; name: string }) {
  return (
    <span className="row note i2">
      <svg width="16" height="8" aria-hidden="true">
        <path className={`g-${pattern}`} d="M0 4h16" />
      </svg>
      {name}
    </span>
  );
}

function valueNear(reference: Reference, at: number, text: (value: number) => string): string {
  const near = reference.points.findLast((point) => point.x <= at) ?? reference.points[0];
  return near?.y == null ? '' : text(near.y);
}

import type { Score } from '@/lib/kpi/score/score';
import { mostReached } from '@/lib/kpi/score/score';

/** Points as a bar whose full width is what can be had at most; the tick is 100, the dashed end what is still open. */
export function ScoreBar({ score }: { score: Score }) {
  const percent = (points: number) => `${Math.min(100, Math.max(0, points / mostReached))}%`;
  return (
    <span className="score-bar" aria-hidden="true">
      <i style={{ width: percent(score.points) }} />
      {score.open > 0 && <s style={{ left: percent(score.points), width: percent(score.open) }} />}
      <u style={{ left: percent(100) }} />
    </span>
  );
}

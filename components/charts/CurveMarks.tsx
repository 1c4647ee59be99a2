import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';

/** An event on a curve's time: `at` in epoch ms, `name` what a person is told of it. */
export type CurveMark = { at: number; icon: IconName; name: string };

/** Lines with a drawing at their foot, where something happened in the time shown. */
export function CurveMarks({ marks, from, to }: { marks: readonly CurveMark[]; from: number; to: number }) {
  const shown = marks.filter(({ at }) => at >= from && at <= to);
  return (
    <ol className="curve-marks">
      {shown.map(({ at, icon, name }) => (
        <li key={`${at} ${icon} ${name}`} title={name} style={{ '--mark': (at - from) / (to - from) }}>
          <Icon name={icon} size={12} />
          <span className="sr">{name}</span>
        </li>
      ))}
    </ol>
  );
}

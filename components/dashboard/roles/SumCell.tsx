import { useLanguage, useWords } from '@/components/hooks/words';
import { pointsText } from '@/components/kpi/points-text';
import { Icon } from '@/components/ui/Icon';
import type { StageId } from '@/lib/kpi/role';
import { wholeWeight } from '@/lib/kpi/score/faults';

type SumProps = { stage: StageId; sum: number | null; isNow: boolean; onFit: () => void };

/** What the weights of a stage come to: exactly 100, or how far from it, and a way to make it so. */
export function SumCell({ stage, sum, isNow, onFit }: SumProps) {
  const { rolePages: words, kpi } = useWords();
  const language = useLanguage();
  const write = (points: number) => pointsText(points, language);
  const place = isNow ? 'num roles-sum roles-now' : 'num roles-sum';
  if (sum === null) return <td className={place}>–</td>;
  if (sum === wholeWeight)
    return (
      <td className={place}>
        <span className="roles-ok">
          <Icon name="met" size={12} />
          <b>{write(sum)}</b>
          <span className="sr">{words.whole}</span>
        </span>
      </td>
    );
  const apart = sum - wholeWeight;
  return (
    <td className={place}>
      <span className="roles-off" role="status">
        <Icon name="behind" size={12} />
        <b>{write(sum)}</b> <span className="note">{apart < 0 ? words.short(write(-apart)) : words.over(write(apart))}</span>
      </span>
      <button type="button" className="link-btn" aria-label={words.fitOf(kpi.stages[stage])} onClick={onFit}>
        {words.fit}
      </button>
    </td>
  );
}

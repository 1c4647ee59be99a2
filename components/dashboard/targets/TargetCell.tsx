import { useLanguage, useWords } from '@/components/hooks/words';
import { fineStep } from '@/components/targets/fine-step';
import { formatValue } from '@/lib/format';
import type { Horizon } from '@/lib/kpi/role';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { useTexts } from '../use-texts';
import { cellOf, comingOf, type Whose } from './line-model';
import type { TargetLine, TargetsView } from './targets-view';

type TargetCellProps = { line: TargetLine; view: TargetsView; whose: Whose; horizon: Horizon; name: string; onEdit: () => void };

/** A target over one stretch of time, a button that edits it; or why there is none of its own. */
export function TargetCell({ line, view, whose, horizon, name, onEdit }: TargetCellProps) {
  const { targets: words, kpi, common } = useWords();
  const texts = useTexts();
  const language = useLanguage();
  const cell = cellOf(view, line, whose, horizon);
  const own = horizon === line.kpi.horizon;
  if ('none' in cell) return <td className="num i3">–</td>;
  if ('same' in cell) return <td className="num note i3">{words.same}</td>;
  if ('split' in cell) return <td className="num note i2">{words.byDay}</td>;
  const { unit } = traitsOfKpi(line.kpi, line.metric);
  const { target } = cell;
  const coming = comingOf(view, line, whose, horizon);
  const write = (value: number, currency?: string) =>
    formatValue({ value, unit, step: fineStep(value, unit), ...(currency && { currency }) }, language);
  const text = target ? write(target.value, target.currency) : own ? words.set : '+';
  return (
    <td className="num">
      <button
        type="button"
        className={target ? (own ? 'd-open' : 'd-open targets-other') : own ? 'd-open targets-none' : 'icon-btn'}
        aria-label={`${name}, ${kpi.horizons[horizon]}: ${target ? text : words.set}`}
        onClick={onEdit}
      >
        {text}
      </button>
      {target?.only && horizon !== 'day' && <span className="note i3 targets-when">{words.onlyTo(texts.shortDay(target.only.to))}</span>}
      {coming?.starts && (
        <span className="note i3 targets-when">
          {words.fromOn(texts.shortDay(coming.starts), coming.value === null ? common.blank : write(coming.value, coming.currency))}
        </span>
      )}
    </td>
  );
}

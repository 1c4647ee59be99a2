import { useWords } from '@/components/hooks/words';
import { EditNumber } from '@/components/ui/EditNumber';
import { isActual } from '@/lib/kpi/actual';
import { isOwnMetric, type ManualEntry } from '@/lib/kpi/manual';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { call } from '@/lib/messages/client';
import type { PageState } from '@/lib/snapshot/page-state';
import type { KpiLine } from './scorecard';

/** What can be typed for a KPI: which number, of when, in what money. */
export type Fillable = Pick<ManualEntry, 'shop' | 'metric' | 'of' | 'currency'>;

/**
 * What would be typed where no page gave a KPI its number, or somebody typed it before; null where a page does, or where it is not
 * known of when or in what money. What the product works out is typed by its parts, on the page of typed numbers.
 */
export function fillable({ kpi, metric, window, actual, target }: KpiLine, page: PageState | null): Fillable | null {
  const shop = page?.shop?.key;
  if (!shop || !window || (isActual(actual) && actual.by !== 'hand')) return null;
  const whole = isOwnMetric(kpi.id) ? kpi.id : null;
  if (kpi.reckoned && !whole) return null;
  const of = window.kind === 'room' ? { room: window.room } : { from: window.from, to: window.to };
  if (traitsOfKpi(kpi, metric).unit !== 'money') return { shop, metric: whole ?? metric, of };
  const currency = page?.shop?.currency ?? target?.currency ?? (isActual(actual) ? actual.currency : undefined);
  return currency === undefined ? null : { shop, metric: whole ?? metric, of, currency };
}

type TypeInProps = { line: KpiLine; fill: Fillable; name: string; onClose: () => void };

/** The number of a KPI typed in place; emptied it is taken back. */
export function TypeIn({ line, fill, name, onClose }: TypeInProps) {
  const { manual, kpi } = useWords();
  const { actual } = line;
  return (
    <div className="kpi-type">
      <EditNumber
        label={manual.fillName(name)}
        unit={traitsOfKpi(line.kpi, line.metric).unit}
        currency={fill.currency}
        initial={isActual(actual) ? actual.value : null}
        zero
        onSave={(value) => call('putManual', { ...fill, value })}
        onClose={onClose}
        below={() => (
          <p className="note i2">
            {kpi.horizons[line.kpi.horizon]}
            {manual.fillNote}
          </p>
        )}
      />
    </div>
  );
}

import type { LabConfig } from '../../config.ts';
import { type Printed, printFull, printPercent } from '../../print.ts';
import { hashed } from '../hash.ts';
import { useShown } from '../Shown.tsx';
import type { Group } from './figures.ts';

const money = new Set(['live_gmv_attributed', 'show_gpm_attributed', 'avg_price']);

/** One titled group of cards. Labels and values sit in nested blocks; the currency is a block of its own. */
export function CardGroup({ group, config }: { group: Group; config: LabConfig }) {
  return (
    <div className={`index__${hashed('trend-cards')}`}>
      <div className="flex items-center">
        <span className="ml-8 text-body-l-regular">{group.title}</span>
      </div>
      <div className="cards">
        {group.metrics.map(([metric, label]) => (
          <Card key={metric} metric={metric} label={label} value={group.figures[metric] ?? null} config={config} />
        ))}
        <div className={`index__${hashed('trend-card')}`} />
      </div>
    </div>
  );
}

function Card({ metric, label, value, config }: { metric: string; label: string; value: number | null; config: LabConfig }) {
  const printed = print(metric, value, config);
  useShown('-', metric, printed);
  return (
    <div className={`mt-16 index__${hashed('trend-card')}`}>
      <div className="flex">
        <div className="inline-block text-body-m-regular mr-4">
          <div className="flex">
            <div className="clamp">{label}</div>
          </div>
        </div>
        <svg width="12" height="12" aria-hidden="true" />
      </div>
      <div className="text-body-l-medium">
        {money.has(metric) && printed.value !== null ? (
          <div className="flex flex-row items-center">
            <div className="text-body-l-regular mr-2">$</div>
            <div className="flex">
              <div className="clamp">
                <div className="text-body-l-medium">{printed.text}</div>
              </div>
            </div>
          </div>
        ) : (
          <div className="flex">
            <div className="clamp">{printed.text}</div>
          </div>
        )}
      </div>
    </div>
  );
}

function print(metric: string, value: number | null, config: LabConfig): Printed {
  if (value !== null && money.has(metric)) {
    return {
      text: new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value),
      value: Number(value.toFixed(2)),
      parts: [],
    };
  }
  if (value !== null && /live_ctr|ctor_sku/.test(metric)) {
    const text = new Intl.NumberFormat('en-US', { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
    return { ...printPercent(value, config), text };
  }
  return printFull(value, 'en-US');
}

import { useState } from 'react';
import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { SanityMeter } from '@/components/targets/SanityMeter';
import { WhyField } from '@/components/targets/WhyField';
import { EditNumber } from '@/components/ui/EditNumber';
import { Sep } from '@/components/ui/Sep';
import { publishedBenchmark } from '@/lib/benchmark/published';
import type { Horizon } from '@/lib/kpi/role';
import { inOtherCurrency, targetKey } from '@/lib/kpi/target';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { call } from '@/lib/messages/client';
import { preferences } from '@/lib/settings/settings';
import type { PanelProps } from './LinePanel';
import { currencyOf, saneOf, targetOf } from './line-model';
import { WhenField } from './WhenField';
import { partOfWhen, type When, whensOf } from './when-model';

/** A target being typed, beside what was; with what it is for. Emptied it is withdrawn. */
export function EditPanel({ line, view, whose, name, horizon, onClose }: PanelProps & { horizon: Horizon }) {
  const words = useWords();
  const [why, setWhy] = useState('');
  const veryLow = useItem(preferences)?.veryLow ?? false;
  const { kpi, metric } = line;
  const { unit, better } = traitsOfKpi(kpi, metric);
  const target = targetOf(view, line, whose, horizon);
  const currency = currencyOf(view, line, target);
  const [when, setWhen] = useState<When>(target?.only && whensOf(horizon).includes('only') ? 'only' : 'now');
  const initial = target && !inOtherCurrency(target, { currency }) ? target.value : null;
  const published = kpi.reckoned
    ? ({ source: 'published', absent: 'none-published' } as const)
    : publishedBenchmark(metric, view.shop.region, { currency, veryLow });
  const save = (value: number | null) => {
    const { role, person } = whose;
    const of = { shop: view.shop.key, role, kpi: targetKey(kpi, metric), horizon };
    const rest = { ...(currency && { currency }), ...(person && { person }), ...(why.trim() && { why }) };
    const edit = { ...of, ...rest, value, ...partOfWhen(when, horizon, view.today) };
    // What was set for the running stretch alone would go on counting before what is said now.
    const over = when === 'now' && target?.only ? [{ ...of, ...rest, value: null, only: target.only }] : [];
    return call('setTargets', { targets: [edit, ...over] });
  };
  return (
    <div className="targets-edit">
      <p className="note i2">
        {name}
        <Sep />
        {words.kpi.horizons[horizon]}
        <Sep />
        {better === 'less' ? words.kpi.limit : words.kpi.target}
      </p>
      <EditNumber
        label={`${name}: ${words.kpi.horizons[horizon]}`}
        unit={unit}
        currency={currency}
        initial={initial}
        onSave={save}
        onClose={onClose}
        below={(value) => (
          <>
            {value !== null && (
              <SanityMeter sanity={saneOf(view, line, horizon, value, currency)} published={published} unit={unit} currency={currency} />
            )}
            <WhenField horizon={horizon} today={view.today} value={when} onChange={setWhen} />
            <WhyField value={why} onChange={setWhy} />
          </>
        )}
      />
    </div>
  );
}

import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { TargetCheck } from '@/components/targets/TargetCheck';
import { WhyField } from '@/components/targets/WhyField';
import { EditNumber } from '@/components/ui/EditNumber';
import { formatValue } from '@/lib/format';
import { isActual } from '@/lib/kpi/actual';
import type { RoleKey } from '@/lib/kpi/role';
import { inOtherCurrency, keptOf, targetKey } from '@/lib/kpi/target';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { call } from '@/lib/messages/client';
import type { PageState } from '@/lib/snapshot/page-state';
import type { KpiLine } from './scorecard';
import { targetStep } from './target-step';

type KpiTargetProps = { line: KpiLine; role: RoleKey; page: PageState | null; name: string };

/** A KPI's target, edited in place; for what should stay small it is called a limit. */
export function KpiTarget({ line, role, page, name }: KpiTargetProps) {
  const { kpi: words } = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const { kpi, metric, target, actual } = line;
  const { unit, better } = traitsOfKpi(kpi, metric);
  const shop = page?.shop?.key;
  if (!shop) return null;
  const read = unit === 'money' && isActual(actual) ? actual.currency : target?.currency;
  const currency = (unit === 'money' ? page?.shop?.currency : undefined) ?? read;
  // What is typed is in the shop's confirmed currency, else the page's: an amount in another one must not be kept under its name.
  const initial = target && !inOtherCurrency(target, { currency }) ? target.value : null;
  const word = better === 'less' ? words.limit : words.target;
  const save = (value: number | null) =>
    call('setTarget', {
      ...{ shop, role, kpi: targetKey(kpi, metric), horizon: kpi.horizon, value, currency },
      ...keptOf(target),
      ...(why.trim() && { why }),
    });
  const close = () => {
    setOpen(false);
    setWhy('');
  };
  if (open) {
    return (
      <span className="kpi-edit">
        <EditNumber
          label={`${name}: ${word}`}
          unit={unit}
          currency={currency}
          initial={initial}
          onSave={save}
          onClose={close}
          below={(value) => (
            <>
              <TargetCheck shop={shop} kpi={kpi} metric={metric} value={value} currency={currency} />
              <WhyField value={why} onChange={setWhy} />
            </>
          )}
        />
      </span>
    );
  }
  return (
    <button type="button" className="editable note kpi-target" aria-label={`${name}: ${words.setTarget}`} onClick={() => setOpen(true)}>
      {target
        ? `${word} ${formatValue({ value: target.value, unit, step: targetStep(target.value, unit), currency: target.currency }, language)}`
        : words.setTarget}
    </button>
  );
}

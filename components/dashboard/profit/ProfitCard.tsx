import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { formatValue } from '@/lib/format';
import { earlier } from '@/lib/kpi/window';
import { call } from '@/lib/messages/client';
import type { ShopProfit } from '@/lib/messages/shop-profit';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { CostForm } from './CostForm';
import { ProfitTable } from './ProfitTable';
import { isUnreported } from './profit-view';
import { Restated } from './Restated';

/** One shop's period from GMV to the contribution margin, what changed since it was first reported, and its costs to edit. */
export function ProfitCard({ of }: { of: ShopProfit }) {
  const { profit: words } = useWords();
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const { shop, window, spans, currency, read, profit } = of;
  const costs = spans.at(-1)?.rates ?? null;
  useNote(of);
  const edit = currency !== undefined && (
    <Button small className="end" aria-expanded={open} onClick={() => setOpen(!open)}>
      {costs ? words.editCosts : words.enterCosts}
    </Button>
  );
  const to = earlier(window.to, window.today.day);
  const days = window.from === to ? texts.day(to) : `${texts.day(window.from)} – ${texts.day(to)}`;
  return (
    <Card title={`${texts.shop(shop)} ${days}`} aside={edit}>
      {open && currency !== undefined && (
        <CostForm shop={shop.key} currency={currency} costs={costs} window={window} onClose={() => setOpen(false)} />
      )}
      {read === null || currency === undefined ? (
        <p className="d-note">{words.noMoney}</p>
      ) : (
        <>
          {!profit && <p className="d-note">{spans.some(({ rates }) => rates) ? words.changed : words.noCosts}</p>}
          <ProfitTable of={of} currency={currency} />
          <ProfitFoot of={of} />
          <Restated reports={of.reports} />
        </>
      )}
    </Card>
  );
}

/** A period that is over is reported by being shown: the first report is what later ones are held against. */
function useNote(of: ShopProfit): void {
  const { shop, window } = of;
  const isNew = isUnreported(of);
  useEffect(() => {
    if (isNew) call('noteProfit', { shop: shop.key, from: window.from, to: window.to }).catch(() => {});
  }, [isNew, shop.key, window.from, window.to]);
}

/** Net ROI with what it divides by what, and since when the costs are those. */
function ProfitFoot({ of: { profit, spans } }: { of: ShopProfit }) {
  const { profit: words } = useWords();
  const texts = useTexts();
  const language = useLanguage();
  const costs = spans.at(-1)?.rates;
  if (!profit || !costs) return null;
  return (
    <p className="d-foot">
      {profit.netRoi !== null && `${words.netRoi(formatValue({ value: profit.netRoi, unit: 'multiple', step: 0.01 }, language))} `}

      {words.since(texts.day(costs.since), costs.currency)}
    </p>
  );
}

import { useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import { Picker } from '@/components/ui/Picker';
import { Answer } from '../Answer';
import { Page } from '../Page';
import { readShops } from '../queries';
import { ShopFilter, useListedShop } from '../ShopFilter';
import { ProfitCard } from './ProfitCard';
import { ProfitTotals } from './ProfitTotals';
import { type ProfitHorizon, profitHorizons, readProfits } from './profit-view';
import { usePeriodNames } from './use-period-names';
import './profit.css';

/** What is left of each shop's GMV in a day, week or month: the guard beside the sales. */
export function ProfitPage() {
  const words = useWords().profit;
  const [horizon, setHorizon] = useState<ProfitHorizon>('month');
  const [back, setBack] = useState(0);
  const periods = usePeriodNames(horizon);
  const entries = useLive('shops', readShops).value;
  const shop = useListedShop(entries);
  const live = useLive(`profit ${horizon} ${back} ${shop}`, async () => (shop === null ? undefined : readProfits(horizon, back, shop)));
  const by = (next: ProfitHorizon) => {
    setHorizon(next);
    setBack(0);
  };
  return (
    <Page
      title={words.title}
      tags={
        <>
          <Picker
            label={words.horizon}
            value={horizon}
            options={profitHorizons.map((value) => ({ value, name: words.horizons[value] }))}
            onChange={by}
          />
          <Picker
            label={words.period}
            value={String(back)}
            options={periods.map((name, index) => ({ value: String(index), name }))}
            onChange={(index) => setBack(Number(index))}
          />
          <ShopFilter entries={entries ?? []} value={shop} />
        </>
      }
    >
      <Answer live={live}>
        {(profits) =>
          profits.length === 0 ? (
            <div className="d-card">
              <Empty title={words.empty.title}>
                <p>{words.empty.body}</p>
              </Empty>
            </div>
          ) : (
            <>
              {profits.length > 1 && <ProfitTotals of={profits} />}
              <div className="profit-cards">
                {profits.map((one) => (
                  <ProfitCard key={`${one.shop.key} ${one.window.from} ${one.window.to}`} of={one} />
                ))}
              </div>
            </>
          )
        }
      </Answer>
    </Page>
  );
}

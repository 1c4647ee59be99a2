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
import { readProfits } from './profit-view';
import './profit.css';

type Month = 'this' | 'last';

/** What is left of each shop's GMV this month or the last: the guard beside the sales. */
export function ProfitPage() {
  const words = useWords().profit;
  const [month, setMonth] = useState<Month>('this');
  const entries = useLive('shops', readShops).value;
  const shop = useListedShop(entries);
  const live = useLive(`profit ${month} ${shop}`, async () => (shop === null ? undefined : readProfits(month === 'this' ? 0 : 1, shop)));
  return (
    <Page
      title={words.title}
      tags={
        <>
          <Picker
            label={words.month}
            value={month}
            options={(['this', 'last'] as const).map((value) => ({ value, name: words.months[value] }))}
            onChange={setMonth}
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
            <div className="profit-cards">
              {profits.map((one) => (
                <ProfitCard key={one.shop.key} of={one} />
              ))}
            </div>
          )
        }
      </Answer>
    </Page>
  );
}

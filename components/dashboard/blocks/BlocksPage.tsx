import { useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { plansOf } from '@/lib/store/blocks';
import { run } from '@/lib/store/deadline';
import { Answer } from '../Answer';
import { Card, Page } from '../Page';
import { readShops } from '../queries';
import { ShopFilter, useListedShop } from '../ShopFilter';
import { PlanCard } from './PlanCard';
import { PlanForm } from './PlanForm';
import './blocks.css';

/** What is tried in blocks: plans, their draws, and what they came to. */
export function BlocksPage() {
  const { blocks: words } = useWords();
  const [open, setOpen] = useState(false);
  const entries = useLive('shops', readShops).value;
  const shop = useListedShop(entries);
  const live = useLive(`plans ${shop}`, async () => (shop === null ? undefined : run('relaxed', (db) => plansOf(db, shop))));
  const own = entries?.filter((one) => !one.as && !one.demo) ?? [];
  const first = own.find((one) => one.shop.key === shop) ?? own[0];
  return (
    <Page
      title={words.title}
      tags={<ShopFilter entries={entries ?? []} value={shop} />}
      actions={
        <Button kind="primary" icon="plus" aria-expanded={open} disabled={!first} onClick={() => setOpen(!open)}>
          {words.add}
        </Button>
      }
    >
      {open && first && (
        <Card title={words.add} aside={<span className="note i3">{words.intro}</span>}>
          <PlanForm entries={own} shop={first.shop.key} onClose={() => setOpen(false)} />
        </Card>
      )}
      <Answer live={live}>
        {(plans) =>
          plans.length === 0
            ? !open && (
                <div className="d-card">
                  <Empty icon="flask" title={words.none.title}>
                    <p>{words.none.body}</p>
                  </Empty>
                </div>
              )
            : plans.map((one) => <PlanCard key={one.plan.id} of={one} />)
        }
      </Answer>
    </Page>
  );
}

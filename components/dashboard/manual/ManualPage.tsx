import { type ReactNode, useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { shopOptions } from '@/components/shops/shop-options';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import type { Typed } from '@/lib/kpi/manual';
import { Answer } from '../Answer';
import { Card, Page } from '../Page';
import { readShops } from '../queries';
import { NoShop } from '../targets/NoShop';
import { OneShop, useOneShop } from '../targets/OneShop';
import { TargetTabs } from '../targets/TargetTabs';
import { DisputesCard } from './DisputesCard';
import { EntriesTable } from './EntriesTable';
import { ManualForm } from './ManualForm';
import { type ManualView, readManual } from './manual-view';
import { OwnMetricsCard } from './OwnMetricsCard';
import './manual.css';

/** Numbers that people typed for one shop: what counts, who typed it, and what a page says otherwise. */
export function ManualPage() {
  const { manual: words } = useWords();
  const entries = useLive('shops', readShops).value;
  const shop = useOneShop(entries);
  const live = useLive(`manual ${shop}`, async () => (shop ? readManual(shop) : undefined));
  if (entries && shopOptions(entries).length === 0) return <NoShop title={words.title} at="typed" />;
  return (
    <Answer live={live}>
      {(view) => (
        <Manual
          key={view.shop.key}
          view={view}
          picker={<OneShop label={words.fields.shop} entries={entries ?? []} value={view.shop.key} />}
        />
      )}
    </Answer>
  );
}

function Manual({ view, picker }: { view: ManualView; picker: ReactNode }) {
  const { manual: words } = useWords();
  const [open, setOpen] = useState<Typed | 'new' | null>(null);
  return (
    <Page
      title={words.title}
      tags={
        <>
          <TargetTabs at="typed" />
          {picker}
        </>
      }
      actions={
        <Button kind="primary" icon="plus" aria-expanded={open === 'new'} onClick={() => setOpen(open === 'new' ? null : 'new')}>
          {words.add}
        </Button>
      }
    >
      <p className="i2 manual-lead">{words.lead}</p>
      <DisputesCard view={view} />
      <div className="d-columns manual-columns">
        <div>
          {open !== null && (
            <Card title={open === 'new' ? words.add : words.edit}>
              <ManualForm
                key={open === 'new' ? 'new' : open.at}
                view={view}
                entry={open === 'new' ? null : open}
                onClose={() => setOpen(null)}
              />
            </Card>
          )}
          <section className="d-card">
            {view.entries.length === 0 ? (
              <Empty icon="edit" title={words.empty.title}>
                <p>{words.empty.body}</p>
              </Empty>
            ) : (
              <EntriesTable view={view} onEdit={setOpen} />
            )}
          </section>
        </div>
        <div>
          <OwnMetricsCard own={view.own} />
        </div>
      </div>
    </Page>
  );
}

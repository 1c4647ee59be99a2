import { useState } from 'react';
import { useRevision } from '@/components/hooks/revision';
import { useLive } from '@/components/hooks/use-live';
import { type Once, useOnce } from '@/components/hooks/use-once';
import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import { Picker } from '@/components/ui/Picker';
import { Answer } from '../Answer';
import { Page } from '../Page';
import { readShops } from '../queries';
import { ShopFilter, useListedShop } from '../ShopFilter';
import { CompareBasis } from './CompareBasis';
import { type HostsView, readHosts } from './compare-view';
import { PairCard } from './PairCard';
import './compare.css';

const periods = ['28', '90'] as const;

/** The hosts of a shop over some weeks, held against each other where they were on air under the same conditions. */
export function ComparePage() {
  const { compareHosts: words } = useWords();
  const [days, setDays] = useState<(typeof periods)[number]>('28');
  const entries = useLive('shops', readShops).value;
  const listed = useListedShop(entries);
  const own = entries?.filter((one) => !one.as) ?? [];
  // A single shop is no choice.
  const shop = listed === undefined && own.length === 1 ? own[0]?.shop.key : listed;
  return (
    <Page
      title={words.title}
      tags={
        <>
          <Picker
            label={words.period}
            value={days}
            options={periods.map((value) => ({ value, name: words.days[value] }))}
            onChange={setDays}
          />
          <ShopFilter entries={entries ?? []} value={listed} />
        </>
      }
    >
      {shop === undefined && (
        <div className="d-card">
          <Empty title={own.length === 0 ? words.none.title : words.pickShop.title}>
            <p>{own.length === 0 ? words.none.body : words.pickShop.body}</p>
          </Empty>
        </div>
      )}
      {shop && <OfShop key={`${shop} ${days}`} shop={shop} days={Number(days)} />}
    </Page>
  );
}

function OfShop({ shop, days }: { shop: string; days: number }) {
  const edits = useRevision('edits');
  const once = useOnce(`hosts ${shop} ${days}`, String(edits), (progress) => readHosts(shop, days, progress));
  return <Reading once={once} />;
}

function Reading({ once }: { once: Once<HostsView> }) {
  const { compareHosts: words } = useWords();
  if (once.value === undefined && once.progress) {
    return (
      <p className="d-loading" role="status">
        {words.reading(once.progress.done, once.progress.all)}
      </p>
    );
  }
  return <Answer live={once}>{(view: HostsView) => <Compared view={view} />}</Answer>;
}

function Compared({ view }: { view: HostsView }) {
  const { compareHosts: words } = useWords();
  if (view.slots.length === 0) {
    return (
      <div className="d-card">
        <Empty title={words.none.title}>
          <p>{words.none.body}</p>
          {view.unrostered > 0 && <p>{words.unrostered(view.unrostered)}</p>}
        </Empty>
      </div>
    );
  }
  // Those that can be told first, each in the order of names: never by what they sold.
  const pairs = view.pairs.toSorted((a, b) => Number(a.isFew) - Number(b.isFew));
  return (
    <>
      <CompareBasis view={view} />
      {pairs.map((pair) => (
        <PairCard key={pair.hosts.join('\n')} pair={pair} names={view.names} />
      ))}
    </>
  );
}

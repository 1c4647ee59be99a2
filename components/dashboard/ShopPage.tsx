import { useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { CountAs } from '@/components/shops/CountAs';
import { CountGmv } from '@/components/shops/CountGmv';
import { ShopForm, type Typed } from '@/components/shops/ShopForm';
import { shopName } from '@/components/shops/shop-options';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import { type Proposed, proposeShop } from '@/lib/report/propose-shop';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { Answer } from './Answer';
import { Lost } from './Lost';
import { Card, Page } from './Page';
import { readShop } from './queries';
import { href } from './route';

/** One shop: its facts with their evidence, and whether it is counted under another. */
export function ShopPage({ shop }: { shop: string }) {
  const live = useLive(`shop ${shop}`, () => readShop(shop));
  return <Answer live={live}>{(found) => (found ? <Found {...found} /> : <Lost />)}</Answer>;
}

type FoundProps = NonNullable<Awaited<ReturnType<typeof readShop>>>;

function Found({ entry, entries, seen }: FoundProps) {
  const words = useWords().shops;
  const { shop, as } = entry;
  const [saved, setSaved] = useState(false);
  const proposed = proposeShop(seen, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const under = entries.find((one) => one.shop.key === as)?.shop;
  return (
    <Page
      title={shopName(shop)}
      crumb={{ name: words.page.title, href: href({ page: 'shops' }) }}
      tags={<span className="note i3">{`${words.page.key} ${shop.key}`}</span>}
    >
      <div className="d-columns">
        {as ? (
          <Card title={words.other.done(under ? shopName(under) : as)}>
            <Undo shop={shop.key} />
          </Card>
        ) : (
          <>
            <div>
              <Card title={words.page.facts}>
                <div className="d-form d-shop">
                  <p className="note i2">{words.page.factsNote}</p>
                  <ShopForm
                    shop={shop.key}
                    initial={typedFrom(entry, proposed)}
                    proposed={proposed}
                    save={words.card.save}
                    onSaved={() => setSaved(true)}
                  >
                    <span role="status" className="note i2">
                      {saved && words.page.saved}
                    </span>
                  </ShopForm>
                </div>
              </Card>
            </div>
            <div>
              <Card title={words.gmv.title}>
                <div className="d-form d-shop">
                  <CountGmv shop={shop.key} />
                </div>
              </Card>
              <Card title={words.other.title}>
                <div className="d-form d-shop">
                  <CountAs shop={shop} entries={entries} />
                </div>
              </Card>
            </div>
          </>
        )}
      </div>
    </Page>
  );
}

/** What was confirmed, else what is proposed. */
function typedFrom({ shop, confirmedAt }: ShopEntry, proposed: Proposed): Typed {
  const { name = '', region = '', currency = '', timeZone = '', account = '' } = shop;
  if (confirmedAt) return { name, region, currency, timeZone, account };
  return {
    name: proposed.name.value,
    region: proposed.region.value,
    currency: proposed.currency.value,
    timeZone: proposed.timeZone.value,
    account: proposed.account.value,
  };
}

function Undo({ shop }: { shop: string }) {
  const words = useWords().shops.other;
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const undo = () => {
    setState('working');
    call('countShopAs', { shop, as: null }).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <p className="d-actions row">
      <Button disabled={state === 'working'} onClick={undo}>
        {words.undo}
      </Button>
      {state !== 'idle' && (
        <span className="note i2" role={state === 'failed' ? 'alert' : 'status'}>
          {words[state]}
        </span>
      )}
    </p>
  );
}

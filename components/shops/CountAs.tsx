import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { call } from '@/lib/messages/client';
import { isUnnamed, type ShopEntry } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';
import { shopOptions } from './shop-options';

/** Says that a shop is another one of those stored. Everything of it is counted there from then on, and can be taken back. */
export function CountAs({ shop, entries }: { shop: Shop; entries: readonly ShopEntry[] }) {
  const words = useWords().shops;
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const others = entries.filter((one) => !one.as && !one.demo && one.shop.key !== shop.key);
  const count = (as: string) => {
    setState('working');
    call('countShopAs', { shop: shop.key, as }).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <div className="count-as">
      <p className="note i2">{words.other.note}</p>
      {isUnnamed(shop) && <p className="note i2">{words.other.host(shop.host)}</p>}
      {others.length === 0 ? (
        <p className="note i3">{words.other.none}</p>
      ) : (
        <SearchPicker
          label={words.other.title}
          shown={words.other.pick}
          find={words.find}
          noneFound={words.noneFound}
          value={null}
          options={shopOptions(others)}
          onChange={count}
        />
      )}
      {state !== 'idle' && (
        <p className="note" role={state === 'failed' ? 'alert' : 'status'}>
          {words.other[state]}
        </p>
      )}
    </div>
  );
}

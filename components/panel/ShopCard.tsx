import { useEffect, useState } from 'react';
import { useItem } from '@/components/hooks/item';
import { laterShops } from '@/components/hooks/later';
import { useWords } from '@/components/hooks/words';
import { CountAs } from '@/components/shops/CountAs';
import { evidenceText } from '@/components/shops/evidence-text';
import { factsFrom, ShopForm, type Typed } from '@/components/shops/ShopForm';
import { shopName } from '@/components/shops/shop-options';
import { Button } from '@/components/ui/Button';
import { Sep } from '@/components/ui/Sep';
import { call } from '@/lib/messages/client';
import { type Proposed, proposeShop } from '@/lib/report/propose-shop';
import type { PageState } from '@/lib/snapshot/page-state';
import { type FactField, faultsIn, isUnnamed, type ShopEntry } from '@/lib/snapshot/shop-facts';
import type { Shop } from '@/lib/snapshot/snapshot';
import '@/components/shops/shops.css';

/** Asks once whether a shop was recognised rightly. Never in the way: it can wait, and everything works meanwhile. */
export function ShopCard({ page, entries }: { page: PageState | null; entries: readonly ShopEntry[] }) {
  const shop = page?.shop;
  const later = useItem(laterShops);
  const entry = entries.find((one) => one.shop.key === shop?.key && !one.as);
  const isAsked = shop && later && !later.includes(shop.key) && entry && !entry.confirmedAt && !entry.demo;
  if (!isAsked) return null;
  return <Ask key={shop.key} shop={shop} entries={entries} />;
}

const order = ['name', 'region', 'currency', 'timeZone', 'account'] as const satisfies readonly FactField[];

function Ask({ shop, entries }: { shop: Shop; entries: readonly ShopEntry[] }) {
  const words = useWords();
  const { card, fields, notSaved } = words.shops;
  const proposed = useProposed(shop.key);
  const [open, setOpen] = useState<'why' | 'form' | 'other' | null>(null);
  const [isLost, setLost] = useState(false);
  if (!proposed) return null;
  const typed = Object.fromEntries(order.map((field) => [field, proposed[field].value])) as Typed;
  const facts = factsFrom(typed);
  const isWhole = Object.keys(faultsIn(facts)).length === 0;
  const confirm = () => call('confirmShop', { shop: shop.key, facts }).catch(() => setLost(true));
  const later = async () => laterShops.setValue([...(await laterShops.getValue()), shop.key]);
  const twin = entries.find((one) => one.shop.key !== shop.key && shop.name && one.shop.name === shop.name && !one.as);
  const toggle = (what: 'why' | 'form' | 'other') => setOpen(open === what ? null : what);
  return (
    <section className="shop-card" aria-label={card.title}>
      <h2>{isUnnamed(shop) ? card.unnamed : card.title}</h2>
      {isUnnamed(shop) ? (
        <p className="note i2">{card.unnamedText(shop.host)}</p>
      ) : (
        <p>
          {order.map(
            (field, index) =>
              typed[field] && (
                <span key={field}>
                  {index > 0 && <Sep />}
                  {typed[field]}
                </span>
              ),
          )}{' '}
          <button type="button" className="link-btn" aria-expanded={open === 'why'} onClick={() => toggle('why')}>
            {card.why}
          </button>
        </p>
      )}
      {open === 'why' && (
        <ul className="note i2">
          {order.map(
            (field) =>
              typed[field] && (
                <li key={field}>
                  {fields[field]}
                  <Sep />
                  {evidenceText(proposed[field], words)}
                </li>
              ),
          )}
        </ul>
      )}
      {twin && <p className="note i2">{card.twin(twin.shop.region ?? shopName(twin.shop))}</p>}
      {isLost && (
        <p className="note" role="alert">
          {notSaved}
        </p>
      )}
      <p className="row">
        {isWhole && open !== 'form' && (
          <Button kind="primary" small onClick={confirm}>
            {card.right}
          </Button>
        )}
        <Button small aria-expanded={open === 'form'} onClick={() => toggle('form')}>
          {card.change}
        </Button>
        <button type="button" className="link-btn" aria-expanded={open === 'other'} onClick={() => toggle('other')}>
          {card.isOther}
        </button>
        <button type="button" className="link-btn end" onClick={later}>
          {card.later}
        </button>
      </p>
      {open === 'form' && <ShopForm shop={shop.key} initial={typed} proposed={proposed} save={card.save} />}
      {open === 'other' && <CountAs shop={shop} entries={entries} />}
    </section>
  );
}

/** What the shop's stored pages say of it, asked once. */
function useProposed(shop: string): Proposed | null {
  const [proposed, setProposed] = useState<Proposed | null>(null);
  useEffect(() => {
    let gone = false;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    call('shop', { shop }).then(
      (seen) => !gone && setProposed(seen && proposeShop(seen, zone)),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [shop]);
  return proposed;
}

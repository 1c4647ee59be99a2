import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import { Confirm } from './Confirm';
import { Card } from './Page';
import type { Stored } from './stored';
import { useTexts } from './use-texts';

/** Delete a shop, or everything. A single room is deleted on its own page. */
export function DeleteCard({ stored }: { stored: Stored }) {
  const words = useWords().dashboard;
  const texts = useTexts();
  const { confirm, data } = words;
  return (
    <Card title={data.remove}>
      <p className="d-note i2">{data.removeHint}</p>
      {stored.shops.length === 0 && <p className="d-note i3">{data.noShops}</p>}
      <ul className="d-rows">
        {stored.shops.map((shop) => (
          <li key={shop.key} className="row">
            {texts.shop(shop)}
            {shop.demo && <span className="d-tag">{words.demo}</span>}
            <span className="note i3">{words.rooms.count(shop.rooms)}</span>
            <Confirm
              trigger={
                <Button small className="end" aria-label={`${data.removeShop}: ${texts.shop(shop)}`}>
                  {data.removeShop}
                </Button>
              }
              title={confirm.shop(texts.shop(shop))}
              loses={confirm.losesShop(shop.rooms)}
              typed
              onConfirm={() => call('forget', { shop: shop.key })}
            />
          </li>
        ))}
      </ul>
      <p className="d-actions">
        <Confirm
          trigger={<Button disabled={stored.snapshots + stored.samples === 0}>{data.removeEverything}</Button>}
          title={confirm.everything}
          loses={confirm.losesEverything(stored.rooms, stored.bytes === null ? words.unknown : texts.size(stored.bytes))}
          typed
          onConfirm={() => call('forget', { everything: true })}
        />
      </p>
    </Card>
  );
}

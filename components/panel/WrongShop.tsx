import { useWords } from '@/components/hooks/words';
import { shopName } from '@/components/shops/shop-options';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { isUnnamed } from '@/lib/snapshot/shop-facts';
import type { Conflict } from './shop-view';
import { followPage } from './use-shop-view';

/** The page shows another shop than the chosen one: both names, what happens to its numbers, and the way there. */
export function WrongShop({ conflict, onChoose }: { conflict: Conflict; onChoose: (shop: string) => void }) {
  const words = useWords().shops.wrong;
  const [shown, chosen] = [nameIn(conflict.shown, conflict.chosen), nameIn(conflict.chosen, conflict.shown)];
  const unnamed = isUnnamed(conflict.shown);
  return (
    <section className="notice" role="status">
      <Chip state="doubtful">{words.rail}</Chip>
      <h2>{unnamed ? words.unnamed(chosen) : words.title(chosen, shown)}</h2>
      <p>{words.text(shown, chosen)}</p>
      <p className="row wrap">
        <Button kind="primary" small onClick={() => onChoose(unnamed ? followPage : conflict.shown.key)}>
          {words.switch(shown)}
        </Button>
        {!unnamed && (
          <Button small onClick={() => onChoose(followPage)}>
            {words.follow}
          </Button>
        )}
      </p>
    </section>
  );
}

/** A name, with its region where the other shop is called the same. */
function nameIn(shop: Conflict['shown'], other: Conflict['shown']): string {
  const name = shopName(shop);
  return name === shopName(other) ? `${name} (${shop.region ?? shop.host})` : name;
}

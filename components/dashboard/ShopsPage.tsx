import { useItem } from '@/components/hooks/item';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { shopIn, shopName, shopOptions } from '@/components/shops/shop-options';
import { Empty } from '@/components/ui/Empty';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { workShop } from '@/lib/settings/settings';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { Answer } from './Answer';
import { Head } from './Head';
import { Page } from './Page';
import { readShops } from './queries';
import { href } from './route';
import { useTexts } from './use-texts';

/** Every shop of this browser: what is confirmed of it, and which one is worked on. */
export function ShopsPage() {
  const words = useWords().shops.page;
  const live = useLive('shops', readShops);
  return (
    <Page title={words.title}>
      <Answer live={live}>
        {(entries) =>
          entries.length === 0 ? (
            <div className="d-card">
              <Empty title={words.empty.title}>
                <p>{words.empty.body}</p>
              </Empty>
            </div>
          ) : (
            <>
              <section className="d-card">
                <ShopsTable entries={entries} />
              </section>
              <WorksOn entries={entries.filter((one) => !one.demo)} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function ShopsTable({ entries }: { entries: readonly ShopEntry[] }) {
  const words = useWords().shops.page;
  const { columns } = words;
  const sorted = entries.toSorted((a, b) => shopName(a.shop).localeCompare(shopName(b.shop)));
  return (
    <div className="d-scroll">
      <table className="d-table d-table--links">
        <caption className="sr">{words.title}</caption>
        <Head
          first={[columns.name, columns.region, columns.currency, columns.timeZone, columns.account]}
          numbers={[]}
          last={[columns.seen, columns.state]}
        />
        <tbody>
          {sorted.map((entry) => (
            <ShopLine key={entry.shop.key} entry={entry} entries={entries} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ShopLine({ entry, entries }: { entry: ShopEntry; entries: readonly ShopEntry[] }) {
  const { dashboard, shops } = useWords();
  const texts = useTexts();
  const { shop, first, last, confirmedAt, as, demo } = entry;
  const under = entries.find((one) => one.shop.key === as)?.shop;
  const state = as
    ? shops.page.countedAs(under ? shopName(under) : as)
    : confirmedAt
      ? shops.page.confirmed(texts.date(confirmedAt))
      : shops.page.unconfirmed;
  return (
    <tr>
      <th scope="row">
        <span className="row">
          {demo ? shopName(shop) : <a href={href({ page: 'shop', shop: shop.key })}>{shopName(shop)}</a>}
          {demo && <span className="d-tag">{dashboard.demo}</span>}
        </span>
      </th>
      {[shop.region, shop.currency, shop.timeZone, shop.account].map((fact, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fact for each column
        <td key={column}>{fact ?? <span className="i3">{dashboard.unknown}</span>}</td>
      ))}
      <td>{texts.dates(first, last)}</td>
      <td>{demo ? null : state}</td>
    </tr>
  );
}

const follow = '*';

/** The shop this browser is for: where a profile has only one, another on screen is a mistake. */
function WorksOn({ entries }: { entries: readonly ShopEntry[] }) {
  const words = useWords().shops;
  const chosen = useItem(workShop);
  if (chosen === undefined || entries.length === 0) return null;
  const options = [{ value: follow, name: words.follow }, ...shopOptions(entries)];
  return (
    <section className="d-card d-narrow" aria-label={words.page.works}>
      <div className="d-setting">
        <span>{words.page.works}</span>
        <SearchPicker
          label={words.page.works}
          find={words.find}
          noneFound={words.noneFound}
          value={shopIn(entries, chosen)?.key ?? follow}
          options={options}
          onChange={(next) => workShop.setValue(next === follow ? null : next)}
        />
      </div>
      <p className="d-note i3">{words.page.worksNote}</p>
    </section>
  );
}

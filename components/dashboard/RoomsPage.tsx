import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { shopOptions } from '@/components/shops/shop-options';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Sep } from '@/components/ui/Sep';
import { call } from '@/lib/messages/client';
import { Answer } from './Answer';
import { DemoButton } from './Demo';
import { Page } from './Page';
import { readRooms, readShops } from './queries';
import { RoomsTable } from './RoomsTable';
import { ShopFilter, useListedShop } from './ShopFilter';

/** Every LIVE recorded on this device. */
export function RoomsPage() {
  const { dashboard, screens } = useWords();
  const words = dashboard.rooms;
  const entries = useLive('shops', readShops).value;
  const shop = useListedShop(entries);
  // Until the choice is known nothing is listed: another shop's rooms would flash up.
  const live = useLive(`rooms ${shop}`, async () => (shop === null ? undefined : readRooms(shop)));
  return (
    <Page
      title={words.title}
      tags={<ShopFilter entries={entries ?? []} value={shop} />}
      actions={
        <Button icon="wall" onClick={() => call('openWindow', { view: 'wall' }).catch(() => {})}>
          {screens.names.wall}
        </Button>
      }
    >
      <Answer live={live}>
        {(rooms) =>
          rooms.length === 0 ? (
            <div className="d-card">
              <Empty title={words.empty.title}>
                <p>{words.empty.body}</p>
                <p className="row">
                  <DemoButton present={false} name={words.empty.demo} />
                </p>
              </Empty>
            </div>
          ) : (
            <section className="d-card">
              <RoomsTable rooms={rooms} caption={words.title} withShop={shopOptions(entries ?? []).length > 1 && !shop} />
              <p className="d-foot">
                {words.count(rooms.length)}
                <Sep />
                {words.localTimes(Intl.DateTimeFormat().resolvedOptions().timeZone)}
              </p>
            </section>
          )
        }
      </Answer>
    </Page>
  );
}

import { useItem } from '@/components/hooks/item';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { currenciesOf } from '@/lib/room/usual-order';
import { alarmSettings } from '@/lib/settings/settings';
import { newestAlarms } from '@/lib/store/alarms';
import { run } from '@/lib/store/deadline';
import { listRooms } from '@/lib/store/rooms';
import { Answer } from '../Answer';
import { Page } from '../Page';
import { readShops } from '../queries';
import { ShopFilter, useListedShop } from '../ShopFilter';
import { AlarmHistory } from './AlarmHistory';
import { RingSettings } from './RingSettings';
import { RulesTable } from './RulesTable';
import './alarms-page.css';

/** How many past alarms are listed and weighed. */
const mostAlarms = 300;

/** Among so many of the newest rooms it is looked which currencies there are. */
const mostRooms = 100;

/** Which alarms ring, from when on and for whom; what each was worth; and the last ones with how they went on. */
export function AlarmsPage() {
  const { alarms: words } = useWords();
  const settings = useItem(alarmSettings);
  const entries = useLive('shops', readShops).value;
  const shop = useListedShop(entries);
  const live = useLive(`alarms ${shop}`, async () =>
    shop === null
      ? undefined
      : run('relaxed', async (db) => ({
          alarms: await newestAlarms(db, shop, mostAlarms),
          currencies: currenciesOf(await listRooms(db, shop, mostRooms)),
        })),
  );
  return (
    <Page title={words.title} tags={<ShopFilter entries={entries ?? []} value={shop} />}>
      <Answer live={live}>
        {({ alarms, currencies }) =>
          settings && (
            <>
              <RulesTable settings={settings} alarms={alarms} />
              <RingSettings settings={settings} currencies={currencies} />
              <AlarmHistory alarms={alarms} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}

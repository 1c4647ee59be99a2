import { useLive } from '@/components/hooks/use-live';
import { QuarterDue } from '@/components/quarter/QuarterDue';
import { shopAndZone } from '@/lib/messages/handlers/day';
import { calendarDay } from '@/lib/report/zone';
import { run } from '@/lib/store/deadline';
import { openQuarter } from '@/lib/store/quarters';
import { readShops } from '../queries';
import { href } from '../route';
import { useOneShop } from '../targets/OneShop';

/** The reminder of the quarterly review, above every page, of the shop that lists show. */
export function QuarterBand() {
  const shop = useOneShop(useLive('shops', readShops).value);
  const due = useLive(`quarter due ${shop}`, async () => (shop ? readDue(shop) : null)).value;
  const open = () => {
    location.hash = href({ page: 'quarter' });
  };
  return <QuarterDue quarter={due ?? null} onOpen={open} />;
}

function readDue(key: string): Promise<string | null> {
  return run('relaxed', async (db) => {
    const { zone } = await shopAndZone(db, key);
    return (await openQuarter(db, key, calendarDay(Date.now(), zone)))?.id ?? null;
  });
}

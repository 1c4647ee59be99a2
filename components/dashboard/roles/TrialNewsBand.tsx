import { useLive } from '@/components/hooks/use-live';
import { TrialDue } from '@/components/trial/TrialDue';
import { readTrialNews } from '@/lib/messages/trial-news';
import { readShops } from '../queries';
import { href } from '../route';
import { useOneShop } from '../targets/OneShop';

/** What of trials is to be looked at, above every page, of the shop that lists show. */
export function TrialNewsBand() {
  const shop = useOneShop(useLive('shops', readShops).value);
  const news = useLive(`trial news ${shop}`, async () => (shop ? readTrialNews(shop) : null)).value;
  const open = () => {
    location.hash = href({ page: 'trials' });
  };
  return <TrialDue news={news ?? null} onOpen={open} />;
}

import { useNow } from '@/components/hooks/clock';
import type { Words } from '@/lib/i18n/words';
import { type Air, airOf } from '@/lib/room/air';
import type { PageState } from '@/lib/snapshot/page-state';
import { isRoom } from './room';

/** Where the room of a page stands at this moment; null when the page shows none. */
export function useAir(page: PageState | null): Air | null {
  const now = useNow(30_000);
  return isRoom(page) ? airOf(page.scope.state, page.at, now) : null;
}

/** The same in words. */
export function airText(air: Air | null, { onAir, unseen, ended }: Words['live']): string {
  return air === 'on' ? onAir : air === 'unseen' ? unseen : ended;
}

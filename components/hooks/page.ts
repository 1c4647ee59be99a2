import { useEffect, useState } from 'react';
import { storage } from '#imports';
import { call } from '@/lib/messages/client';
import type { PageState } from '@/lib/snapshot/page-state';

/** `unknown` until the background has answered; `lost` while it cannot be reached (asked again every 3 s). */
export type PageWatch = { tab: number | null; state: PageState | null; link: 'unknown' | 'up' | 'lost' };

/** What a tab shows now: says hello for it at once, then follows its key in session storage. */
export function usePage(tab: number | undefined): PageWatch {
  const [watch, setWatch] = useState<PageWatch>({ tab: null, state: null, link: 'unknown' });
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    let retry: ReturnType<typeof setTimeout> | undefined;
    const hello = async () => {
      try {
        const answer = await call('hello', { tab });
        if (gone) return;
        setWatch({ ...answer, link: 'up' });
        stop = storage.watch<PageState>(`session:page/${answer.tab}`, (state) => setWatch({ tab: answer.tab, state, link: 'up' }));
      } catch {
        if (gone) return;
        setWatch((known) => ({ ...known, link: 'lost' }));
        retry = setTimeout(hello, 3000);
      }
    };
    hello();
    return () => {
      gone = true;
      clearTimeout(retry);
      stop();
    };
  }, [tab]);
  return watch;
}

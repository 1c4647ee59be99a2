import { useEffect, useState } from 'react';
import { storage } from '#imports';
import { call } from '@/lib/messages/client';
import type { PageState } from '@/lib/snapshot/page-state';

/** `unknown` until the background has answered; `lost` while it cannot be reached (asked again every 3 s); `closed`: the tab is gone. */
export type PageWatch = { tab: number | null; state: PageState | null; link: 'unknown' | 'up' | 'lost' | 'closed' };

/** What a tab shows now: says hello for it at once, then follows its key in session storage. The demo is of no tab. */
export function usePage({ tab, demo }: { tab: number | undefined; demo: boolean }): PageWatch {
  const [watch, setWatch] = useState<PageWatch>({ tab: null, state: null, link: 'unknown' });
  useEffect(() => (demo ? followDemo(setWatch) : followTab(tab, setWatch)), [tab, demo]);
  return watch;
}

type Update = (next: (known: PageWatch) => PageWatch) => void;

function followTab(tab: number | undefined, update: Update): () => void {
  let gone = false;
  let stop = () => {};
  let retry: ReturnType<typeof setTimeout> | undefined;
  const hello = async () => {
    try {
      const answer = await call('hello', { tab });
      if (gone) return;
      update(() => ({ ...answer, link: 'up' }));
      stop = storage.watch<PageState>(`session:page/${answer.tab}`, (state) =>
        update(() => ({ tab: answer.tab, state, link: state ? 'up' : 'closed' })),
      );
    } catch {
      if (gone) return;
      update((known) => ({ ...known, link: 'lost' }));
      retry = setTimeout(hello, 3000);
    }
  };
  hello();
  return () => {
    gone = true;
    clearTimeout(retry);
    stop();
  };
}

/** The invented room, as a page that goes on: one reading every three seconds, as a LIVE dashboard polls. */
function followDemo(update: Update): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let gone = false;
  import('@/lib/room/demo').then(({ demoPageState }) => {
    if (gone) return;
    const show = () => update(() => ({ tab: null, state: demoPageState(Date.now()), link: 'up' }));
    show();
    timer = setInterval(show, 3000);
  });
  return () => {
    gone = true;
    clearInterval(timer);
  };
}

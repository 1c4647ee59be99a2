import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { storage } from '#imports';
import type { PageWatch } from '@/components/hooks/page';
import type { PageState } from '@/lib/snapshot/page-state';

/** The tab the popup was opened over, and what is read there. No hello: a popup is not the tab's panel. */
export function useActiveTab(): PageWatch {
  const [watch, setWatch] = useState<PageWatch>({ tab: null, state: null, link: 'unknown' });
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    const find = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      const tab = active?.id ?? null;
      if (gone || tab === null) return;
      const key = `session:page/${tab}` as const;
      const show = (state: PageState | null) => setWatch({ tab, state, link: 'up' });
      stop = storage.watch<PageState>(key, show);
      show(await storage.getItem<PageState>(key));
    };
    find();
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return watch;
}

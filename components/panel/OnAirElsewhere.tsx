import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useNow } from '@/components/hooks/clock';
import { useWords } from '@/components/hooks/words';
import { isRoom, type RoomPage } from '@/components/live/room';
import { Button } from '@/components/ui/Button';
import { Sep } from '@/components/ui/Sep';
import { call } from '@/lib/messages/client';
import { airOf } from '@/lib/room/air';
import { roomMinute } from '@/lib/room/minute';
import type { PageState } from '@/lib/snapshot/page-state';

/** Another tab with a room on air, if there is one. */
export function OnAirElsewhere({ tab }: { tab: number | null }) {
  const { states } = useWords();
  const [other, setOther] = useState<{ tab: number; page: RoomPage } | null>(null);
  // Where it was on air it may no longer be, and elsewhere it may have begun.
  const now = useNow(30_000);
  useEffect(() => {
    let gone = false;
    findRoom(tab, now).then((found) => !gone && setOther(found));
    return () => {
      gone = true;
    };
  }, [tab, now]);
  if (!other) return null;
  const { page } = other;
  const minute = roomMinute(page);
  return (
    <div className="elsewhere">
      <i className="lamp" />
      <span>
        <b>{states.onAir(page.shop?.name ?? page.shop?.host ?? '')}</b>
        <span className="note i2">
          {states.otherTab}
          {minute !== null && <Sep />}
          {minute !== null && states.minute(minute)}
        </span>
      </span>
      <Button small className="end" onClick={() => call('showTab', { tab: other.tab }).catch(() => {})}>
        {states.go}
      </Button>
    </div>
  );
}

async function findRoom(own: number | null, now: number): Promise<{ tab: number; page: RoomPage } | null> {
  const all = await browser.storage.session.get();
  for (const [key, state] of Object.entries(all)) {
    const tab = key.startsWith('page/') ? Number(key.slice(5)) : own;
    const page = state as PageState;
    if (tab !== null && tab !== own && isRoom(page) && airOf(page.scope.state, page.at, now) === 'on') return { tab, page };
  }
  return null;
}

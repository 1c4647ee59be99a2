import { useCallback, useEffect, useState } from 'react';
import { call } from '@/lib/messages/client';
import type { Picked } from '@/lib/messages/teach-answers';

/** Where teaching stands: the user points, has picked, or the page does not answer. */
export type Teaching = { at: 'pointing' } | { at: 'picked'; picked: Picked } | { at: 'failed' };

/** How often the page is asked what was picked, milliseconds. */
const often = 300;

/** Lets the user point on a tab's page as long as this is mounted; `onLeave` when they left without picking. */
export function useTeaching(tab: number, hint: string, onLeave: () => void): [Teaching, () => void] {
  const [state, setState] = useState<Teaching>({ at: 'pointing' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` starts another pointing
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const fail = () => !gone && setState({ at: 'failed' });
    const look = async () => {
      const { pointing, picked } = await call('teachLook', { tab });
      if (gone) return;
      if (picked) setState({ at: 'picked', picked });
      else if (!pointing) onLeave();
      else timer = setTimeout(() => look().catch(fail), often);
    };
    setState({ at: 'pointing' });
    call('teachPoint', { tab, hint }).then(look).catch(fail);
    return () => {
      gone = true;
      clearTimeout(timer);
      call('teachPoint', { tab, hint: null }).catch(() => {});
    };
  }, [tab, round]);
  return [state, useCallback(() => setRound((n) => n + 1), [])];
}

import { useState } from 'react';
import { call } from '@/lib/messages/client';

/** Says that a room is over, or takes that back. `said`: when it was last noted, epoch ms; `failed`: it could not be. */
export function useSayOver(room: string): { said: number; failed: boolean; say: (over: boolean) => void } {
  const [said, setSaid] = useState(0);
  const [failed, setFailed] = useState(false);
  const say = (over: boolean) => {
    call('sayOver', { room, over }).then(
      (done) => {
        setFailed(!done);
        setSaid(Date.now());
      },
      () => setFailed(true),
    );
  };
  return { said, failed, say };
}

import { useEffect, useState } from 'react';
import { edits, revision } from '@/lib/settings/settings';

const pause = 1500;

/**
 * The database's revision, let through at most every 1.5 s: a running room is written every second. `edits` alone: that of what
 * people changed, at once.
 */
export function useRevision(of: 'all' | 'edits'): number {
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    if (of === 'edits') return edits.watch((next) => setCurrent(next));
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    const stop = revision.watch((next) => {
      latest = next;
      timer ??= setTimeout(() => {
        timer = undefined;
        setCurrent(latest);
      }, pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [of]);
  return current;
}

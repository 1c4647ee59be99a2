import type { ReactNode } from 'react';
import type { Live } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';

/** What a query has answered, or why there is nothing to show yet. */
export function Answer<T>({ live, children }: { live: Live<T | undefined>; children: (value: T) => ReactNode }) {
  const words = useWords().dashboard;
  if (live.error !== undefined) {
    return (
      <div className="d-card" role="alert">
        <Empty title={words.failed.title}>
          <p>{words.failed.body}</p>
        </Empty>
      </div>
    );
  }
  if (live.value === undefined) {
    return (
      <p className="d-loading" role="status">
        {words.loading}
      </p>
    );
  }
  return children(live.value);
}

import { useWords } from '@/components/hooks/words';
import { useTempo, useUsualTempo } from '@/components/screens/use-tempo';
import { Icon } from '@/components/ui/Icon';
import type { RoomPage } from './room';

const every = 15_000;

/** How long nobody has bought, and the longest wait in this room before. Longer than that is marked, which is no verdict on anybody. */
export function LastOrder({ page }: { page: RoomPage }) {
  const { wait } = useWords().live;
  const order = useTempo(page, every)?.order;
  const longest = useUsualTempo(page)?.longestWait ?? null;
  if (!order || ('unknown' in order && order.unknown === 'absent')) return null;
  if ('unknown' in order) return <span className="note i3 end">{wait.coarse}</span>;
  const isLong = longest !== null && order.minutes > longest;
  return (
    <span className="row note i2 end nowrap">
      {isLong && <Icon name="behind" size={12} />}
      <span>{order.isSeen ? wait.since(order.minutes) : wait.atLeast(order.minutes)}</span>
      {longest !== null && <span className="i3">{isLong ? wait.longer(longest) : wait.longest(longest)}</span>}
    </span>
  );
}

import { useAnswer } from '@/components/hooks/answer';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import { formatValue } from '@/lib/format';
import { type Cycle, extremes } from '@/lib/room/cycles';
import type { RoomPage } from './room';

const minuteMs = 60_000;

/** The best and the worst pin window of a running room so far. Nothing until there are two with enough clicks. */
export function ProductCycles({ page }: { page: RoomPage }) {
  const { cycles: words } = useWords();
  // Rows are many: once a minute is often enough.
  const occasion = Math.floor(page.at / minuteMs);
  const cycles = useAnswer('cycles', { room: page.scope.room }, { steady: true, occasion }).value;
  const found = cycles && extremes(cycles);
  if (!found) return null;
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      <CycleLine cycle={found.top} place="top" />
      <CycleLine cycle={found.flop} place="flop" />
    </section>
  );
}

function CycleLine({ cycle, place }: { cycle: Cycle; place: 'top' | 'flop' }) {
  const { cycles: words } = useWords();
  const language = useLanguage();
  const { gmv } = cycle.counts;
  const money = (value: number) => formatValue({ value, unit: 'money', ...(gmv?.currency && { currency: gmv.currency }) }, language);
  const perMinute = ((gmv?.value ?? 0) / Math.max(1, cycle.to - cycle.from)) * minuteMs;
  return (
    <p className="row cycle-line">
      <Chip state={place === 'top' ? 'ahead' : 'behind'}>{words[place]}</Chip>
      <span className="clip i2">{words.panel(cycle.product.name, money(gmv?.value ?? 0), money(perMinute))}</span>
    </p>
  );
}

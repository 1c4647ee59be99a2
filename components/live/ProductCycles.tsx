import { useAnswer } from '@/components/hooks/answer';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import { formatValue, type Language } from '@/lib/format';
import { type Cycle, type CycleId, extremes, perMinute, type RankId, runningOf } from '@/lib/room/cycles';
import type { RoomPage } from './room';

const minuteMs = 60_000;

/** The product that is pinned now and what it brought so far, and the best and the worst pin window before. Nothing without pins. */
export function ProductCycles({ page }: { page: RoomPage }) {
  const { cycles: words } = useWords();
  // Rows are many: once a minute is often enough.
  const occasion = Math.floor(page.at / minuteMs);
  const cycles = useAnswer('cycles', { room: page.scope.room }, { steady: true, occasion }).value ?? [];
  const [running, found] = [runningOf(cycles), extremes(cycles)];
  if (!running && !found) return null;
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      {running && <RunningLine cycle={running} />}
      {found && <CycleLine cycle={found.top} place="top" by={found.by} />}
      {found && <CycleLine cycle={found.flop} place="flop" by={found.by} />}
    </section>
  );
}

/** What the open window brought so far: what its row shows, as far as it was read. */
function RunningLine({ cycle }: { cycle: Cycle }) {
  const { cycles: words } = useWords();
  const language = useLanguage();
  const { product, from, to, counts, stock } = cycle;
  const shown = (['clicks', 'orders', 'gmv'] as const).flatMap((id) => {
    const count = counts[id];
    return count ? [`${words.columns[id]} ${count.approximate ? '≈' : ''}${amount(id, count.value, count.currency, language)}`] : [];
  });
  const left = stock === null ? [] : [words.left(amount('orders', stock, undefined, language))];
  return (
    <div className="cycle-now">
      <p className="row cycle-line">
        <b className="nowrap">{words.now}</b>
        <span className="clip i1" title={product.name}>
          {product.name}
        </span>
        <span className="note i3 end nowrap">{words.minutes(Math.floor((to - from) / minuteMs))}</span>
      </p>
      <p className="note i2">{[...shown, ...left].join(words.comma) || words.notRead}</p>
    </div>
  );
}

function CycleLine({ cycle, place, by }: { cycle: Cycle; place: 'top' | 'flop'; by: RankId }) {
  const { cycles: words } = useWords();
  const language = useLanguage();
  const count = cycle.counts[by];
  const text = (value: number) => amount(by, value, count?.currency, language, by === 'orders' ? 0.1 : undefined);
  const said = by === 'gmv' ? words.panel : words.panelOrders;
  return (
    <p className="row cycle-line">
      <Chip state={place === 'top' ? 'ahead' : 'behind'}>{words[place]}</Chip>
      <span className="clip i2">
        {said(cycle.product.name, amount(by, count?.value ?? 0, count?.currency, language), text(perMinute(cycle, by) ?? 0))}
      </span>
    </p>
  );
}

function amount(id: CycleId, value: number, currency: string | undefined, language: Language, step = 1): string {
  if (id === 'gmv') return formatValue({ value, unit: 'money', ...(currency && { currency }) }, language);
  return formatValue({ value, unit: 'count', step }, language);
}

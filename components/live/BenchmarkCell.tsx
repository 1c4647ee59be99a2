import type { ReactNode } from 'react';
import { useWords } from '@/components/hooks/words';
import { Popover } from '@/components/ui/Popover';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { BenchmarkRows, type Held } from './BenchmarkRows';
import { LineEditor } from './LineEditor';
import { PinBenchmark } from './PinBenchmark';
import type { RoomPage } from './room';

type BenchmarkCellProps = {
  page: Pick<RoomPage, 'shop'>;
  set: BenchmarkSet;
  name: string;
  amount: Held;
  className?: string;
  /** What the button says; what it opens is said for those who cannot see it. */
  children: ReactNode;
};

/** A number's benchmark as a button: it opens all four sources, each with what stands behind it, the team's line and which one counts. */
export function BenchmarkCell({ page, set, name, amount, className = '', children }: BenchmarkCellProps) {
  const { live } = useWords();
  const { shop } = page;
  return (
    <Popover
      label={live.basis.of(name)}
      trigger={
        <button type="button" className={`basis ${className}`} title={live.basis.of(name)}>
          <span className="sr">{live.basis.of(name)}</span>
          {children}
        </button>
      }
    >
      <b className="pop-head">{live.basis.of(name)}</b>
      <BenchmarkRows set={set} amount={amount} unfolded />
      {shop && (
        <div className="card-foot">
          <LineEditor set={set} shop={shop.key} name={name} amount={amount} />
          {set.inForce && <PinBenchmark set={set} shop={shop.key} name={name} />}
        </div>
      )}
    </Popover>
  );
}

import { useLanguage, useWords } from '@/components/hooks/words';
import { signed, written } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import { Tip } from '@/components/ui/Tip';
import { type AbsentBenchmark, type Benchmark, type BenchmarkSet, isPresent } from '@/lib/benchmark/benchmark';
import type { Amount } from '@/lib/format';
import type { Value } from '@/lib/snapshot/snapshot';
import { benchmarkName, benchmarkNotes } from './benchmark-text';

/** A number in doubt is held against nothing. */
export type Held = Amount & Pick<Value, 'doubt'>;

/**
 * The sources in order of trust: each begins with the pattern of its line; the one in force is bold, a pinned one locked.
 * A published number is there for few metrics, and nobody can add one: without it, its row would only say so. `unfolded`: what
 * stands behind each is written below it, else it is a tip.
 */
export function BenchmarkRows({ set, amount, unfolded = false }: { set: BenchmarkSet; amount: Held; unfolded?: boolean }) {
  const { live } = useWords();
  return (
    <ul className="refs">
      {set.all
        .filter((row) => row.source !== 'published' || isPresent(row))
        .map((row) => (
          <li key={row.source} className={set.inForce?.source === row.source ? 'ref ref--force' : 'ref'}>
            <svg width="14" height="8" aria-hidden="true">
              <path className={`g-${row.source}`} d="M0 4.5h14" />
            </svg>
            {set.inForce?.source === row.source && <span className="sr">{live.inForce}</span>}
            {'absent' in row ? (
              <Absent row={row} />
            ) : (
              <Present row={row} amount={amount} pinned={set.pinned === row.source} unfolded={unfolded} />
            )}
          </li>
        ))}
    </ul>
  );
}

function Absent({ row }: { row: AbsentBenchmark }) {
  const { live } = useWords();
  const why = live.absent[row.absent];
  return (
    <>
      <span className="clip">{live.sources[row.source]}</span>
      <span className="ref-none">{typeof why === 'string' ? why : why(row.n ?? 0)}</span>
    </>
  );
}

type PresentProps = { row: Benchmark; amount: Held; pinned: boolean; unfolded: boolean };

function Present({ row, amount, pinned, unfolded }: PresentProps) {
  const words = useWords();
  const language = useLanguage();
  const notes = benchmarkNotes(row, amount, language, words);
  const [number] = written({ ...amount, value: row.value }, language);
  const name = (
    <>
      {benchmarkName(row, language, words)}
      {pinned && <Icon name="lock" size={12} />}
    </>
  );
  return (
    <>
      {notes.length > 0 && !unfolded ? (
        <Tip note={notes.map((note) => <p key={note}>{note}</p>)}>
          <button type="button" className="ref-name clip">
            {name}
          </button>
        </Tip>
      ) : (
        <span className="clip">{name}</span>
      )}
      <span className="ref-v">{number}</span>
      <span className="ref-d">{!amount.doubt && signed({ ...amount, value: amount.value - row.value }, language)}</span>
      {unfolded && notes.length > 0 && <Behind row={row} notes={notes} />}
    </>
  );
}

/** What stands behind a benchmark, in full; who published it can be opened. */
function Behind({ row: { published }, notes }: { row: Benchmark; notes: readonly string[] }) {
  const { live } = useWords();
  return (
    <span className="ref-behind">
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      {published && (
        <a href={published.url} target="_blank" rel="noreferrer">
          {live.basis.open}
        </a>
      )}
    </span>
  );
}

import { useLanguage, useWords } from '@/components/hooks/words';
import { signed, written } from '@/components/ui/Figure';
import { Tip } from '@/components/ui/Tip';
import type { AbsentBenchmark, Benchmark, BenchmarkSet } from '@/lib/benchmark/benchmark';
import type { Amount } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import type { Value } from '@/lib/snapshot/snapshot';

/** The four sources in order of trust: each begins with the pattern of its line; the one in force is bold. */
export function BenchmarkRows({ set, amount }: { set: BenchmarkSet; amount: Amount & Pick<Value, 'doubt'> }) {
  const { live } = useWords();
  return (
    <ul className="refs">
      {set.all.map((row) => (
        <li key={row.source} className={set.inForce?.source === row.source ? 'ref ref--force' : 'ref'}>
          <svg width="14" height="8" aria-hidden="true">
            <path className={`g-${row.source}`} d="M0 4.5h14" />
          </svg>
          {set.inForce?.source === row.source && <span className="sr">{live.inForce}</span>}
          {'absent' in row ? <Absent row={row} /> : <Present row={row} amount={amount} />}
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

/** A number in doubt is held against nothing. */
function Present({ row, amount }: { row: Benchmark; amount: Amount & Pick<Value, 'doubt'> }) {
  const words = useWords();
  const language = useLanguage();
  const name = row.source === 'own' ? words.live.ownMedian(row.n ?? 0) : words.live.sources[row.source];
  const [number] = written({ ...amount, value: row.value }, language);
  const note = noteOf(row, words);
  return (
    <>
      {note ? (
        <Tip note={note}>
          <button type="button" className="ref-name clip">
            {name}
          </button>
        </Tip>
      ) : (
        <span className="clip">{name}</span>
      )}
      <span className="ref-v">{number}</span>
      <span className="ref-d">{!amount.doubt && signed({ ...amount, value: amount.value - row.value }, language)}</span>
    </>
  );
}

function noteOf({ published, weekday }: Benchmark, { live }: Words): string | null {
  if (published) return `${live.publishedBy(published.by, published.year, published.region)}. ${live.confidence[published.confidence]}`;
  return weekday ? live.weekday : null;
}

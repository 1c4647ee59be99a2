import { useLanguage, useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { Sep } from '@/components/ui/Sep';
import { type AbsentBenchmark, type Benchmark, isPresent } from '@/lib/benchmark/benchmark';
import { formatValue } from '@/lib/format';
import type { Sanity } from '@/lib/kpi/targets/sanity';
import type { Unit } from '@/lib/metrics/metric';
import { fineStep } from './fine-step';
import { SanityStrip } from './SanityStrip';
import './sanity.css';

type SanityMeterProps = {
  /** What is known of the own past, held against the value that is typed; null where nothing is. */
  sanity: Sanity | null;
  published: Benchmark | AbsentBenchmark;
  unit: Unit;
  currency?: string;
};

/** A target beside what was: on how many own days or in how many rooms it would have been reached, and what was published. */
export function SanityMeter({ sanity, published, unit, currency }: SanityMeterProps) {
  const { targets: words } = useWords();
  const language = useLanguage();
  const write = (value: number) => formatValue({ value, unit, step: fineStep(value, unit), ...(currency && { currency }) }, language);
  return (
    <div className="sanity">
      {sanity ? (
        <>
          <SanityStrip sanity={sanity} write={write} />
          <p className={sanity.warn ? 'sanity-said sanity-said--warn' : 'sanity-said'}>
            {sanity.warn && <Icon name="problem" size={12} />}
            <span>
              {words.reached[sanity.of](sanity.reached, sanity.n)}
              {sanity.warn && (
                <>
                  <Sep />
                  {words.warn[sanity.warn][sanity.of]}
                </>
              )}
            </span>
          </p>
          <p className="note i2">
            {sanity.days > 1 && `${words.perDay(write(sanity.needed))} `}
            {sanity.few && `${words.few} `}
            {sanity.unknown > 0 && words.unknown[sanity.of](sanity.unknown)}
          </p>
        </>
      ) : (
        <p className="note i2">{words.noPast}</p>
      )}
      <p className="note i2">{publishedText(published, write, words)}</p>
    </div>
  );
}

type TargetWords = ReturnType<typeof useWords>['targets'];

/** What somebody published, with who and how sure; or that nobody did. */
export function publishedText(benchmark: Benchmark | AbsentBenchmark, write: (value: number) => string, words: TargetWords): string {
  if (!isPresent(benchmark) || !benchmark.published) return words.notPublished;
  const { value, low, high, published } = benchmark;
  const range = low !== undefined && high !== undefined ? `${write(low)}–${write(high)}` : write(value);
  const middle = low !== undefined && high !== undefined && value !== (low + high) / 2 ? words.mean(write(value)) : '';
  const { by, year, region, confidence, note } = published;
  const said = [
    words.published(range),
    middle,
    words.source(by, year, region),
    words.confidence[confidence],
    note && words.conditions[note],
  ];
  return said.filter(Boolean).join(words.comma);
}

import { useLanguage, useWords } from '@/components/hooks/words';
import { signed, splitUnit } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import { Tip } from '@/components/ui/Tip';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { formatCompact, formatValue } from '@/lib/format';
import { metric as rowOf } from '@/lib/metrics/catalog';
import { fewestEvents, type StepNow, shortfall, unjudgedSteps, weakestStep } from '@/lib/room/funnel';
import { leverSources } from '@/lib/room/levers';
import { BenchmarkCell } from './BenchmarkCell';
import { funnelCounts, stepsNow } from './funnel-now';
import type { RoomPage } from './room';
import './funnel.css';

/** From impression to order value: counts on the borders, rates between them, and the one weakest step with what usually moves it. */
export function Funnel({ page, benchmarks }: { page: RoomPage; benchmarks: BenchmarkSet[] | undefined }) {
  const { live, metrics } = useWords();
  const language = useLanguage();
  const steps = stepsNow(page, benchmarks);
  if (steps.filter((step) => step.rate !== null).length < 2) return null;
  const weakest = weakestStep(steps);
  return (
    <section className="sec" aria-label={live.funnel.title}>
      <div className="row funnel-head">
        <h2>{live.funnel.title}</h2>
        <Tip note={live.funnel.rule(fewestEvents)}>
          <button type="button" className="note i3 ref-name nowrap">
            {live.funnel.against}
          </button>
        </Tip>
        <span className="note end nowrap">
          {weakest === null && <span className="i3">{live.funnel.noVerdict}</span>}
          {weakest === 'none' && <span className="i2">{live.funnel.noneWeak}</span>}
          {weakest !== null && weakest !== 'none' && (
            <b className="funnel-weakest">
              <Icon name="behind" size={12} /> {live.funnel.weakest(metrics[weakest].short)}
            </b>
          )}
        </span>
      </div>
      <div className={`funnel-counts funnel-counts--${steps.length}`} aria-hidden="true">
        {funnelCounts(page, steps).map(({ id, amount }) => (
          <span key={id}>{amount ? formatCompact(amount, language) : ''}</span>
        ))}
      </div>
      <ol className={`funnel funnel--${steps.length}`}>
        {steps.map((step) => (
          <Step
            key={step.metric}
            page={page}
            step={step}
            set={benchmarks?.find(({ metric }) => metric === step.metric)}
            weakest={weakest === step.metric}
          />
        ))}
      </ol>
      <Unjudged steps={steps} />
      {weakest !== null && weakest !== 'none' && <Lever metric={weakest} />}
    </section>
  );
}

/** What a verdict leaves out, and why. */
function Unjudged({ steps }: { steps: readonly StepNow[] }) {
  const { live, metrics } = useWords();
  const out = unjudgedSteps(steps);
  if (out.length === 0) return null;
  const names = out.map(({ metric, why }) => live.funnel.step(metrics[metric].short, live.funnel.why[why]));
  return <p className="note i3 funnel-lever">{live.funnel.unjudged(names.join(live.funnel.and))}</p>;
}

type StepProps = { page: RoomPage; step: StepNow; set: BenchmarkSet | undefined; weakest: boolean };

function Step({ page, step, set, weakest }: StepProps) {
  const { live, metrics, common } = useWords();
  const language = useLanguage();
  const { unit } = rowOf(step.metric);
  const currency = page.values.live_gmv_direct?.currency;
  const text = (value: number) => formatValue({ value, unit, ...(unit === 'money' ? { currency } : { step: 0.0001 }) }, language);
  const derived = step.rate !== null && !page.values[step.metric];
  const far = { value: shortfall(step) * 100, unit: 'count', step: 1 } as const;
  return (
    <li className={weakest ? 'funnel-step funnel-step--weakest' : 'funnel-step'}>
      <span className="clip" title={metrics[step.metric].name}>
        {metrics[step.metric].short}
      </span>
      <b>
        {step.rate === null ? <span className="i3">{common.states.unknown}</span> : text(step.rate)}
        {derived && (
          <small className="i3" title={live.derived.hint}>
            {live.derived.title}
          </small>
        )}
      </b>
      {step.rate !== null && set && (
        <BenchmarkCell
          page={page}
          set={set}
          name={metrics[step.metric].short}
          amount={page.values[step.metric] ?? { value: step.rate, unit, ...(unit === 'money' ? { currency } : { step: 0.0001 }) }}
          className="funnel-foot"
        >
          {step.benchmark ? (
            <>
              <span>{signed(far, language)}%</span>
              <span>{splitUnit(text(step.benchmark.value))[0]}</span>
            </>
          ) : (
            <span>{live.basis.set}</span>
          )}
        </BenchmarkCell>
      )}
    </li>
  );
}

function Lever({ metric }: { metric: StepNow['metric'] }) {
  const { live } = useWords();
  const text = live.levers[metric];
  const sources = leverSources[metric];
  if (!text || !sources) return null;
  return (
    <p className="note i2 funnel-lever">
      {live.funnel.lever}
      {text}{' '}
      <Tip note={sources.map(({ by, url }) => <p key={url}>{`${by} ${url}`}</p>)}>
        <button type="button" className="ref-name i3">
          {live.funnel.sources}
        </button>
      </Tip>
    </p>
  );
}

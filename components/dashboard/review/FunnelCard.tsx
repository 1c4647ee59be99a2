import { useLanguage, useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import { formatValue } from '@/lib/format';
import { metric as rowOf } from '@/lib/metrics/catalog';
import { type StepNow, shortfall, unjudgedSteps, weakestStep } from '@/lib/room/funnel';
import { Head } from '../Head';
import { Card } from '../Page';
import type { ReviewView } from './review-view';

/** The room's funnel against the shop's own median at the same minute, else what is in force; the weakest step is named. */
export function FunnelCard({ view: { steps, room } }: { view: ReviewView }) {
  const { review: words, live, metrics } = useWords();
  const weakest = weakestStep(steps);
  const out = unjudgedSteps(steps).map(({ metric, why }) => live.funnel.step(metrics[metric].name, live.funnel.why[why]));
  return (
    <Card title={words.funnel} aside={<span className="note i3">{words.funnelAgainst}</span>}>
      <table className="d-table">
        <caption className="sr">{words.funnel}</caption>
        <Head first={[words.step]} numbers={[words.here, words.benchmark, words.difference]} last={[words.source]} />
        <tbody>
          {steps.map((step) => (
            <StepRow key={step.metric} step={step} isWeakest={step.metric === weakest} currency={room.values.live_gmv_direct?.currency} />
          ))}
        </tbody>
      </table>
      <p className="d-note i3">
        {weakest === null ? live.funnel.noVerdict : weakest === 'none' ? live.funnel.noneWeak : words.weakestNote}
        {out.length > 0 && ` ${live.funnel.unjudged(out.join(live.funnel.and))}`}
      </p>
    </Card>
  );
}

function StepRow({ step, isWeakest, currency }: { step: StepNow; isWeakest: boolean; currency: string | undefined }) {
  const { metrics, live, dashboard, review: words } = useWords();
  const language = useLanguage();
  const { unit } = rowOf(step.metric);
  const text = (value: number) => formatValue({ value, unit, ...(unit === 'money' ? { currency } : { step: 0.0001 }) }, language);
  const { rate, benchmark } = step;
  const far = rate === null || !benchmark ? null : shortfall(step);
  return (
    <tr className={isWeakest ? 'review-weak' : undefined}>
      <th scope="row">
        <span className="row">
          {metrics[step.metric].name}
          {isWeakest && <Chip state="behind">{words.weakest}</Chip>}
        </span>
      </th>
      <td className="num">{rate === null ? <span className="i3">{dashboard.unknown}</span> : <b>{text(rate)}</b>}</td>
      <td className="num">{benchmark ? text(benchmark.value) : <span className="i3">{dashboard.unknown}</span>}</td>
      <td className="num">
        {far === null ? '' : `${far < 0 ? '−' : '+'}${formatValue({ value: Math.abs(far), unit: 'ratio', step: 0.001 }, language)}`}
      </td>
      <td className="i2">{benchmark && live.sources[benchmark.source]}</td>
    </tr>
  );
}

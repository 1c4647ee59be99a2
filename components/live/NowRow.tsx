import { useLanguage, useWords } from '@/components/hooks/words';
import { Figure, signed } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import { Sparkline } from '@/components/ui/Sparkline';
import { Tip } from '@/components/ui/Tip';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { formatValue, isAbbreviated } from '@/lib/format';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { deltasAt } from '@/lib/room/deltas';
import type { Late } from '@/lib/room/lately';
import type { History } from '@/lib/room/series';
import type { Value } from '@/lib/snapshot/snapshot';
import { BenchmarkCell } from './BenchmarkCell';
import { benchmarkName } from './benchmark-text';
import { curveOf, pointsOf } from './curve';
import type { SpanId } from './Deltas';
import { Evidence } from './Evidence';
import { LateText } from './LateText';
import type { RoomPage } from './room';
import { showDefinition } from './show-definition';

type NowRowProps = {
  page: RoomPage;
  id: MetricId;
  value: Value;
  set: BenchmarkSet | undefined;
  history: History | undefined;
  recent: History | undefined;
  span: SpanId;
  late: Late | undefined;
};

/** One rate of the room: see `NowList`. */
export function NowRow({ page, id, value, set, history, recent, span, late }: NowRowProps) {
  const { metrics, live, common } = useWords();
  const language = useLanguage();
  const points = history ? curveOf(history, id, 60) : [];
  const enough = points.filter((point) => point !== null).length > 1;
  return (
    <li className="now-row">
      <Tip note={<Evidence value={value} surface={page.surface} at={page.at} />}>
        <button type="button" className="now-name clip" onClick={() => showDefinition(id)}>
          {metrics[id].short}
        </button>
      </Tip>
      {enough ? <Sparkline label={live.curve(metrics[id].short, formatValue(value, language))} points={points} lines={[]} /> : <i />}
      <b className={value.doubt ? 'held' : undefined}>
        {value.doubt && <Icon name="doubtful" size={12} />}
        {value.doubt && <span className="sr">{common.states.doubtful}</span>}
        <Figure amount={value} />
      </b>
      <span className="now-late">{late && !value.doubt && <LateText late={late} value={value} span={span} />}</span>
      <span className="now-change">
        <Change page={page} id={id} value={value} recent={recent} span={span} />
      </span>
      <span>{set && <Basis page={page} set={set} value={value} name={metrics[id].short} />}</span>
    </li>
  );
}

/** What a number changed by in the last minutes: "≈" where it is printed in short form, marked where the page took some of it back. */
function Change({ page, id, value, recent, span }: Pick<NowRowProps, 'page' | 'id' | 'value' | 'recent' | 'span'>) {
  const { live } = useWords();
  const language = useLanguage();
  const points = recent && !value.doubt ? pointsOf(recent, id, { ...value, at: page.at }) : [];
  const { last } = deltasAt(points, page.at, Number(span) * 60_000);
  if (!last) return null;
  if (last.restated && rowOf(id).kind === 'counter') return <span title={live.deltas.restated}>{live.now.restated}</span>;
  const text = signed({ ...value, value: last.value }, language);
  return isAbbreviated(value) && last.value !== 0 ? `≈${text}` : text;
}

/** The benchmark in force as a distance, or that none is set yet; of a number in doubt no distance. */
function Basis({ page, set, value, name }: { page: RoomPage; set: BenchmarkSet; value: Value; name: string }) {
  const words = useWords();
  const language = useLanguage();
  const { inForce } = set;
  return (
    <BenchmarkCell page={page} set={set} name={name} amount={value}>
      {inForce ? (
        <>
          <svg width="10" height="8" aria-hidden="true">
            <path className={`g-${inForce.source}`} d="M0 4.5h10" />
          </svg>{' '}
          <span className="sr">{benchmarkName(inForce, language, words)}</span>
          {!value.doubt && signed({ ...value, value: value.value - inForce.value }, language)}
        </>
      ) : (
        <span className="i3">{words.live.basis.set}</span>
      )}
    </BenchmarkCell>
  );
}

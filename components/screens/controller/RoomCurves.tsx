import { useMemo, useState } from 'react';
import { modelOf } from '@/components/charts/curve-model';
import { metricsIn } from '@/components/charts/tracks';
import { besideOf, spendMetric } from '@/components/dashboard/beside';
import { CurvePlot } from '@/components/dashboard/CurvePlot';
import { gmvKinds } from '@/components/dashboard/core-metrics';
import { MetricPicker } from '@/components/dashboard/MetricPicker';
import { useTracks } from '@/components/dashboard/use-tracks';
import { useWords } from '@/components/hooks/words';
import { useMarks } from '@/components/marks/use-marks';
import type { MetricId } from '@/lib/metrics/catalog';
import type { History } from '@/lib/room/series';
import { historyMinutes } from './history-minutes';

const most = 3;

type RoomCurvesProps = { room: string; history: History | undefined; paced: readonly MetricId[]; theme: string };

/** The running room's curves with its marks: what it is paced by, with what ads cost on the same axis, and how many watch. */
export function RoomCurves({ room, history, paced, theme }: RoomCurvesProps) {
  const { controller } = useWords().screens;
  const { marks = [] } = useMarks(room);
  const [picked, pick] = useState<MetricId[]>();
  const [moment, setMoment] = useState<number>();
  const minutes = useMemo(() => (history ? historyMinutes(history) : []), [history]);
  const available = metricsIn(minutes);
  const chosen = (picked ?? usual(available, paced)).filter((id) => available.includes(id));
  const shown = useTracks(minutes, chosen);
  const [spend] = useTracks(minutes, chosen.includes(spendMetric) ? [] : [spendMetric]);
  const model = modelOf(shown.map((track) => ({ track, references: [], beside: besideOf(track, spend) })));
  const at = model ? Math.min(model.to, Math.max(model.from, moment ?? model.to)) : 0;
  return (
    <section className="sec desk-curves" aria-label={controller.curve}>
      <div className="row">
        <h2>{controller.curve}</h2>
        <span className="end">
          <MetricPicker available={available} chosen={chosen} most={most} onChange={pick} />
        </span>
      </div>
      {model ? (
        <CurvePlot model={model} at={at} onMove={setMoment} marks={marks} theme={theme} />
      ) : (
        <p className="i2">{controller.noCurve}</p>
      )}
    </section>
  );
}

/** What is shown first: the count the room is paced by, or its GMV; and how many watch at once. */
function usual(available: readonly MetricId[], paced: readonly MetricId[]): MetricId[] {
  const first = [...paced, ...gmvKinds].find((id) => available.includes(id));
  const second = available.includes('live_current_viewers') ? (['live_current_viewers'] as const) : [];
  const found = [...(first ? [first] : []), ...second];
  return found.length > 0 ? found : available.slice(0, 1);
}

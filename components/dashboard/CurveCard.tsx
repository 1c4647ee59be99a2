import { useState } from 'react';
import type { CurveBand } from '@/components/charts/CurveBands';
import { modelOf } from '@/components/charts/curve-model';
import { type Minute, metricsIn } from '@/components/charts/tracks';
import { useWords } from '@/components/hooks/words';
import { conversionMetric } from '@/components/live/dwell';
import { dwellMetrics } from '@/lib/kpi/roles/shared';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Mark } from '@/lib/room/marks';
import type { RoomSummary } from '@/lib/room/summary';
import { besideOf, spendMetric } from './beside';
import { CurveNotes } from './CurveNotes';
import { CurvePlot, tracksIn } from './CurvePlot';
import { CurveTable } from './CurveTable';
import { gmvKinds } from './core-metrics';
import { MetricPicker } from './MetricPicker';
import { Card } from './Page';
import { useReferences } from './use-references';
import { useTracks } from './use-tracks';

const most = 3;
const nothing: readonly MetricId[] = [];
const spendOnly: readonly MetricId[] = [spendMetric];

type CurveCardProps = { room: RoomSummary; minutes: Minute[]; marks: readonly Mark[]; theme: string; bands?: readonly CurveBand[] };

/** The curves of a room: up to three metrics, the lines they are held against, what is missing, and the same as a table. */
export function CurveCard({ room, minutes, marks, theme, bands }: CurveCardProps) {
  const all = useWords();
  const words = all.dashboard.room;
  const available = metricsIn(minutes);
  const [picked, pick] = useState<MetricId[]>();
  const chosen = picked ?? usual(available);
  const [asTable, setAsTable] = useState(false);
  const [moment, setMoment] = useState<number>();
  const shown = useTracks(minutes, chosen);
  const [spend] = useTracks(minutes, chosen.includes(spendMetric) ? nothing : spendOnly);
  const references = useReferences(room, shown);
  const model = modelOf(shown.map((track) => ({ track, references: references.get(track.metric) ?? [], beside: besideOf(track, spend) })));
  const at = model ? Math.min(model.to, Math.max(model.from, moment ?? model.to)) : 0;
  return (
    <Card
      title={words.curve}
      aside={
        <>
          <MetricPicker available={available} chosen={chosen} most={most} onChange={pick} />
          <button type="button" className="text-btn end" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? words.asCurve : words.asTable}
          </button>
        </>
      }
    >
      {!model && <p className="d-note">{words.noCurve}</p>}
      {model && asTable && <CurveTable tracks={tracksIn(model)} model={model} start={room.start} />}
      {model && !asTable && <CurvePlot model={model} at={at} onMove={setMoment} marks={marks} theme={theme} bands={bands} />}
      {model && <CurveNotes tracks={tracksIn(model)} at={at} start={room.start} />}
    </Card>
  );
}

/** What is shown first: GMV, dwell and conversion, as far as this room has them. */
function usual(available: MetricId[]): MetricId[] {
  const first = [gmvKinds, dwellMetrics, [conversionMetric]].flatMap((kinds) => kinds.find((id) => available.includes(id)) ?? []);
  return first.length > 0 ? first : available.slice(0, 1);
}

import { useMemo, useState } from 'react';
import type { CurveBand } from '@/components/charts/CurveBands';
import type { CurveMark } from '@/components/charts/CurveMarks';
import { CurveView } from '@/components/charts/CurveView';
import { type CurveLabels, modelOf } from '@/components/charts/curve-model';
import { type Minute, metricsIn } from '@/components/charts/tracks';
import { useWords } from '@/components/hooks/words';
import { conversionMetric } from '@/components/live/dwell';
import { markIcons } from '@/components/marks/mark-icons';
import { clockField } from '@/components/marks/mark-text';
import type { Words } from '@/lib/i18n/words';
import { dwellMetrics } from '@/lib/kpi/roles/shared';
import type { MetricId } from '@/lib/metrics/catalog';
import type { Mark } from '@/lib/room/marks';
import type { RoomSummary } from '@/lib/room/summary';
import { CurveHeading } from './CurveHeading';
import { CurveNotes } from './CurveNotes';
import { CurveTable } from './CurveTable';
import { gmvKinds } from './core-metrics';
import { MetricPicker } from './MetricPicker';
import { Card } from './Page';
import { useReferences } from './use-references';
import { useTexts } from './use-texts';
import { useTracks } from './use-tracks';

const most = 3;

type CurveCardProps = { room: RoomSummary; minutes: Minute[]; marks: readonly Mark[]; theme: string; bands?: readonly CurveBand[] };

/** The curves of a room: up to three metrics, the lines they are held against, what is missing, and the same as a table. */
export function CurveCard({ room, minutes, marks, theme, bands }: CurveCardProps) {
  const all = useWords();
  const words = all.dashboard.room;
  const texts = useTexts();
  const available = metricsIn(minutes);
  const [picked, pick] = useState<MetricId[]>();
  const chosen = picked ?? usual(available);
  const [asTable, setAsTable] = useState(false);
  const [moment, setMoment] = useState<number>();
  const shown = useTracks(minutes, chosen);
  const references = useReferences(room, shown);
  const model = modelOf(shown.map((track) => ({ track, references: references.get(track.metric) ?? [] })));
  const labels = useMemo<CurveLabels>(() => ({ time: texts.clock, value: texts.axis }), [texts]);
  const at = model ? Math.min(model.to, Math.max(model.from, moment ?? model.to)) : 0;
  const describe = (time: number) =>
    [
      texts.clock(time),
      ...shown.map((track) => `${all.metrics[track.metric].name} ${texts.reading(track, time) ?? all.dashboard.unknown}`),
    ].join(', ');
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
      {model && asTable && <CurveTable tracks={shown} model={model} start={room.start} />}
      {model && !asTable && (
        <CurveView
          model={model}
          labels={labels}
          theme={theme}
          name={`${words.curve}: ${shown.map((track) => all.metrics[track.metric].name).join(', ')}`}
          sliderName={words.cursor}
          at={at}
          describe={describe}
          onMove={setMoment}
          bands={bands}
          marks={marks.map((mark) => curveMark(mark, all.marks))}
          headings={model.lines.map((line) => <CurveHeading key={line.track.metric} line={line} at={at} />)}
        />
      )}
      {model && <CurveNotes tracks={shown} at={at} start={room.start} />}
    </Card>
  );
}

function curveMark({ at, kind, product, text }: Mark, words: Words['marks']): CurveMark {
  return { at, icon: markIcons[kind], name: [clockField(at), words.kinds[kind], product?.name, text].filter(Boolean).join(' ') };
}

/** What is shown first: GMV, dwell and conversion, as far as this room has them. */
function usual(available: MetricId[]): MetricId[] {
  const first = [gmvKinds, dwellMetrics, [conversionMetric]].flatMap((kinds) => kinds.find((id) => available.includes(id)) ?? []);
  return first.length > 0 ? first : available.slice(0, 1);
}

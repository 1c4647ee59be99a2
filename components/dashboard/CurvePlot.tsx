import { useMemo } from 'react';
import type { CurveBand } from '@/components/charts/CurveBands';
import type { CurveMark } from '@/components/charts/CurveMarks';
import { CurveView } from '@/components/charts/CurveView';
import type { CurveLabels, CurveModel } from '@/components/charts/curve-model';
import { useWords } from '@/components/hooks/words';
import { markIcons } from '@/components/marks/mark-icons';
import type { Words } from '@/lib/i18n/words';
import type { Mark } from '@/lib/room/marks';
import { CurveHeading } from './CurveHeading';
import { useTexts } from './use-texts';

type CurvePlotProps = {
  model: CurveModel;
  /** The moment picked out, epoch ms. */
  at: number;
  onMove: (at: number) => void;
  marks: readonly Mark[];
  theme: string;
  bands?: readonly CurveBand[] | undefined;
};

/** A room's curves as a picture, with its marks, and the figures at one moment in words. */
export function CurvePlot({ model, at, onMove, marks, theme, bands }: CurvePlotProps) {
  const all = useWords();
  const words = all.dashboard.room;
  const texts = useTexts();
  const labels = useMemo<CurveLabels>(() => ({ time: texts.clock, value: texts.axis }), [texts]);
  const tracks = tracksIn(model);
  const describe = (time: number) =>
    [
      texts.clock(time),
      ...tracks.map((track) => `${all.metrics[track.metric].name} ${texts.reading(track, time) ?? all.dashboard.unknown}`),
    ].join(', ');
  return (
    <CurveView
      model={model}
      labels={labels}
      theme={theme}
      name={`${words.curve}: ${tracks.map((track) => all.metrics[track.metric].name).join(', ')}`}
      sliderName={words.cursor}
      at={at}
      describe={describe}
      onMove={onMove}
      bands={bands}
      marks={marks.map((mark) => curveMark(mark, all.marks, texts.clock(mark.at)))}
      headings={model.lines.map((line) => <CurveHeading key={line.track.metric} line={line} at={at} />)}
    />
  );
}

/** Every track of a picture, those drawn beside others after them. */
export function tracksIn({ lines }: CurveModel) {
  return lines.flatMap(({ track, beside }) => [track, ...(beside && beside !== 'other-money' ? [beside] : [])]);
}

function curveMark({ at, kind, product, text }: Mark, words: Words['marks'], time: string): CurveMark {
  return { at, icon: markIcons[kind], name: [time, words.kinds[kind], product?.name, text].filter(Boolean).join(' ') };
}

import { Button } from '@arco-design/web-react';
import { IconEdit, IconImage } from '@arco-design/web-react/icon';
import VChart from '@visactor/vchart';
import { useEffect, useRef } from 'react';
import type { LabConfig } from '../../config.ts';
import type { RoomFeed } from '../../feed.ts';
import type { Words } from '../../words.ts';

/** The trend chart: a canvas, so there is nothing to read. */
export function Trends({ feed, words, config }: { feed: RoomFeed | null; words: Words; config: LabConfig }) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<VChart | null>(null);
  const name = words.card('live_views');
  useEffect(() => {
    if (!feed || !place.current) return;
    if (chart.current) {
      chart.current.updateDataSync('trend', points(feed, name));
      return;
    }
    chart.current = new VChart(spec(feed, config, name), { dom: place.current });
    chart.current.renderSync();
  }, [feed, config, name]);
  useEffect(() => () => chart.current?.release(), []);
  return (
    <div className="rounded-md bg-bg-4 p-6 h-292">
      <div className="flex flex-col h-full">
        <div className="flex flex-row justify-between">
          <div className="text-xl font-medium">{words.phrase('trends')}</div>
          <div className="flex justify-center items-center gap-2">
            <Button icon={<IconEdit />} />
            <Button icon={<IconImage />} />
          </div>
        </div>
        <p className="text-headingS mt-1">{words.phrase('trendNote')}</p>
        <div className="w-full flex-1 min-h-0" ref={place} />
      </div>
    </div>
  );
}

function spec(feed: RoomFeed, config: LabConfig, name: string) {
  const label = { visible: true, style: { fill: '#8f9398' } };
  return {
    type: 'line' as const,
    data: { id: 'trend', values: points(feed, name) },
    xField: 'minute',
    yField: name,
    color: ['#22a99a'],
    background: 'transparent',
    animation: false,
    line: { style: { curveType: 'monotone' as const, lineWidth: 2 } },
    point: { visible: false },
    axes: [
      { orient: 'left' as const, label, grid: { style: { stroke: '#3a3d40' } } },
      { orient: 'bottom' as const, label, sampling: true },
    ],
    tooltip: { visible: config.state === 'ended' },
  };
}

function points(feed: RoomFeed, name: string) {
  return feed.trend.map(({ minute, views }) => ({ minute: `${minute}`, [name]: views }));
}

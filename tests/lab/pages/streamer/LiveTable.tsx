import { ConfigProvider, Table } from '@arco-design/web-react';
import type { LabConfig } from '../../config.ts';
import { type Printed, printCompact, printFull, printMoney, printPercent } from '../../print.ts';
import { styled } from '../hash.ts';
import { useShown } from '../Shown.tsx';
import type { PastRoom } from './figures.ts';

const columns = [
  ['live_gmv_attributed', 'Attributed GMV'],
  ['live_gmv_direct', 'GMV'],
  ['items_sold_attributed', 'Items sold'],
  ['live_views', 'Views'],
  ['live_ctr', 'CTR'],
  ['ctor_sku', 'CTOR'],
] as const;

/** Ended rooms. The first column packs name, start and length; "CTR" here is the LIVE CTR. */
export function LiveTable({ rooms, config }: { rooms: PastRoom[]; config: LabConfig }) {
  const first = {
    title: (
      <div className="flex flex-row">
        <div className={`room-title ${styled('sc')}`}>LIVE</div>
        <div className={`room-start ${styled('sc2')}`}>Start time</div>
      </div>
    ),
    dataIndex: 'title',
    fixed: 'left' as const,
    width: 360,
    render: (_: unknown, room: PastRoom) => (
      <div className="flex flex-row">
        <div className={`room-title ${styled('sc')}`}>
          <div className="clamp">{room.title}</div>
        </div>
        <div className={`room-start ${styled('sc2')}`}>
          <div>{stamp(room.start)}</div>
          <div className="text-neutral-text3">{`${Math.floor(room.minutes / 60)}h${room.minutes % 60}min`}</div>
        </div>
      </div>
    ),
  };
  const figures = columns.map(([metric, title]) => ({
    title: <span>{title}</span>,
    dataIndex: metric,
    align: 'right' as const,
    sorter: true,
    render: (_: unknown, room: PastRoom) => <Cell room={room} metric={metric} config={config} />,
  }));
  const last = {
    title: <span>More</span>,
    dataIndex: 'more',
    fixed: 'right' as const,
    width: 90,
    render: () => <a href="/workbench/live/overview">Details</a>,
  };
  return (
    <ConfigProvider prefixCls="zep">
      <Table className="live-details-table" rowKey="id" columns={[first, ...figures, last]} data={rooms} pagination={false} />
    </ConfigProvider>
  );
}

function Cell({ room, metric, config }: { room: PastRoom; metric: string; config: LabConfig }) {
  const printed = print(metric, room.figures[metric] ?? null, config);
  useShown(room.id, metric, printed);
  return <div>{printed.text}</div>;
}

function print(metric: string, value: number | null, config: LabConfig): Printed {
  if (metric.startsWith('live_gmv')) return printMoney(value, config);
  if (metric === 'live_views') return printCompact(value);
  if (metric === 'items_sold_attributed') return printFull(value, 'en-US');
  return printPercent(value, config);
}

/** "16:28 2026-03-30", without an offset. */
function stamp(start: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(start.getHours())}:${two(start.getMinutes())} ${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`;
}

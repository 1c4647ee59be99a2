import { Button, Progress, Table, Typography } from '@arco-design/web-react';
import type { LabConfig } from '../../config.ts';
import type { ChannelRow, RoomFeed } from '../../feed.ts';
import { type Printed, printPercent } from '../../print.ts';
import type { Words } from '../../words.ts';
import { useShown } from '../Shown.tsx';

const metrics = ['channel_gmv_share', 'channel_impressions_share', 'channel_views_share'] as const;

type Line = { key: string; channel: ChannelRow; progress: boolean };

/** Channels as a table: after each top channel a row that holds only a bar, children indented by padding alone. */
export function Traffic({ feed, config, words }: { feed: RoomFeed | null; config: LabConfig; words: Words }) {
  const lines = (feed?.channels ?? []).flatMap((channel): Line[] => {
    const line = { key: channel.id, channel, progress: false };
    return channel.parent === null ? [line, { ...line, key: `${channel.id}-bar`, progress: true }] : [line];
  });
  const columns = [
    {
      title: words.phrase('channel'),
      dataIndex: 'name',
      width: '40%',
      render: (_: unknown, line: Line) => ({
        children: line.progress ? <Bar line={line} /> : <Name line={line} words={words} />,
        props: { colSpan: line.progress ? 4 : 1 },
      }),
    },
    ...metrics.map((metric) => ({
      title: words.column(metric),
      dataIndex: metric,
      render: (_: unknown, line: Line) =>
        line.progress ? (
          <div className="text-bodyS-regular text-right" />
        ) : (
          <Share row={rowKey(line.channel, words)} metric={metric} printed={printPercent(line.channel.figures[metric] ?? null, config)} />
        ),
    })),
  ];
  return (
    <div className="rounded-md bg-bg-4 p-6 overflow-hidden w-full flex-1 min-h-0">
      <div className="flex justify-between items-center mb-4">
        <div className="text-xl font-medium">{words.phrase('traffic')}</div>
        <Button>{words.phrase('channelHelp')}</Button>
      </div>
      <Table
        rowKey="key"
        rowClassName={(line) => (line.progress ? 'bar-row' : '')}
        columns={columns}
        data={lines}
        pagination={false}
        border={{ wrapper: false, cell: false }}
      />
    </div>
  );
}

/** A child is named after its parent: two channels have a child of the same name. */
function rowKey({ id, parent }: ChannelRow, words: Words): string {
  return parent ? `${words.channel(parent)}/${words.channel(id)}` : words.channel(id);
}

function Name({ line, words }: { line: Line; words: Words }) {
  const name = words.channel(line.channel.id);
  const cut = name.length > 24;
  return (
    <div className={line.channel.parent ? 'pl-4' : ''}>
      <Typography.Text className="text-bodyL-medium">
        <span title={cut ? name : undefined}>{cut ? `${name.slice(0, 19)}...` : name}</span>
      </Typography.Text>
    </div>
  );
}

function Bar({ line }: { line: Line }) {
  return <Progress percent={Math.round((line.channel.figures.channel_views_share ?? 0) * 100)} showText={false} size="small" />;
}

function Share({ row, metric, printed }: { row: string; metric: string; printed: Printed }) {
  useShown(row, metric, printed);
  return <div className="text-bodyS-regular text-right">{printed.text}</div>;
}

import { Button, Input, Table } from '@arco-design/web-react';
import { IconFilter, IconPushpin, IconSettings } from '@arco-design/web-react/icon';
import type { LabConfig } from '../../config.ts';
import type { ProductRow, RoomFeed } from '../../feed.ts';
import { type Printed, printFull, printMoney, printPercent } from '../../print.ts';
import type { Words } from '../../words.ts';
import { hashed } from '../hash.ts';
import { useShown } from '../Shown.tsx';

const metrics = ['product_impressions', 'product_ctr', 'live_gmv_direct', 'add_to_cart', 'available_stock', 'items_sold'] as const;

/** The product list: a header table above a body table, a blank second column, all rows in the document. */
export function Products({ feed, config, words }: { feed: RoomFeed | null; config: LabConfig; words: Words }) {
  const columns = [
    {
      title: words.phrase('product'),
      dataIndex: 'name',
      fixed: 'left' as const,
      width: 280,
      render: (_: unknown, row: ProductRow, index: number) => <Product row={row} rank={index + 1} pinned={words.phrase('pinned')} />,
    },
    {
      title: '',
      dataIndex: 'pin',
      width: 60,
      render: (_: unknown, row: ProductRow) => (row.pinned ? <IconPushpin style={{ fontSize: 16 }} /> : null),
    },
    ...metrics.map((metric) => ({
      title: <Title text={words.column(metric)} />,
      dataIndex: metric,
      width: 118,
      align: 'right' as const,
      sorter: true,
      render: (_: unknown, row: ProductRow) => <Cell row={row} metric={metric} config={config} />,
    })),
  ];
  return (
    <div id="product-list-container" className="rounded-md bg-bg-4 px-6 pt-6 w-full mt-6 flex flex-col flex-1 min-h-0 overflow-hidden">
      <div id="product-list-container-title" className="flex items-center justify-between mb-4">
        <p className="text-xl font-medium">
          {words.phrase('products')}
          <span className="text-bodyL-medium text-neutral-text-3 ml-1">{feed?.products.length ?? 0}</span>
        </p>
        <div className="flex items-center gap-2">
          <Input.Search size="large" placeholder={words.phrase('search')} style={{ width: 220 }} />
          <Button icon={<IconFilter />} />
          <Button icon={<IconSettings />} />
        </div>
      </div>
      <Table
        className={hashed('productTable')}
        rowKey="id"
        columns={columns}
        data={feed?.products ?? []}
        pagination={false}
        border={false}
        scroll={{ y: 510, x: 1048 }}
      />
    </div>
  );
}

function Title({ text }: { text: string }) {
  return (
    <div className="items-center flex justify-end text-left">
      <div className="text-neutral-text-3 text-bodyL-regular line-clamp-3">{text}</div>
      <svg width="12" height="12" aria-hidden="true" />
    </div>
  );
}

function Product({ row, rank, pinned }: { row: ProductRow; rank: number; pinned: string }) {
  // No number: it is in the truth for when it stood there.
  useShown(row.id, 'pinned', row.pinned ? { text: pinned, value: null, parts: [] } : { text: '', value: null, parts: [] });
  return (
    <div className="flex items-center">
      <div className="product-picture" style={{ background: `hsl(${(rank * 47) % 360} 28% 38%)` }}>
        <div className={hashed('indexBadge')}>
          <span>{rank}</span>
        </div>
      </div>
      <div className="ml-6px min-w-0">
        <a className="text-neutral-text-1 line-clamp-1" href={`https://shop.tiktok.com/view/product/${row.id}`}>
          {row.name}
        </a>
        <span className="opacity-50">ID: {row.id}</span>
        {row.pinned && <span className="pinned">{pinned}</span>}
      </div>
    </div>
  );
}

function Cell({ row, metric, config }: { row: ProductRow; metric: (typeof metrics)[number]; config: LabConfig }) {
  const printed = print(metric, row.figures[metric] ?? null, config);
  useShown(row.id, metric, printed);
  return printed.value === null ? '--' : <p className="text-headingM text-neutral-text-1">{printed.text}</p>;
}

function print(metric: string, value: number | null, config: LabConfig): Printed {
  if (metric === 'product_ctr') return printPercent(value, config);
  if (metric === 'live_gmv_direct') return printMoney(value, config);
  return printFull(value, config.language);
}

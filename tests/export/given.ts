import type { Exporter, ExportOptions, Pages } from '@/lib/export/exporter';
import { dayColumns, type ExportWords } from '@/lib/export/words';
import type { Snapshot } from '@/lib/snapshot/snapshot';

const own = (text: string) => `〈${text}〉`;

/** Words that cannot be mistaken for ids. */
export const words: ExportWords = {
  metrics: {
    live_ctr: { name: '直播点击率', definition: '商品点击 ÷ 观看' },
    live_gmv_direct: { name: 'GMV（直接）', definition: '直播间内直接成交' },
  },
  units: { money: '金额', count: '次', ratio: '比率', multiple: '倍', duration: '秒', score: '分', rank: '名' },
  columns: { ...(Object.fromEntries(dayColumns.map((id) => [id, own(id)])) as ExportWords['columns']), minute: own('minute') },
  sheets: {
    day: '今天',
    room: '直播间',
    dictionary: '字典',
    marks: '标记',
    effects: '前后',
    segments: '分段',
    totals: '总数',
    cycles: '周期',
    findings: '发现',
    actions: '待办',
    windows: '窗口',
    alarms: '提醒',
    typed: '手填',
  },
  dictionary: { id: '编号', name: '名称', definition: '定义', unit: '单位' },
};

export const options = (kind: ExportOptions['kind']): ExportOptions => ({ kind, words, zone: '-08:00' });

export async function* pagesOf(...pages: Snapshot[][]): Pages {
  yield* pages;
}

/** What an exporter writes, put together as a file would be. */
export async function fileOf(exporter: Exporter, pages: Pages, kind: ExportOptions['kind']): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Array<string | Uint8Array<ArrayBuffer>> = [];
  for await (const part of exporter.render(pages, options(kind))) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The same as text; a BOM stays visible. */
export async function textOf(exporter: Exporter, pages: Pages, kind: ExportOptions['kind']): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fileOf(exporter, pages, kind));
}

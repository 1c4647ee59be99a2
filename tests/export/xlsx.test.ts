import { type Cell, readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { dayColumns } from '@/lib/export/words';
import { xlsx } from '@/lib/export/xlsx';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { snapshot, value } from '../report/given';
import { fileOf, pagesOf } from './given';

const scope = { kind: 'room', room: '1730', state: 'live', start: '2026-03-30T17:28:17-08:00' } as const;
const first = snapshot('2026-03-30T17:30:00-08:00', scope, { live_ctr: 0.0682 });
const second = snapshot('2026-03-30T17:31:00-08:00', scope, { live_gmv_direct: 525.25 });

async function open(kind: 'day' | 'room', ...snapshots: Snapshot[]) {
  const { sheets } = await readXlsx(await fileOf(xlsx, pagesOf(snapshots), kind), { readStyles: true });
  return sheets;
}

/** The number format of a cell of a sheet that was opened again. */
function formatOf(sheet: { cells?: Map<string, Partial<Cell>> } | undefined, row: number, column: number): string | undefined {
  return sheet?.cells?.get(`${row},${column}`)?.style?.numFmt;
}

describe('a room as a workbook', () => {
  it('has ids, their names below, then typed cells; unknown is an empty cell', async () => {
    const [data] = await open('room', first, second);
    expect(data?.name).toBe('直播间');
    expect(data?.rows).toEqual([
      ['at', 'minute', 'currency', 'live_ctr', 'live_gmv_direct'],
      ['〈at〉', '〈minute〉', '〈currency〉', '直播点击率', 'GMV（直接）'],
      ['2026-03-30T17:30:00-08:00', 1, null, 0.0682, null],
      ['2026-03-30T17:31:00-08:00', 2, 'USD', null, 525.25],
    ]);
  });

  it('shows ratios and money by format, and keeps both headers in sight', async () => {
    const [data] = await open('room', first, second);
    expect(formatOf(data, 2, 3)).toBe('0.00%');
    expect(formatOf(data, 3, 4)).toBe('#,##0.00');
    expect(data?.freezePane).toMatchObject({ rows: 2 });
  });

  it('explains its metrics on a dictionary sheet', async () => {
    const [, dictionary] = await open('room', first, second);
    expect(dictionary?.name).toBe('字典');
    expect(dictionary?.rows).toEqual([
      ['编号', '名称', '定义', '单位'],
      ['live_ctr', '直播点击率', '商品点击 ÷ 观看', '比率'],
      ['live_gmv_direct', 'GMV（直接）', '直播间内直接成交', '金额'],
    ]);
  });
});

describe('a day as a workbook', () => {
  it.each(['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#GETTING_DATA'])('keeps a page’s text %s text: never an error cell', async (raw) => {
    const printed = { ...first, values: { live_ctr: value('live_ctr', 0.05, { raw, label: '#1' }) } };
    const [data] = await open('day', printed);
    expect(data?.rows[2]).toEqual(expect.arrayContaining([`'${raw}`, '#1', 0.05]));
  });

  it('has every cell of the long table, formatted by its row’s unit', async () => {
    const [data, dictionary] = await open('day', first, second);
    expect(data?.rows).toEqual([
      [...dayColumns],
      dayColumns.map((id) => `〈${id}〉`),
      [
        'live_ctr',
        0.0682,
        'ratio',
        null,
        1,
        'room 1730',
        'live-dashboard',
        'live_ctr',
        '0.0682',
        '2026-03-30T17:30:00-08:00',
        null,
        null,
        null,
      ],
      [
        'live_gmv_direct',
        525.25,
        'money',
        'USD',
        1,
        'room 1730',
        'live-dashboard',
        'live_gmv_direct',
        '525.25',
        '2026-03-30T17:31:00-08:00',
        null,
        null,
        null,
      ],
    ]);
    expect([formatOf(data, 2, 1), formatOf(data, 3, 1)]).toEqual(['0.00%', '#,##0.00']);
    expect(dictionary?.rows.map((row) => row[0])).toEqual(['编号', 'live_ctr', 'live_gmv_direct']);
  });

  it('keeps text as text: formulas, angle brackets, control characters, long ids', async () => {
    const texts = ['=1+1', '@SUM(A1)', '<b>&amp;</b>', ' padded ', 'a\u0000b\u001fc', '😀中文', '00123'];
    const hostile = texts.map((label, index) => ({
      ...snapshot(`2026-03-30T17:30:${10 + index}-08:00`, { kind: 'room', room: '17300000000000000000', state: 'live' }, {}),
      values: { live_ctr: value('live_ctr', 0.5, { label, raw: label }) },
    }));
    const [data] = await open('day', ...hostile);
    const rows = data!.rows.slice(2);
    expect(rows.map((row) => row[7])).toEqual(texts);
    expect(rows.every((row) => row[5] === 'room 17300000000000000000')).toBe(true);
    expect([...data!.cells!.values()].every((cell) => cell.formula === undefined)).toBe(true);
  });

  it('of nothing still opens', async () => {
    const [data] = await open('day');
    expect(data?.rows).toHaveLength(2);
  });
});

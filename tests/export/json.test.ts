import { describe, expect, it } from 'vitest';
import { exporters } from '@/lib/export';
import { fileName } from '@/lib/export/file-name';
import { demoSnapshots } from '@/lib/room/demo';
import { pagesOf, textOf } from './given';

const { json, ndjson } = exporters;
const snapshots = demoSnapshots(Date.parse('2026-03-30T18:52:25-07:00'));

describe('the contract as a file', () => {
  it('NDJSON has one snapshot a line, as stored', async () => {
    const lines = (await textOf(ndjson, pagesOf(snapshots.slice(0, 100), [], snapshots.slice(100)), 'day')).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(snapshots);
  });

  it('JSON is an array of them, also when pages are empty', async () => {
    expect(JSON.parse(await textOf(json, pagesOf([], snapshots.slice(0, 1), [], snapshots.slice(1)), 'day'))).toEqual(snapshots);
    expect(JSON.parse(await textOf(json, pagesOf([], []), 'day'))).toEqual([]);
    expect(JSON.parse(await textOf(json, pagesOf(), 'day'))).toEqual([]);
  });
});

describe('the registry', () => {
  it('names each format by its own id and extension', () => {
    for (const [id, exporter] of Object.entries(exporters))
      expect(exporter).toMatchObject({ id, extension: id, mime: expect.stringMatching(/^\w+\//) });
  });
});

describe('file names', () => {
  it('keep letters of any script and nothing a file system minds', () => {
    expect(fileName('demo_shop · 演示', 'day', '2026-03-30', 'xlsx')).toBe('tallylight_demo_shop-演示_day_2026-03-30.xlsx');
    expect(fileName('../../etc\\a:b*?"<>|\u0000', 'room', '2026-03-30', 'csv')).toBe('tallylight_etc-a-b_room_2026-03-30.csv');
    expect(fileName('CON', 'day', '2026-03-30', 'csv')).toBe('tallylight_shop_day_2026-03-30.csv');
    expect(fileName(' … ', 'day', '2026-03-30', 'csv')).toBe('tallylight_shop_day_2026-03-30.csv');
    expect(fileName('x'.repeat(500), 'day', '2026-03-30', 'csv').length).toBeLessThan(100);
  });
});

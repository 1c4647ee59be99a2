// A hundred thousand readings as a workbook: formats, header and dictionary against the library alone on the same rows.
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { runnerImport } from 'vite';
import type { Cell } from '../../lib/export/parts.ts';
import type { ExportWords } from '../../lib/export/words.ts';
import { table } from '../../lib/i18n/en/table.ts';
import type { Unit } from '../../lib/metrics/metric.ts';
import type { Snapshot } from '../../lib/snapshot/snapshot.ts';

type Measure = { name: string; value: number; unit: string; budget?: number; ok?: boolean };

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = 5;
const rowCount = 100_000;

export async function bench(): Promise<Measure[]> {
  const { workbookOf } = await load<typeof import('../../lib/export/xlsx.ts')>('lib/export/xlsx.ts');
  const { tableOf } = await load<typeof import('../../lib/export/tables.ts')>('lib/export/tables.ts');
  const given = { kind: 'day', words, zone: '-08:00' } as const;

  const table = await tableOf(pages(), given);
  const rows: Cell[][] = [];
  const tabled = await timed(async () => {
    for await (const page of table.rows) for (const row of page) rows.push(row);
  });

  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(await timed(() => writeXlsx({ sheets: [{ name: 'plain', rows }] })));
    ours.push(await timed(() => writeXlsx(workbookOf(table, rows, given))));
  }
  // Round by round, so that a busy spell of the machine weighs on both.
  const ratio = median(ours.map((mine, round) => mine / (theirs[round] ?? Number.NaN)));
  const whole = (tabled + Math.min(...ours)) / 1000;
  return [
    { name: 'XLSX of 100 000 × 10 against hucre alone on the same rows', value: ratio, unit: '×', budget: 1.2, ok: ratio <= 1.2 },
    { name: 'XLSX from snapshots to bytes, per second of processor time', value: rowCount / whole, unit: 'rows/s' },
  ];
}

/** They arrive from the store, which is not what is measured. */
async function* pages(): AsyncIterable<Snapshot[]> {
  yield* stored;
}

const units: Record<string, Unit> = {
  live_ctr: 'ratio',
  ctor_sku: 'ratio',
  follow_rate: 'ratio',
  comment_rate: 'ratio',
  show_gpm: 'money',
  gmv_per_hour: 'money',
  live_views: 'count',
  live_impressions: 'count',
  items_sold: 'count',
  likes: 'count',
};

function snapshot(index: number): Snapshot {
  const at = 1_774_900_000_000 + index * 3000;
  const values = Object.entries(units).map(([id, unit], column) => [
    id,
    { value: index * 1.37 + column, step: 0.01, unit, raw: `${index}.37`, label: id, by: 'declared' },
  ]);
  return {
    v: 1,
    id: `us/demo_shop|live-dashboard|1730|${at}`,
    shop: { key: 'us/demo_shop', region: 'US', name: 'demo_shop', host: 'shop.tiktok.com' },
    surface: 'live-dashboard',
    scope: { kind: 'room', room: '1730', state: 'live' },
    at,
    reader: { id: 'bench', version: 1 },
    values: Object.fromEntries(values),
    rows: [],
    partial: [],
    missing: [],
    checks: [],
  };
}

/** Snapshots of ten values each, a thousand a page. */
const stored = Array.from({ length: rowCount / 10_000 }, (_, page) =>
  Array.from({ length: 1000 }, (_, index) => snapshot(page * 1000 + index)),
);

const words: ExportWords = { metrics: {}, ...table };

/** The library's own modules use the `@/` alias, which Node alone does not know. */
async function load<M>(path: string): Promise<M> {
  const { module } = await runnerImport<M>(`${root}${path}`, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  return module;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Processor time in milliseconds: the same on a busy machine as on an idle one. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv, csvLines } from '@/lib/export/csv';
import { tsvRow } from '@/lib/export/tsv';
import { dayColumns } from '@/lib/export/words';
import { snapshot, value } from '../report/given';
import { pagesOf, textOf } from './given';

const formula = /^[=+\-@\t\r\0＝＋－＠]/;
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\0', '\n', '|', "'", '"', ','),
      fc.string({ unit: 'binary' }),
    )
    .map((pair) => pair.join('')),
  fc.constantFrom('=cmd|" /C calc"!A0', '@SUM(1+1)', '-2+3', '+A1', '=HYPERLINK("http://x")', '"=1"', ' =1', '1,234.5', ''),
);

describe('text in a CSV', () => {
  it('never begins as a formula, and comes back as it was but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (texts) => {
        const { data, errors } = Papa.parse<string[]>(csvLines([[...texts, 'end']]).replace(/\r\n$/, ''), {
          newline: '\r\n',
          delimiter: ',',
        });
        expect(errors).toEqual([]);
        const cells = data[0]!;
        expect(cells).toHaveLength(texts.length + 1);
        for (const [index, text] of texts.entries()) {
          const cell = cells[index]!;
          expect(formula.test(cell)).toBe(false);
          expect([text, `'${text}`]).toContain(cell);
          if (formula.test(text)) expect(cell).toBe(`'${text}`);
        }
      }),
      { numRuns: 4000 },
    );
  }, 60_000);

  it('leaves numbers as numbers, negative ones too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const cell = csvLines([[number, null]])
          .replace(/\r\n$/, '')
          .split(',')[0]!;
        expect(cell.startsWith("'")).toBe(false);
        expect(Number(cell)).toBeCloseTo(number, 12);
      }),
    );
    expect(csvLines([[-2.5, 0.0098, 2_621_500_000]])).toBe('-2.5,0.0098,2621500000\r\n');
  });
});

describe('a day as CSV', () => {
  const room = snapshot('2026-03-30T18:52:25-08:00', { kind: 'room', room: '1730', state: 'live' }, { live_views: 6380 });
  const period = snapshot(
    '2026-03-30T19:00:00-08:00',
    { kind: 'period', from: '2026-03-01', to: '2026-03-31' },
    {},
    'streamer-live-analytics',
  );
  period.values = {
    live_gmv_attributed: value('live_gmv_attributed', -12.5, {
      raw: '-$12.50',
      label: '=GMV "attributed", all',
      step: 0.01,
      doubt: 'show_gpm_attributed = live_gmv_attributed / live_impressions × 1000',
      guessed: true,
    }),
  };
  const unknown = snapshot('2026-03-30T19:30:00-08:00', { kind: 'unknown', why: 'stale-banner' }, { live_views: 1 }, 'home');

  it('has a BOM, the ids as header, CRLF, and one reading a row', async () => {
    const text = await textOf(csv, pagesOf([room], [], [period, unknown]), 'day');
    expect(text.startsWith('\ufeffmetric,value,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(data).toEqual([
      [...dayColumns],
      [
        'live_views',
        '6380',
        'count',
        '',
        '1',
        'room 1730',
        'live-dashboard',
        'live_views',
        '6380',
        '2026-03-30T18:52:25-08:00',
        '',
        '',
        '',
      ],
      [
        'live_gmv_attributed',
        '-12.5',
        'money',
        'USD',
        '0.01',
        '2026-03-01/2026-03-31',
        'streamer-live-analytics',
        `'=GMV "attributed", all`,
        "'-$12.50",
        '2026-03-30T19:00:00-08:00',
        'show_gpm_attributed = live_gmv_attributed / live_impressions × 1000',
        'yes',
        '',
      ],
      ['live_views', '1', 'count', '', '1', 'unknown (stale-banner)', 'home', 'live_views', '1', '2026-03-30T19:30:00-08:00', '', '', ''],
    ]);
  });

  it('writes what is not a number as blank', async () => {
    const broken = snapshot('2026-03-30T19:30:00-08:00', { kind: 'instant' }, { live_views: Number.NaN });
    broken.values.live_views!.raw = '';
    const { data } = Papa.parse<string[]>((await textOf(csv, pagesOf([broken]), 'day')).slice(1), { skipEmptyLines: true });
    expect(data[1]!.slice(0, 2)).toEqual(['live_views', '']);
  });

  it('of nothing is its header', async () => {
    expect(await textOf(csv, pagesOf(), 'day')).toBe(`\ufeff${dayColumns.join(',')}\r\n`);
  });
});

describe('a room as CSV', () => {
  it('has a row a minute, metric ids as headers, blanks where nothing was read', async () => {
    const scope = { kind: 'room', room: '1730', state: 'live', start: '2026-03-30T17:28:17-08:00' } as const;
    const text = await textOf(
      csv,
      pagesOf(
        [snapshot('2026-03-30T17:30:00-08:00', scope, { live_ctr: 0.0682 })],
        [snapshot('2026-03-30T17:31:00-08:00', scope, { live_ctr: 0.07, live_gmv_direct: 525 })],
      ),
      'room',
    );
    expect(text).toBe(
      '\ufeffat,minute,currency,live_ctr,live_gmv_direct\r\n2026-03-30T17:30:00-08:00,1,,0.0682,\r\n2026-03-30T17:31:00-08:00,2,USD,0.07,525\r\n',
    );
  });
});

describe('the daily row', () => {
  it('is one line of tab-separated cells, safe to paste', () => {
    expect(tsvRow({ day: '2026-03-30', shop: '=shop\t1', rooms: 2, open: 0, values: [933, null, 0.0431], filled: 2 })).toBe(
      `2026-03-30\t"'=shop\t1"\t2\t933\t\t0.0431`,
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isMetricId, type MetricId } from '@/lib/metrics/catalog';
import { type DialectCode, numberStyles } from '@/lib/metrics/number-styles';
import { dialects } from '@/lib/reading/dialects';
import type { Dialect } from '@/lib/reading/dialects/dialect';
import { en } from '@/lib/reading/dialects/en';
import { zhCN } from '@/lib/reading/dialects/zh-CN';
import { labelKey, type Meanings, metricForLabel } from '@/lib/reading/labels';
import { isStale, presetOf } from '@/lib/reading/period';
import { pickDialect } from '@/lib/reading/pick-dialect';
import { readers } from '@/lib/reading/readers';
import { liveDashboard } from '@/lib/reading/readers/live-dashboard';
import { streamerLiveAnalytics } from '@/lib/reading/readers/streamer-live-analytics';

const cards = liveDashboard.regions[1]?.means ?? {};
const streamer = streamerLiveAnalytics.regions[0]?.means ?? {};

const find = (text: string, dialect: Dialect, meanings?: Meanings) => metricForLabel(text, { dialect, meanings });
const texts = (list = '') => list.split('|');
/** Every label with the metric it stands under. */
const entries = (labels: Dialect['seen']) =>
  (Object.keys(labels) as MetricId[]).flatMap((metric) => texts(labels[metric]).map((label) => ({ metric, label })));
const labelsOf = (dialect: Dialect) => [...entries(dialect.seen), ...entries(dialect.guessed)];
const pageWords = ({ placeholders, presets, ended, stale, signedOut, failed }: Dialect) => [
  ...placeholders,
  ...Object.values(presets).flat(),
  ...ended,
  ...stale,
  ...signedOut,
  ...failed,
];

/** Every metric that some reader can be asked for by a label. */
const wanted = [
  ...new Set(
    readers.flatMap((reader) => [
      ...(reader.means?.only ?? []),
      ...reader.regions.flatMap((region) => [
        ...(region.means?.only ?? []),
        ...('packed' in region && region.packed ? [region.packed] : []),
        ...('whileSelected' in region && region.whileSelected ? [region.whileSelected] : []),
      ]),
    ]),
  ),
];

test('every language that numbers are read in has its file here', () => {
  const files = readdirSync('lib/reading/dialects').map((name) => name.replace('.ts', ''));
  const codes = dialects.map((dialect) => dialect.code).sort();
  expect(codes).toEqual(Object.keys(numberStyles).sort());
  for (const code of codes) expect(files).toContain(code);
});

test('the guide tells how many labels the languages have that were written from sources alone', () => {
  const guide = readFileSync('docs/dialects.md', 'utf8');
  const rows = [...guide.matchAll(/^\| ([\w-]+) \| (\d+) \| (\d+) \|/gm)].map(([, code, seen, guessed]) => `${code} ${seen} ${guessed}`);
  const counted = dialects.filter((dialect) => dialect !== en && dialect !== zhCN);
  expect(rows.sort()).toEqual(
    counted.map(({ code, seen, guessed }) => `${code} ${entries(seen).length} ${entries(guessed).length}`).sort(),
  );
});

describe.each(dialects)('$code', (dialect) => {
  test('nothing was forgotten', () => {
    const empty = [
      ...(['placeholders', 'versus', 'ended', 'stale', 'signedOut', 'failed'] as const).filter((field) => dialect[field].length === 0),
      ...Object.entries(dialect.presets).flatMap(([preset, names]) => (names.length === 0 ? [preset] : [])),
      ...wanted.filter((metric) => !dialect.seen[metric] && !dialect.guessed[metric]),
    ];
    expect(empty).toEqual([]);
  });

  test('texts are whole, trimmed and composed', () => {
    for (const text of [...labelsOf(dialect).map((entry) => entry.label), ...pageWords(dialect), ...dialect.versus]) {
      expect(text).toBe(text.trim().normalize('NFC'));
      expect(text).not.toMatch(/^$|\s\s|(?:…|\.{3})$/);
    }
  });

  test('every label names its metric where a region shows that one alone; a guess is marked', () => {
    const seen = new Set(entries(dialect.seen).map(({ metric, label }) => `${metric} ${labelKey(label)}`));
    for (const { metric, label } of labelsOf(dialect)) {
      expect(isMetricId(metric)).toBe(true);
      const guessed = !seen.has(`${metric} ${labelKey(label)}`);
      expect([label, find(label, dialect, { only: [metric] })]).toEqual([label, guessed ? { metric, guessed } : { metric }]);
    }
  });

  test('no text stands twice under one metric', () => {
    const keys = labelsOf(dialect).map(({ metric, label }) => `${metric} ${labelKey(label)}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('a label of several metrics is none where nothing tells them apart', () => {
    const metrics = new Map<string, Set<MetricId>>();
    for (const { metric, label } of labelsOf(dialect))
      metrics.set(labelKey(label), (metrics.get(labelKey(label)) ?? new Set()).add(metric));
    for (const { label } of labelsOf(dialect)) {
      const own = metrics.get(labelKey(label)) ?? new Set();
      expect([label, find(label, dialect) === undefined]).toEqual([label, own.size > 1]);
    }
  });

  test('a label is read however it is written, and not with anything added', () => {
    for (const { metric, label } of labelsOf(dialect)) {
      const written = [
        label.toUpperCase(),
        ` ${label.replaceAll(' ', '\u00a0')}\n`,
        label.normalize('NFD'),
        label.replace(/[!-~]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0)),
        label.replaceAll("'", '’').replaceAll('-', '‑'),
        `${label.slice(0, 3)}\u200b${label.slice(3)}`,
      ];
      for (const text of written) expect([text, find(text, dialect, { only: [metric] })?.metric]).toEqual([text, metric]);
      for (const text of [`${label}1`, `x${label}`, `${label}: 5`]) expect(find(text, dialect, { only: [metric] })).toBeUndefined();
    }
  });

  test('a cut label counts exactly if one alone begins that way', () => {
    const keys = [...new Set(labelsOf(dialect).map(({ label }) => labelKey(label)))];
    for (const { metric, label } of labelsOf(dialect)) {
      const cut = label.slice(0, Math.ceil(label.length * 0.7));
      const begins = keys.filter((key) => key.startsWith(labelKey(cut)));
      const found = find(`${cut}…`, dialect, { only: [metric] });
      expect([cut, found?.metric]).toEqual([cut, labelKey(cut).length >= 4 && begins.length === 1 ? metric : undefined]);
    }
  });

  test('no label is a word of the page around it', () => {
    const words = new Set(pageWords(dialect).map(labelKey));
    const starts = dialect.versus.map(labelKey);
    const stale = (label: string) => isStale([label], dialect);
    const clashes = labelsOf(dialect).filter(
      ({ label }) => words.has(labelKey(label)) || starts.some((start) => labelKey(label).startsWith(start)) || stale(label),
    );
    expect(clashes).toEqual([]);
  });

  test('every preset is found by its name, and means one period', () => {
    for (const [preset, names] of Object.entries(dialect.presets)) {
      for (const name of names) expect([name, presetOf(`${name}:`, dialect)]).toEqual([name, preset]);
    }
  });

  test('an ended room, a page that asks to log in and one that failed are told apart', () => {
    const keys = [...dialect.ended, ...dialect.signedOut, ...dialect.failed].map(labelKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('its own labels choose it, also on a page that declares another language', () => {
    const shown = (cards.only ?? []).flatMap((metric) => texts(dialect.seen[metric] ?? dialect.guessed[metric]).slice(0, 1));
    for (const lang of ['', 'en', dialect.code]) expect(pickDialect(lang, shown, dialects).seen).toBe(dialect.seen);
    expect(pickDialect(dialect.code, ['GMV'], dialects).seen).toBe(dialect.seen);
  });

  test('a running room is told from an ended one', () => {
    const seenAs = (metric: MetricId) =>
      texts(dialect.seen[metric] ?? dialect.guessed[metric]).map((label) => find(label, dialect)?.metric);
    expect(new Set(seenAs('live_current_viewers'))).toEqual(new Set(['live_current_viewers']));
    expect(seenAs('live_viewers')).toContain('live_viewers');
  });
});

/** Labels that a region of a reader cannot tell apart: no number is read by them. */
const undecided = (dialect: Dialect, meanings: Meanings) => {
  const here = (metric: MetricId) => meanings.instead?.[metric] ?? metric;
  const shown = labelsOf(dialect).filter(({ metric }) => meanings.only?.includes(here(metric)));
  return [...new Set(shown.filter(({ label }) => !find(label, dialect, meanings)).map(({ label }) => label))].sort();
};

const leftOpen: Partial<Record<DialectCode, { onDashboard: string[]; inList: string[] }>> = {
  id: { onDashboard: ['Pesanan Dibayar', 'Tayangan'], inList: ['Pesanan Dibayar', 'Tayangan'] },
  th: { onDashboard: ['GPM'], inList: [] },
  vi: { onDashboard: ['Thời lượng xem TB', 'Đơn hàng đã thanh toán'], inList: ['Thời lượng xem TB', 'Đơn hàng đã thanh toán'] },
  'pt-BR': { onDashboard: ['Porcentagem de visitantes'], inList: [] },
};

test.each(dialects)('in $code only known labels are undecided on the LIVE dashboard and in the LIVE list', (dialect) => {
  const { onDashboard, inList } = leftOpen[dialect.code] ?? { onDashboard: [], inList: [] };
  expect(undecided(dialect, cards)).toEqual(onDashboard);
  expect(undecided(dialect, streamer)).toEqual(inList);
});

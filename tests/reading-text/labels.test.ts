import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMetricId, type MetricId } from '@/lib/metrics/catalog';
import { dialects, dialectsFor } from '@/lib/reading/dialects';
import type { Dialect } from '@/lib/reading/dialects/dialect';
import { en } from '@/lib/reading/dialects/en';
import { zhCN } from '@/lib/reading/dialects/zh-CN';
import { knowsLabel, labelKey, type Meanings, metricForLabel } from '@/lib/reading/labels';
import { isForeign, pickDialect } from '@/lib/reading/pick-dialect';

const find = (text: string, dialect: Dialect = en, meanings?: Meanings, currency?: string) =>
  metricForLabel(text, { dialect, meanings, currency });

describe('a label names one metric, exactly', () => {
  test.each<[string, Dialect, MetricId]>([
    ['GMV per hour', en, 'gmv_per_hour'],
    ['Show GPM', en, 'show_gpm'],
    ['GMV/1K shows', en, 'show_gpm_attributed'],
    ['> 1 min. views', en, 'live_views_over_1min'],
    ['  avg.  Viewing duration per view ', en, 'live_avg_view_duration_per_view'],
    ['Tap-through rate', en, 'enter_room_rate'],
    ['Tap-through rate (via LIVE preview)', en, 'enter_room_rate_preview'],
    ['Tap-through rate （via LIVE preview）', en, 'enter_room_rate_preview'],
    ['CTOR (SKU orders)', en, 'ctor_sku'],
    ['C_O', en, 'ctor_sku'],
    ['Gross revenue (GMV MAX)', en, 'gmv_max_gross_revenue'],
    ['Attributed GMV ($)', en, 'live_gmv_attributed'],
    ['归因GMV', zhCN, 'live_gmv_attributed'],
    ['归因 GMV', zhCN, 'live_gmv_attributed'],
    ['平均观看时长', zhCN, 'live_avg_view_duration'],
    ['直播点击率', zhCN, 'live_ctr'],
  ])('%j', (text, dialect, id) => expect(find(text, dialect)?.metric).toBe(id));

  test.each(['GMV per', 'Items', 'My GMV per hour', 'GMV per hour 5', '', '5', '…', 'Tap-through rate...', 'constructor', '__proto__'])(
    '%j names none',
    (text) => {
      expect(find(text)).toBeUndefined();
    },
  );

  test('a cut label counts if only one begins that way', () => {
    expect(find('Tap-through rate (via LIVE pre...')?.metric).toBe('enter_room_rate_preview');
    expect(find('Avg. viewing duration per…')).toBeUndefined();
  });

  test('guessed labels are marked', () => {
    expect(find('点赞率', zhCN)).toEqual({ metric: 'like_rate', guessed: true });
    expect(find('评论率', zhCN)).toEqual({ metric: 'comment_rate' });
  });
});

describe('what a region says decides', () => {
  test('which of several metrics a label is', () => {
    expect(find('GMV')).toBeUndefined();
    expect(find('GMV', en, { only: ['live_gmv_direct', 'items_sold'] })?.metric).toBe('live_gmv_direct');
    expect(find('GMV', en, { only: ['channel_gmv_share'] })?.metric).toBe('channel_gmv_share');
    expect(find('Viewers', en, { only: ['live_views'] })).toBeUndefined();
  });

  test('that a label stands for another metric here, in every language', () => {
    const list: Meanings = { only: ['live_ctr', 'ctor_sku'], instead: { product_ctr: 'live_ctr', ctor: 'ctor_sku' } };
    expect(find('CTR', en, list)?.metric).toBe('live_ctr');
    expect(find('CTOR', en, list)?.metric).toBe('ctor_sku');
    expect(find('点击率', zhCN, list)?.metric).toBe('live_ctr');
  });
});

test('the currency in a label, where it is plain', () => {
  expect(find('Attributed GMV ($)')).toEqual({ metric: 'live_gmv_attributed' });
  expect(find('Attributed GMV ($)', en, undefined, 'USD')).toEqual({ metric: 'live_gmv_attributed', currency: 'USD' });
  expect(find('Attributed GMV (R$)')).toEqual({ metric: 'live_gmv_attributed', currency: 'BRL' });
  expect(find('归因 GMV（円）', zhCN)).toEqual({ metric: 'live_gmv_attributed', currency: 'JPY' });
});

describe('raw keys', () => {
  test.each([
    ['sku_orders_metric_name_short_ui', 'sku_orders'],
    ['attributed_gmv_metric_name_ui', 'live_gmv_attributed'],
    ['tap_through_rate_metric_name_short_ui', 'enter_room_rate'],
    ['live_dashboard_core_data_comment_rate', 'comment_rate'],
    ['seller_screen_live_core_data_co', 'ctor_sku'],
  ])('%s', (text, id) => {
    for (const dialect of dialectsFor('')) expect(find(text, dialect)?.metric).toBe(id);
  });

  test.each(['foo_metric_name_short_ui', 'sku_orders_metric_name', 'live_dashboard_core_data', 'constructor_metric_name_ui'])(
    '%s names none',
    (text) => {
      expect(find(text)).toBeUndefined();
    },
  );

  test('a key of two metrics is told apart by the region', () => {
    const key = 'live_dashboard_channel_analytics_views';
    const [withKeys = en] = dialectsFor('en');
    expect(find(key, withKeys)).toBeUndefined();
    expect(find(key, withKeys, { only: ['channel_views_share'] })?.metric).toBe('channel_views_share');
  });
});

describe('labels call for more dialects', () => {
  test.each([
    ['most of them are strange', ['GMV', '成交件数', '曝光次数'], true],
    ['one is a translation key', ['GMV', 'Views', 'live_workbench_metric_comments'], true],
    ['none is known', ['ยอดขาย'], true],
  ])('when %s', (_, labels, is) => expect(isForeign(labels, [en])).toBe(is));

  test.each([
    ['most are known', ['GMV', 'Views', 'Brand new figure']],
    ['there are none', []],
    ['a key is of the general form', ['sku_orders_metric_name_short_ui']],
    ['one is cut', ['Tap-through rate (via LIVE pre...']],
  ])('but not when %s', (_, labels) => expect(isForeign(labels, [en])).toBe(false));

  test('the keys come with every answer', () => {
    expect(isForeign(['live_workbench_metric_comments'], dialectsFor('zh-CN'))).toBe(false);
  });
});

describe.each(dialects)('dialect $code', (dialect) => {
  const all = [dialect.seen, dialect.guessed].flatMap((labels) =>
    Object.entries(labels).flatMap(([id, list]) => list.split('|').map((label) => [id, label] as const)),
  );

  test('every label finds its metric', () => {
    for (const [id, label] of all) {
      expect(isMetricId(id)).toBe(true);
      expect(find(label, dialect, { only: [id as MetricId] })?.metric).toBe(id);
      expect(knowsLabel(label, dialect)).toBe(true);
    }
  });

  test('no label is both seen and guessed for one metric', () => {
    const keys = all.map(([id, label]) => `${id} ${labelKey(label)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes));

test('any text at all is answered', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const match = find(text);
      expect(match === undefined || isMetricId(match.metric)).toBe(true);
    }),
  );
});

describe('the dialect of a page', () => {
  test('is the one whose labels it shows', () => {
    expect(pickDialect('en', ['归因 GMV', '评论率', 'SKU orders'], dialects).code).toBe('zh-CN');
    expect(pickDialect('zh-CN', ['Attributed GMV', 'Comment rate'], dialects).seen).toBe(en.seen);
  });
  test('is the declared one when the texts do not tell', () => {
    expect(pickDialect('zh-Hans-CN', ['GMV'], dialects).code).toBe('zh-CN');
    expect(pickDialect('', [], dialects).code).toBe('en');
    expect(pickDialect('xx', [], dialects).code).toBe('en');
  });
  test('has the numbers of the declared language where labels are English', () => {
    const dialect = pickDialect('pt', ['Comment rate'], dialects);
    expect(dialect.code).toBe('pt-BR');
    expect(find('Comment rate', dialect)?.metric).toBe('comment_rate');
  });
});

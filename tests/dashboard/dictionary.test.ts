import { describe, expect, it } from 'vitest';
import { labelsOf, search } from '@/components/dashboard/dictionary-search';
import { wordsFor } from '@/lib/i18n/words';
import { type MetricId, metrics } from '@/lib/metrics/catalog';
import { dictionary, fractionOf } from '@/lib/metrics/dictionary';
import { alikeOf } from '@/lib/metrics/dictionary/alike';
import { identities } from '@/lib/metrics/identities';

const ids = metrics.map((row) => row.id as MetricId);

describe('the search', () => {
  it.each<[string, MetricId]>([
    ['live_ctr', 'live_ctr'],
    ['LIVE CTR', 'live_ctr'],
    ['ｌｉｖｅ ｃｔｒ', 'live_ctr'],
    ['直播点击率', 'live_ctr'],
    ['商品点击率', 'product_ctr'],
    ['GMV/1K shows', 'show_gpm_attributed'],
    ['live_workbench_metric_gmv_new', 'live_gmv_attributed'],
    ['完播率', 'video_completion'],
  ])('%s finds %s first', (text, id) => {
    expect(search(text)[0]).toBe(id);
  });

  it('finds every metric by each of its labels and names', () => {
    for (const id of ids) {
      const names = (['zh-CN', 'en'] as const).map((language) => wordsFor(language).metrics[id].name);
      for (const text of [id, ...names, ...labelsOf(id).map(({ label }) => label)]) expect(search(text)).toContain(id);
    }
  });

  it('finds everything for an empty text, and nothing for nonsense', () => {
    expect(search(' ')).toEqual(ids);
    expect(search('no metric of that name')).toEqual([]);
  });
});

describe('every metric', () => {
  it('stands somewhere and has a source', () => {
    for (const id of ids) {
      expect(dictionary[id].on.length, id).toBeGreaterThan(0);
      expect(dictionary[id].sources.length, id).toBeGreaterThan(0);
    }
    expect(Object.keys(dictionary).sort()).toEqual([...ids].sort());
  });

  it('that has an identity is divided as it says, and in no second way', () => {
    for (const { metric, of, by, factor = 1 } of identities) {
      expect(fractionOf(metric)).toEqual({ of, by, per: factor });
      expect(dictionary[metric].of).toBeUndefined();
    }
  });

  it('is taken for another only where that one is taken for it', () => {
    for (const id of ids) for (const other of alikeOf(id)) expect(alikeOf(other)).toContain(id);
    expect(alikeOf('live_ctr')).toEqual(expect.arrayContaining(['product_ctr', 'ctor', 'ctor_sku']));
    expect(alikeOf('live_avg_view_duration')).toContain('live_avg_view_duration_per_view');
    expect(alikeOf('live_gmv_direct')).toContain('live_gmv_attributed');
  });

  it('that is money or orders says how it is credited, or that nobody says', () => {
    expect(dictionary.live_gmv_direct.sale).toEqual({ basis: 'direct', refunds: 'in', tax: 'out', subsidy: 'out' });
    expect(dictionary.live_gmv_attributed.sale).toEqual({ basis: 'attributed' });
    expect(dictionary.live_views.sale).toBeUndefined();
  });
});

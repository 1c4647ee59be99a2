import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import { livePage, liveUrl, pill } from './live-page';
import { cellHtml, deltaHtml, statisticHtml } from './skeletons';
import { useBrowser } from './use-browser';

const read = `read('${liveUrl}')`;
const page = (lang: string, html: string) =>
  html.replace('<div id="root">', `<script>document.documentElement.lang='${lang}'</script><div id="root">`);
/** A percentage as TikTok splits it at the decimal mark of the page's language. */
const percent = (int: string, rest: string) => statisticHtml(int, '', rest);

describe('LIVE dashboards in other languages', () => {
  const look = useBrowser('chromium');

  it('Brazilian: own short forms, a glued comparison, cut labels', async () => {
    const pills = pill('Itens atribuídos vendidos', statisticHtml('1', ',4', ' mil')) + pill('Espectadores atuais', statisticHtml('71'));
    const cells = [
      cellHtml('Visualizações', statisticHtml('581')),
      cellHtml('Visualizações de &gt; 1 min.', statisticHtml('9', '.519', '')),
      cellHtml('CTR por LIVE', percent('6', ',57%') + deltaHtml('7,61%', '#dd1f2e')),
      cellHtml('Taxa de pedidos (SKU)', percent('0', ',34%')),
      cellHtml('Média de duração da vis…', statisticHtml('1', '', 'm') + statisticHtml('23', '', 's')),
      cellHtml('Porcentagem de visitant…', percent('12', ',4%')),
    ].join('');
    const { values, scope, missing } = await look<Reading>(page('pt-BR', livePage({ pills, cells, duration: '3 h, 11 min e 17 s' })), read);
    // A head that counts what is attributed lacks no direct items; its bare "GMV" is one of the two, nobody tells which.
    expect(missing.map((it) => [it.metric, it.why])).toEqual([
      ['live_gmv_direct', 'ambiguous'],
      ['live_gmv_attributed', 'absent'],
    ]);
    expect(scope).toMatchObject({ kind: 'room', state: 'live', seconds: 11_477 });
    expect(values).toMatchObject({
      live_current_viewers: { value: 71, label: 'Espectadores atuais' },
      live_views: { value: 581 },
      live_views_over_1min: { value: 9519 },
      live_ctr: { value: 0.0657 },
      order_rate_sku: { value: 0.0034 },
      items_sold_attributed: { value: 1400, step: 100 },
      live_avg_view_duration_per_view: { value: 83, guessed: true },
    });
    expect(values.live_current_viewers?.guessed).toBeUndefined();
    expect(Object.keys(values)).not.toContain('enter_room_rate');
    expect(Object.keys(values)).not.toContain('enter_room_rate_preview');
  });

  it('Japanese: full-width brackets, 万, prefix pairs', async () => {
    const pills = pill('商品販売数', statisticHtml('490')) + pill('現在の視聴者', statisticHtml('1', '.2', '万'));
    const cells = [
      cellHtml('タップスルー率', percent('1', '.93%')),
      cellHtml('タップスルー率（LIVEプレビュー経由）', percent('1', '.4%')),
      cellHtml('平均視聴時間', statisticHtml('61', '', 's')),
      cellHtml('視聴1回あたりの平均視聴時間', statisticHtml('2', '', 'm') + statisticHtml('6', '', 's')),
      cellHtml('インプレッション数', statisticHtml('408', '.78', 'K')),
    ].join('');
    const { values, scope } = await look<Reading>(page('ja', livePage({ pills, cells, duration: '3 時間 11 分 17 秒' })), read);
    expect(scope).toMatchObject({ state: 'live', seconds: 11_477 });
    expect(values).toMatchObject({
      items_sold: { value: 490 },
      live_current_viewers: { value: 12_000, step: 1000 },
      enter_room_rate: { value: 0.0193 },
      enter_room_rate_preview: { value: 0.014 },
      live_avg_view_duration: { value: 61 },
      live_avg_view_duration_per_view: { value: 126 },
      live_impressions: { value: 408_780, step: 10 },
    });
    expect(Object.values(values).some((value) => value.guessed)).toBe(false);
  });

  it('Vietnamese: accents in any form, commas beside en-US short forms, and what two metrics share', async () => {
    const pills = pill('Số món bán ra'.normalize('NFD'), statisticHtml('103')) + pill('Người xem hiện tại', statisticHtml('7'));
    const cells = [
      cellHtml('Lượt hiển thị', statisticHtml('91', '.95', 'K')),
      cellHtml('Lượt xem', statisticHtml('2', '.31', 'K')),
      cellHtml('Tỷ lệ nhấn', percent('2', ',52%')),
      cellHtml('CTR của LIVE', percent('36', ',62%')),
      cellHtml('Thời lượng xem TB', statisticHtml('40', '', 's')),
    ].join('');
    const { values, missing } = await look<Reading>(page('vi', livePage({ pills, cells, duration: '3 giờ, 11 phút, 17 giây' })), read);
    expect(values).toMatchObject({
      items_sold: { value: 103 },
      live_current_viewers: { value: 7 },
      live_impressions: { value: 91_950, step: 10 },
      live_views: { value: 2310, step: 10 },
      enter_room_rate: { value: 0.0252 },
      live_ctr: { value: 0.3662 },
    });
    expect(Object.keys(values).filter((metric) => metric.startsWith('live_avg_view'))).toEqual([]);
    expect(missing.map((it) => it.metric)).not.toContain('live_views');
  });

  it('French: English labels on a page that declares French keep its numbers', async () => {
    const cells = cellHtml('LIVE CTR', percent('6', ',82\u00a0%')) + cellHtml('Views', statisticHtml('7', '.33', 'K'));
    const { values, scope } = await look<Reading>(page('fr', livePage({ cells, duration: '1 j, 3 h et 11 min' })), read);
    expect(scope).toMatchObject({ state: 'live', seconds: 97_860 });
    expect(values).toMatchObject({ live_ctr: { value: 0.0682 }, live_views: { value: 7330, step: 10 } });
  });

  it('an Indonesian page whose label of current viewers is unknown is no ended room', async () => {
    const pills = pill('Produk terjual', statisticHtml('42')) + pill('Penonton di LIVE ini', statisticHtml('318'));
    const cells = cellHtml('Penonton', statisticHtml('1', ',2', ' rb')) + cellHtml('Komentar', statisticHtml('9'));
    const { scope, values } = await look<Reading>(page('id', livePage({ pills, cells, duration: '1 hr, 11 mnt' })), read);
    expect(scope).toEqual({ kind: 'unknown', why: 'room-state' });
    expect(values).toMatchObject({ items_sold: { value: 42 }, live_viewers: { value: 1200, step: 100 }, comments: { value: 9 } });
  });
});

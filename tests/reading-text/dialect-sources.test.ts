import { expect, test } from 'vitest';
import { de } from '@/lib/reading/dialects/de';
import type { Dialect } from '@/lib/reading/dialects/dialect';
import { es } from '@/lib/reading/dialects/es';
import { fr } from '@/lib/reading/dialects/fr';
import { id } from '@/lib/reading/dialects/id';
import { ja } from '@/lib/reading/dialects/ja';
import { ptBR } from '@/lib/reading/dialects/pt-BR';
import { th } from '@/lib/reading/dialects/th';
import { vi } from '@/lib/reading/dialects/vi';
import { type Meanings, metricForLabel } from '@/lib/reading/labels';
import { periodScope } from '@/lib/reading/period';
import { liveDashboard } from '@/lib/reading/readers/live-dashboard';

const cards = liveDashboard.regions[1]?.means ?? {};
const find = (text: string, dialect: Dialect, meanings?: Meanings) => metricForLabel(text, { dialect, meanings });

/** Copied from the sources once more, not from the files. */
test.each([
  [id, 'GMV LIVE (Rp)', 'live_gmv_direct'],
  [id, 'GMV yang didapat dari LIVE (Rp)', 'live_gmv_attributed'],
  [id, 'Produk yang terjual melalui LIVE', 'items_sold_attributed'],
  [id, 'Produk yang terjual dari LIVE', 'items_sold'],
  [id, 'Rasio klik tayang (LIVE)', 'live_ctr'],
  [id, 'CTOR (pesanan SKU) (LIVE)', 'ctor_sku'],
  [id, 'Tampilkan GPM (Rp)', 'show_gpm'],
  [th, 'GMV ที่ได้', 'live_gmv_attributed'],
  [th, 'ผู้ชมปัจจุบัน', 'live_current_viewers'],
  [th, 'อัตราการแตะผ่าน', 'enter_room_rate'],
  [th, 'ระยะเวลาในการดูเฉลี่ย', 'live_avg_view_duration'],
  [th, 'ยอดการแสดงผล LIVE', 'live_impressions'],
  [vi, 'GMV đã ghi nhận', 'live_gmv_attributed'],
  [vi, 'Người xem hiện tại', 'live_current_viewers'],
  [vi, 'Tỷ lệ nhấn', 'enter_room_rate'],
  [vi, 'CTR của LIVE', 'live_ctr'],
  [vi, 'Lượt nhấp vào sản phẩm', 'product_clicks'],
  [vi, 'Đơn hàng SKU đã ghi nhận', 'sku_orders'],
  [vi, 'ROI GMV Max', 'gmv_max_roi'],
  [es, 'Duración vista prom.', 'live_avg_view_duration'],
  [es, 'GMV atribuido a LIVE', 'live_gmv_attributed'],
  [es, 'Tasa de me gusta', 'like_rate'],
  [ptBR, 'Espectadores atuais', 'live_current_viewers'],
  [ptBR, 'Itens atribuídos vendidos', 'items_sold_attributed'],
  [ptBR, 'Visualizações de > 1 min.', 'live_views_over_1min'],
  [ptBR, 'CTR por LIVE', 'live_ctr'],
  [ptBR, 'Taxa de pedidos (SKU)', 'order_rate_sku'],
  [ptBR, 'GMV (R$)', 'live_gmv_direct'],
  [ja, 'タップスルー率（LIVEプレビュー経由）', 'enter_room_rate_preview'],
  [ja, 'GMV（円）', 'live_gmv_direct'],
  [ja, '派生GMV', 'live_gmv_attributed'],
  [ja, '視聴1回あたりの平均視聴時間', 'live_avg_view_duration_per_view'],
  [ja, '注文率（SKU注文数）', 'order_rate_sku'],
  [ja, 'LIVEに起因する商品販売数', 'items_sold_attributed'],
] as const)('seen in $0.code: %#', (dialect, label, metric) => {
  const found = find(label, dialect, { only: cards.only });
  expect([label, found?.metric, found?.guessed]).toEqual([label, metric, undefined]);
});

test.each([
  [ptBR, 'Personalizado:', '1 de mar. de 2026', '31 de mar. de 2026'],
  [th, 'กำหนดเอง:', '1 มี.ค. 2569', '31 มี.ค. 2569'],
  [vi, 'Tùy chỉnh:', '1 thg 3, 2026', '31 thg 3, 2026'],
  [ja, 'カスタム：', '2026/03/01', '2026/03/31'],
  [de, 'Benutzerdefiniert:', '01.03.2026', '31. März 2026'],
  [fr, 'Personnalisé\u00a0:', '1 mars 2026', '31 mars 2026'],
  [id, 'Kustom:', '01 Mar 2026', '31 Maret 2026'],
] as const)('the period of a picker in $0.code', (dialect, preset, from, to) => {
  expect(periodScope({ preset, from, to }, dialect)).toEqual({ kind: 'period', from: '2026-03-01', to: '2026-03-31', preset: 'custom' });
});

test('cut labels of the Brazilian dashboard', () => {
  expect(find('Média de duração da vis…', ptBR)).toEqual({ metric: 'live_avg_view_duration_per_view', guessed: true });
  expect(find('Porcentagem de visitant…', ptBR, cards)).toBeUndefined();
  expect(find('Porcentagem d…', ptBR, cards)).toBeUndefined();
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { MetricId } from '@/lib/metrics/catalog';
import { dialects } from '@/lib/reading/dialects';
import type { Reading } from '@/lib/reading/reading';
import { compass, consoleNew, type Layout, shell } from './kits';
import { readEach } from './read-each';
import { specs } from './specs';
import { confirmedSpecs } from './specs/confirmed';

/** Labels as sources of the language print them. */
const literal: { lang: string; url: string; layout: Layout; cards: [MetricId, label: string, blocks: string[], value: number][] }[] = [
  {
    lang: 'th',
    url: 'https://seller-th.tiktok.com/compass/data-overview',
    layout: compass,
    cards: [
      ['shop_gmv', 'GMV', ['฿', '18,204', '.73'], 18_204.73],
      ['gmv_from_live', 'GMV ที่มาจาก LIVE', ['฿', '9,800', '.10'], 9800.1],
      ['customers', 'ลูกค้า', ['351'], 351],
      ['orders', 'คำสั่งซื้อ', ['388'], 388],
    ],
  },
  {
    lang: 'ja',
    url: 'https://shop.tiktok.com/streamer/live/product/dashboard?region=JP',
    layout: consoleNew,
    cards: [
      ['live_gmv_attributed', '派生GMV', ['162.7万円'], 1_627_000],
      ['live_current_viewers', '現在の視聴者', ['137'], 137],
    ],
  },
  {
    lang: 'pt-BR',
    url: 'https://shop.tiktok.com/streamer/live/product/dashboard?region=BR',
    layout: consoleNew,
    cards: [
      ['live_gmv_attributed', 'GMV atribuído', ['R$ 2,8 mil'], 2800],
      ['live_current_viewers', 'Espectadores atuais', ['137'], 137],
    ],
  },
];

/** Every surface in every other language, with the labels that its dialect has from a source, one alternative after the other. */
const drawn = dialects
  .filter(({ code }) => code !== 'en' && code !== 'zh-CN')
  .flatMap(({ code, seen }) =>
    [...specs, ...confirmedSpecs].flatMap((spec) =>
      [0, 1, 2].map((turn) => {
        const cards = spec.cards.flatMap(({ metric, blocks, is }) => {
          const labels = metric && is ? (seen[metric]?.split('|') ?? []) : [];
          const label = labels[turn % labels.length];
          return metric && is && label ? [{ metric, label, blocks, is }] : [];
        });
        const layout = spec.layouts[turn % spec.layouts.length] as Layout;
        const url = spec.urls[0] as string;
        return { code, spec, cards, url, html: shell({ lang: code, body: layout.around(cards.map(layout.card).join('')) }) };
      }),
    ),
  );

describe('surfaces in other languages', () => {
  let readings: Reading[];
  beforeAll(async () => {
    const pages = literal.map(({ lang, url, layout, cards }) => ({
      url,
      html: shell({ lang, body: layout.around(cards.map(([, label, blocks]) => layout.card({ label, blocks })).join('')) }),
    }));
    readings = await readEach([...pages, ...drawn]);
  });

  it.each(literal.map((it, index) => ({ ...it, index })))('$lang: exactly what the labels say', ({ cards, index }) => {
    const values = readings[index]?.values ?? {};
    expect(Object.fromEntries(Object.entries(values).map(([id, { value }]) => [id, value]))).toEqual(
      Object.fromEntries(cards.map(([id, , , value]) => [id, value])),
    );
  });

  it('reads no label of any language as another metric, and most of them', () => {
    const offered = drawn.flatMap(({ cards }) => cards).length;
    const wrong: string[] = [];
    let read = 0;
    for (const [index, { code, spec, cards }] of drawn.entries()) {
      for (const [id, value] of Object.entries(readings[literal.length + index]?.values ?? {})) {
        const card = cards.find((it) => it.label === value.label && it.metric === id);
        const same = card && (!('value' in card.is) || card.is.value === value.value);
        if (same) read += 1;
        else wrong.push(`${spec.surface} ${code}: ${id} = ${value.raw} at "${value.label}"`);
      }
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(offered * 0.7);
  });
});

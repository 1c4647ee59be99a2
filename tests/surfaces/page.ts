import { type Layout, picker, shell, table, videoList, window } from './kits';
import type { Spec } from './specs/spec';

export const langs = ['en', 'zh-CN'] as const;
export type Lang = (typeof langs)[number];

const versus = { en: ['Vs. last 7 days', '12.08%'], 'zh-CN': ['较近 7 天', '12.08%'] } as const;
const prefix = { en: 'Custom:', 'zh-CN': '自定义:' } as const;

/** A surface in one language and one layout; every other card has a comparison. */
export function pageOf(spec: Spec, lang: Lang, layout: Layout, asWindow = false): string {
  const word = ({ en, zh }: { en: string; zh: string }) => (lang === 'en' ? en : zh);
  const cards = spec.cards.map((card, at) =>
    layout.card({ label: word(card), blocks: card.blocks, ...(at % 2 === 0 && { versus: versus[lang] }) }),
  );
  const { list } = spec;
  const rows = list && (asWindow ? window : table)({ columns: list.columns.map(([en, zh]) => word({ en, zh })), rows: list.rows });
  const entries = spec.videos?.entries.map(({ figures, ...video }) => ({
    ...video,
    figures: figures.map(([en, zh, text]) => [word({ en, zh }), text] as const),
  }));
  const sorts = entries?.[0]?.figures.map(([name]) => name) ?? [];
  const videos = entries ? videoList(entries, sorts, asWindow ? 5 : 1) : '';
  const period = spec.scope && 'from' in spec.scope ? picker('Mar 01, 2026', 'Mar 28, 2026', prefix[lang]) : '';
  return shell({ lang, body: period + (cards.length > 0 ? layout.around(cards.join('')) : '') + (rows ?? '') + videos });
}

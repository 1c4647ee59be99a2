// Cards, pickers and tables in the classes of the kits that TikTok's pages are made of, for invented figures. Hashes differ at every call.
// `data-…` attributes say to the tests what a person would see; no reader looks at them.

const hash = () => Math.random().toString(36).slice(2, 7);

import { livePage } from '../reading/live-page';
import { cellHtml, statisticHtml } from '../reading/skeletons';

/** A number as a page divides it into blocks ("$", "18,204", ".73"), and a comparison below it. */
export type Figure = { label: string; blocks: readonly string[]; versus?: readonly string[] };

/** One way to draw a page: a card, and what stands around all cards. */
export type Layout = { card(figure: Figure): string; around(cards: string): string };

const label = (text: string) => `data-label="${text}">${text}`;
/** Whose value this is, and what it says as a whole. */
const value = (text: string, blocks: readonly string[]) => `data-value="${text}" data-raw="${blocks.join('')}"`;
const parts = (blocks: readonly string[]) => blocks.map((it) => `<div>${it}</div>`).join('');
const spans = (texts: readonly string[] = []) => texts.map((it) => `<span style="display:block">${it}</span>`).join('');

/** Compass, cards of the metric centre. The label explains itself on hover in some builds. */
function metricCentre(card: (figure: Figure) => string): Layout {
  return { card, around: (cards) => `<div class="pcm-list-${hash()}" style="display:flex">${cards}</div>` };
}

export const compass: Layout = metricCentre(
  ({ label: text, blocks, versus }) =>
    `<div class="pcm-smc-wrapper pcm-smc-wrapper-selected"><div class="pcm-smc" data-card><div class="pcm-smc-title"><span class="pcm-smc-title-text-underline" ${label(text)}</span><span class="gec-metric-center-metric-popover-trigger"><svg width="8" height="8"></svg></span></div><div class="pcm-smc-content"><div class="pcm-smc-value-content" ${value(text, blocks)}>${parts(blocks)}</div><div class="pcm-smc-cmp">${spans(versus)}</div></div></div></div>`,
);

export const compassTrigger: Layout = metricCentre(
  ({ label: text, blocks, versus }) =>
    `<div class="pcm-smc-wrapper"><div class="pcm-smc" data-card><div class="pcm-smc-title"><span class="pcm-smc-title-text-underline gec-metric-center-metric-popover-trigger" ${label(text)}</span></div><div class="pcm-smc-content"><div class="pcm-smc-value-content" ${value(text, blocks)}>${blocks.join(' ')}</div></div><div class="pcm-smc-cmp">${spans(versus)}</div></div></div>`,
);

/** Cards of no kit that is known, as on pages of which no copy exists. */
export const plain: Layout = {
  card: ({ label: text, blocks, versus }) =>
    `<div class="index__card--${hash()} card-selected" data-card><div class="head-${hash()}" style="display:flex"><div ${label(text)}</div><svg width="8" height="8"></svg></div><div class="text-head-l" ${value(text, blocks)}>${parts(blocks)}</div>${versus ? `<div class="note">${parts(versus)}</div>` : ''}</div>`,
  around: (cards) => `<section class="index__cards--${hash()}"><h3>—</h3><div style="display:flex">${cards}</div></section>`,
};

export const plainNested: Layout = {
  card: ({ label: text, blocks }) =>
    `<li class="theme-m4b-card-${hash()}" data-card><div><div><div><span ${label(text)}</span></div></div></div><div><div class="theme-m4b-statistic-${hash()}"><span style="display:block" ${value(text, blocks)}>${blocks.join('')}</span></div></div></li>`,
  around: (cards) => `<ul class="m4b-list-${hash()}">${cards}</ul>`,
};

const money = (blocks: readonly string[]) =>
  blocks.length > 1
    ? `<div class="flex" style="display:flex"><div class="text-body-l-regular mr-2">${blocks[0]}</div><div style="width:100%"><div style="-webkit-line-clamp:1;display:-webkit-box;overflow:hidden"><div class="text-head-l">${blocks.slice(1).join('')}</div></div></div></div>`
    : `<div>${blocks[0]}</div>`;

const tileRows = ({ label: text, blocks, versus }: Figure) =>
  `<div class="text-body-m-regular"><div><div ${label(text)}</div></div></div><div class="text-head-l mt-4" ${value(text, blocks)}>${money(blocks)}</div>${versus ? `<div class="text-body-s-regular" style="display:flex">${parts(versus)}</div>` : ''}`;
const tile = (classes: string, figure: Figure) => `<div class="${classes}" data-card>${tileRows(figure)}</div>`;

/** Video analytics of the streamer desk: each card a module of its own. */
export const modules: Layout = {
  card: (figure) => tile(`index-module__module-container--${hash()}`, figure),
  around: (cards) => `<div>core data</div><div class="grid grid-cols-3" style="display:grid">${cards}</div>`,
};

/** The same as saved in April 2026: in each card the rows beside a chart, both in boxes of one class. */
export const chartTiles: Layout = {
  card: (figure) => {
    const chart = `<div class="mt-16"><div class="index-module__container--${hash()}"><canvas width="88" height="56"></canvas></div></div>`;
    return `<div class="index-module__container--${hash()}" data-card><div class="flex justify-between"><div>${tileRows(figure)}</div>${chart}</div></div>`;
  },
  around: (cards) => `<span>core data</span><div class="mt-12 grid gap-8 grid-cols-3" style="display:grid">${cards}</div>`,
};

export const modulesAlone: Layout = {
  card: (figure) => tile(`index-module__module-container--${hash()} p-4`, { ...figure, versus: undefined }),
  around: (cards) => `<div class="text-head"><span>core data</span></div><div class="w-full grid gap-4">${cards}</div>`,
};

/** Overview of the streamer desk: tiles. */
export const tiles: Layout = {
  card: (figure) => tile('tile', figure),
  around: (cards) => `<div class="flex flex-wrap gap-12" style="display:flex">${cards}</div>`,
};

export const tilesBare: Layout = {
  card: (figure) => tile(`w-[210px] rounded-${hash()}`, { ...figure, versus: undefined }),
  around: (cards) => `<div class="px-4"><div class="mt-8 flex flex-wrap gap-12">${cards}</div></div>`,
};

/** The LIVE console; a card can have a second figure below. */
function consoleCards(id: string, dash: string): Layout {
  return {
    card: ({ label: text, blocks, versus }) =>
      `<div class="index-module__metricCard----${hash()}" data-card><div class="index-module__name-${dash}+${hash()}" ${label(text)}</div><div class="index-module__data-${dash}${hash()}" ${value(text, blocks)}><div>${blocks.join('')}</div></div>${versus ? `<div class="detail">${spans(['Auction', '3.1K'])}</div>` : ''}</div>`,
    around: (cards) => `<div id="${id}" class="grid grid-cols-3" style="display:grid">${cards}</div>`,
  };
}

export const consoleNew: Layout = consoleCards('guide-step-2', '-');
export const consoleOld: Layout = consoleCards('guide-Step-2', '');

/** GMV Max and Ads Manager. */
export const ads: Layout = {
  card: ({ label: text, blocks, versus }) =>
    `<div class="overview-item" data-card><div class="overview-item-title"><div ${label(text)}</div></div><div><span class="overview-item-value-${hash()}" ${value(text, blocks)}>${blocks.join(' ')}</span></div>${versus ? `<div>${versus.join(' ')}</div>` : ''}</div>`,
  around: (cards) => `<div class="overview-${hash()}" style="display:flex">${cards}</div>`,
};

/** The same in shadow trees, one within the other. */
export const adsShadow: Layout = {
  card: ({ label: text, blocks }) =>
    `<div class="overview-item" data-card><div class="overview-item-title" ${label(text)}</div><span class="overview-item-value-${hash()}" ${value(text, blocks)}><tt-value><template shadowrootmode="open" shadowrootclonable><style>b{}</style><b>${blocks.join(' ')}</b></template></tt-value></span></div>`,
  around: (cards) => `<tt-overview><template shadowrootmode="open" shadowrootclonable><div>${cards}</div></template></tt-overview>`,
};

/** Key metrics of the LIVE dashboard, on a page with its tables; the blocks are those of a Statistic. */
export const liveCells: Layout = {
  card: ({ label: text, blocks: [int = '', decimal, suffix] }) => {
    const name = `<span ${label(text)}</span>`;
    const number = `<div ${value(text, [int, decimal ?? '', suffix ?? ''])}>${statisticHtml(int, decimal, suffix)}</div>`;
    return `<div data-card>${cellHtml(name, number)}</div>`;
  },
  around: (cells) => livePage({ cells, hero: '', pills: '' }),
};

/** LIVE analytics of the streamer desk: cards in a module, a chart behind each. */
export const trendCards: Layout = {
  card: (figure) =>
    `${tile(`index__trend-card--${hash()}`, { ...figure, versus: undefined })}<div><canvas width="80" height="50"></canvas></div>`,
  around: (cards) =>
    `<div class="index-module__module-container--${hash()}"><div class="index__trend-cards--${hash()}"><div><span>Sales</span></div><div style="display:flex">${cards}</div></div></div>`,
};

/** A range picker. Its dates stand in inputs, never in text. */
export function picker(from: string, to: string, prefix = ''): string {
  const name = prefix ? `<div class="arco-picker-prefix">${prefix}</div>` : '';
  return `<div class="arco-picker arco-picker-range">${name}<div class="arco-picker-input"><input value="${from}"></div><span>-</span><div class="arco-picker-input"><input value="${to}"></div></div>`;
}

export type TableSpec = { columns: readonly string[]; rows: readonly (readonly string[])[] };

const wrapCell = (text: string) => `<div class="zep-table-cell"><span class="zep-table-cell-wrap-value">${text}</span></div>`;
const heads = (columns: readonly string[]) =>
  columns.map((it) => `<th class="zep-table-th"><span class="zep-table-th-item-title">${it}</span></th>`).join('');

/** One table, head and body in one. */
export function table({ columns, rows }: TableSpec): string {
  const body = rows.map(
    (cells) => `<tr class="zep-table-tr">${cells.map((it) => `<td class="zep-table-td" data-cell>${wrapCell(it)}</td>`).join('')}</tr>`,
  );
  return `<div class="zep-table index__table--${hash()}"><div class="zep-table-container"><div class="zep-table-content-inner"><table><thead><tr>${heads(columns)}</tr></thead><tbody>${body.join('')}</tbody></table></div></div></div>`;
}

/** A long list: the rows on screen are no table rows, and of all rows only these are there. */
export function window({ columns, rows }: TableSpec): string {
  const body = rows.map(
    (cells) =>
      `<div class="zep-table-tr" style="height:44px" data-row>${cells.map((it) => `<div class="zep-table-td" data-cell>${wrapCell(it)}</div>`).join('')}</div>`,
  );
  return `<div class="zep-table zep-table-virtualized"><div class="zep-table-container"><div class="zep-table-header"><table><thead><tr>${heads(columns)}</tr></thead></table></div><div class="zep-table-body" style="height:88px;overflow:auto"><div style="height:2200px;position:relative"><div>${body.join('')}</div></div></div></div></div>`;
}

/** A video as its card shows it: figures below their labels, and how it is posted and how long. */
export type Video = { title: string; posted: string; figures: readonly (readonly [label: string, text: string])[] };

/** The videos of the streamer desk: what to sort by, a card each, and a pager with the first of so many pages. */
export function videoList(videos: readonly Video[], sorts: readonly string[], pages: number): string {
  const clamped = (text: string) =>
    `<div style="width:100%;display:flex"><div style="-webkit-line-clamp:1;display:-webkit-box">${text}</div></div>`;
  const radios = sorts
    .map((it) => `<label class="zep-radio"><input type="radio"><span class="zep-radio-text">${it}</span></label>`)
    .join('');
  const sort = `<div><span>Sort by</span><span class="zep-radio-group">${radios}</span></div>`;
  const search = '<div class="zep-input-search"><input class="zep-input" placeholder="please input video name" value=""></div>';
  const cards = videos.map(({ title, posted, figures }) => {
    const cell = ([name, text]: readonly [string, string]) =>
      `<div data-card data-of="${title}"><div class="flex items-center"><span class="text-body-s-regular" ${label(name)}</span><svg width="8" height="8"></svg></div><div class="text-body-l-medium" ${value(name, [text])}>${clamped(text)}</div></div>`;
    const picture = `<div><div class="flex"><div class="index-module__imgWrapper--${hash()}" style="width:72px;height:128px"><img alt="video thumbnail" width="72" height="128"></div></div></div>`;
    const head = `<div class="flex justify-between"><div><div class="flex"><span>${clamped(title)}</span><span class="cursor-pointer">View details</span></div><div><span class="mr-16"><span>Posted:</span><span class="ml-4">${posted}</span></span><span class="mr-16"><span>Duration:</span><span class="ml-4">41s</span></span></div></div><div><img width="48" height="48"></div></div>`;
    return `<div class="mb-32" data-entry="${title}" data-posted="${posted}"><div class="flex" style="display:flex">${picture}<div class="w-full ml-16">${head}<div class="flex justify-between">${figures.map(cell).join('')}</div></div></div></div>`;
  });
  const items = Array.from(
    { length: pages },
    (_, at) => `<li class="arco-pagination-item${at ? '' : ' arco-pagination-item-active'}">${at + 1}</li>`,
  );
  const pager = `<div class="arco-pagination m4b-pagination"><ul class="arco-pagination-list"><li class="arco-pagination-item arco-pagination-item-prev"></li>${items.join('')}</ul></div>`;
  return `<div class="p-24"><div><span>Video Details</span></div><div>${sort}${search}</div><div class="flex flex-col"><div><div>${cards.join('')}</div></div>${pager}</div></div>`;
}

export type PageParts = { lang: string; shop?: string; body: string };

/** The shell around a page: account, menu with the words of the page, pagination, a canvas, a bubble of an earlier hover. */
export function shell({ lang, shop = 'fern_and_fold', body }: PageParts): string {
  const account = `<header><div class="m4b-avatar"></div><div>${shop}</div></header>`;
  const menu = '<nav role="menu" class="p-menu"><div role="menuitem">GMV</div><div role="menuitem">Orders</div><span>12</span></nav>';
  const bubble =
    '<span class="arco-trigger"><div class="arco-tooltip-content" role="tooltip"><div>Orders</div><div>73,412</div><div>Vs. Market avg value</div></div></span>';
  return `<!doctype html><html lang="${lang}"><body>${account}<div id="root">${menu}<main>${body}<canvas width="80" height="40"></canvas></main></div>${bubble}</body></html>`;
}

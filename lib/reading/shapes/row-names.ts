import type { Sight } from '../sight';
import { type Block, visibleBlocks } from '../visible-text';
import type { TableRow } from './table';

/** What a row is called. `key` tells it from the others across readings; an indented row is part of the one above. */
export type RowName = { key: string; name: string; indented?: true; pinned?: true; blocks?: Block[] };

export type RowNaming = (row: TableRow, sight: Sight) => RowName | undefined;

/** A product: its id from the link, or as printed; rank badge and id are no metrics. */
export function productName(row: TableRow, sight: Sight): RowName | undefined {
  const link = row.element.querySelector<HTMLAnchorElement>('a[href*="/product/"]');
  const id = /\/product\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? /\b\d{15,20}\b/.exec(row.element.textContent ?? '')?.[0];
  const name = link && fullText(link);
  if (!id) return undefined;
  return { key: id, name: name || id, ...(isPinned(row.element, link, sight) && { pinned: true }) };
}

/** The badge as saved pages print it; in other languages none is known, and no pin is read. */
const badge = 'Pinned';

function isPinned(row: Element, link: Element | null, sight: Sight): boolean {
  if (!row.textContent?.includes(badge)) return false;
  return [...row.querySelectorAll('span, div')].some(
    (one) => one.childElementCount === 0 && one.textContent?.trim() === badge && !link?.contains(one) && sight.shows(one),
  );
}

/** A channel: its name alone, indented below the channel it is part of. */
export function channelName(row: TableRow, sight: Sight): RowName | undefined {
  const [cell] = row.cells;
  const block = cell && visibleBlocks(cell, sight)[0];
  if (!block) return undefined;
  const name = fullText(block.element);
  const indented = cell.querySelector('[class*="-cell-indent"], [class^="pl-"], [class*=" pl-"]') !== null;
  return indented ? { key: name, name, indented } : { key: name, name };
}

const time = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const date =
  '(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日|[\\p{L}\\p{M}.]+ \\d{1,2},? \\d{4}|\\d{1,2}[-/. ][\\p{L}\\p{M}\\d. ]+[-/. ]\\d{4})';
/** A day and a time, and nothing else. */
const moment = new RegExp(`^(?:${time},? ${date}|${date},? ${time})$`, 'u');

/** A LIVE room in a list: its title, and its start as printed, which no two rooms of an account share. */
export function roomName(row: TableRow, sight: Sight): RowName | undefined {
  const [cell] = row.cells;
  const blocks = cell ? visibleBlocks(cell, sight) : [];
  const [title, ...others] = blocks;
  const start = others.find((block) => moment.test(block.text));
  return title && start ? { key: start.text, name: fullText(title.element), blocks: others } : undefined;
}

/** White space to fold, which names seldom have. */
const uneven = /[^\S ]| {2}/;

/** A text that the page itself cut stands in full in `title`. */
function fullText(element: Element): string {
  const all = element.textContent ?? '';
  const text = (uneven.test(all) ? all.replace(/\s+/g, ' ') : all).trim();
  if (!text.endsWith('...') && !text.endsWith('…')) return text;
  return element.closest('[title]')?.getAttribute('title') || text;
}

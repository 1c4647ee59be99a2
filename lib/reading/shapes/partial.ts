import { endsWith } from './shape';

/** Whether the list on the page is longer than the rows in the page: a scrolled window, more pages, or a larger printed count. */
export function isPartial(region: Element, rows: Array<{ element: Element }>, count?: string): boolean {
  return isBelowCount(region, rows.length, count) || hasPages(region) || isWindow(region, rows);
}

function isBelowCount(region: Element, rows: number, count: string | undefined): boolean {
  const printed = count && region.querySelector(count)?.textContent?.trim();
  return printed ? Number(printed.replace(/[.,\s]/g, '')) > rows : false;
}

function hasPages(region: Element): boolean {
  return lastPage(region) > 1;
}

/** Which page of how many a list shows; undefined where its pager does not say. */
export function pageOf(region: Element): { page: number; of: number } | undefined {
  const [active, ...more] = region.querySelectorAll('li[class*="-pagination-item-active"]');
  const page = active && more.length === 0 ? Number(active.textContent) : 0;
  const of = lastPage(region);
  return page >= 1 && page <= of ? { page, of } : undefined;
}

/** The highest number in the pager, whose last page is always on show; 0 without one. */
function lastPage(region: Element): number {
  const items = region.querySelectorAll('li[class*="-pagination-item"]');
  return Math.max(0, ...[...items].map((item) => Number(item.textContent) || 0));
}

/** A virtual list: the scrolled height is that of all rows, of which only some are there. */
function isWindow(region: Element, rows: Array<{ element: Element }>): boolean {
  const body = region.querySelector(endsWith('-table-body'));
  const [first] = rows;
  const last = rows.at(-1);
  if (!body || !first || !last) return false;
  // Unlike offsets, the rows' own extent is not disturbed by what they are positioned against.
  const scale = body.getBoundingClientRect().height / (body as HTMLElement).offsetHeight || 1;
  const extent = (last.element.getBoundingClientRect().bottom - first.element.getBoundingClientRect().top) / scale;
  return body.scrollHeight > extent + 1.5 * (first.element as HTMLElement).offsetHeight + 1;
}

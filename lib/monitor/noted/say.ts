import type { Noted } from '@/lib/messages/noted';
import { createHost, overlayLevel } from '../host';
import { element } from '../notice';
import type { PageTools } from '../tools';
import { notedStyle } from './style';

const mark = 'data-tallylight-noted';
/** Read within this time, in milliseconds; the mark itself stands in the panel and in the review. */
const shownMs = 6000;

/** Says on the page what a mark's key has done, for a moment and out of the page's reach; a screen reader hears it. */
export function sayNoted(document: Document, tools: PageTools): void {
  const host = createHost(document, mark, overlayLevel);
  tools.own(host);
  const status = element(document, 'div', '');
  status.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(element(document, 'style', '', notedStyle), status);
  // A region has to be there before what it says.
  document.documentElement.append(host);
  let end: ReturnType<typeof setTimeout> | undefined;
  tools.answer('noted', (input) => {
    const { text, more, language, theme } = input as Noted;
    clearTimeout(end);
    if (!host.isConnected) document.documentElement.append(host);
    status.className = theme;
    status.lang = language;
    const card = element(document, 'p', 'noted');
    card.style.left = `${middleOf(document)}px`;
    card.append(element(document, 'b', '', text), ...more.map((one) => element(document, 'span', '', one)));
    status.replaceChildren(card);
    end = setTimeout(() => status.replaceChildren(), shownMs);
  });
}

/** The middle of what the page has beside the panel, px from the window's left edge. */
function middleOf({ body, documentElement }: Document): number {
  const { left, right } = body.getBoundingClientRect();
  return (Math.max(0, left) + Math.min(documentElement.clientWidth, right)) / 2;
}

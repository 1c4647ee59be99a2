/** What a person can see of an element, remembered for the length of one pass over a page. */
export type Sight = {
  /** Whether text directly inside `element` is on show. */
  shows(element: Element): boolean;
  /** Whether `element` begins and ends a line of its own. */
  isBlock(element: Element): boolean;
};

/** Text that no person reads as part of the page: bubbles, tab panels slid away, code, form internals, drawings' titles. */
const leftOut = [
  '[role="tooltip"]',
  'span[class$="-trigger"]',
  'span[class*="-trigger "]',
  '[class*="vchart-tooltip"]',
  '[class*="lightcharts-tooltip"]',
  '[class*="-tooltip-content"]',
  // Arco keeps a visited panel mounted and slides it away: neither display nor visibility tells.
  '[role="tabpanel"][aria-hidden="true"]',
  'style, script, noscript, template, textarea, option, title, desc',
].join();

const tableParts = new Set(['TD', 'TH', 'TR', 'TABLE', 'LI']);

/** A fresh memory: make one per pass, since the page may change between passes. */
export function lookAround(): Sight {
  const open = new Map<Element, boolean>();
  const blocks = new Map<Element, boolean>();

  function isOpen(element: Element): boolean {
    const known = open.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const result = (parent === null || isOpen(parent)) && !element.matches(leftOut) && !isClipped(element);
    open.set(element, result);
    return result;
  }

  return {
    shows: (element) => isOpen(element) && isPainted(element),
    isBlock(element) {
      if (tableParts.has(element.tagName)) return true;
      let result = blocks.get(element);
      if (result === undefined) {
        result = !/^(?:inline|contents|ruby|none)/.test(styleOf(element)?.display ?? '');
        blocks.set(element, result);
      }
      return result;
    },
  };
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/** No room for a line of text, and nothing may stick out: a folded panel or a text meant for screen readers only. */
function isClipped(element: Element): boolean {
  const { offsetHeight, offsetWidth } = element as HTMLElement;
  // Drawings have no offset size. Sizes are before any CSS scale, so the scaled LIVE screen needs no care.
  if (offsetHeight === undefined || (offsetHeight > 1 && offsetWidth > 1)) return false;
  return !/^(?:visible\s*)+$/.test(styleOf(element)?.overflow ?? 'visible');
}

/**
 * A carousel rotates the same cards into view every few seconds, so its hidden slides count as shown:
 * otherwise half the cards would come and go with the rotation.
 */
function isPainted(element: Element): boolean {
  if (element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return true;
  const slide = element.closest('[class*="-carousel-slide"] > *');
  const carousel = slide?.parentElement;
  if (!slide || !carousel || styleOf(slide)?.visibility !== 'hidden') return false;
  return element.checkVisibility({ checkOpacity: true }) && carousel.checkVisibility({ checkVisibilityCSS: true });
}

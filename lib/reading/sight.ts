/** What a person can see of an element, remembered for the length of one pass over a page. */
export type Sight = {
  /** Whether text directly inside `element` is on show. */
  shows(element: Element): boolean;
  /** Whether `element` begins and ends a line of its own. */
  isBlock(element: Element): boolean;
};

/** Elements whose text is code, form internals or the name of a drawing. */
const unseen = new Set(['STYLE', 'SCRIPT', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'title', 'desc']);

/** Bubbles of the charts and of the kits (whose prefixes differ); a kit marks what a bubble belongs to with `-tooltip-open`. */
const bubble = /vchart-tooltip|lightcharts-tooltip|-tooltip-content/;
const trigger = /-trigger(?:\s|$)/;

/**
 * Blocks by their nature, which spares a look at styles. One that a style makes inline is split all the same:
 * two halves of a number are then no number, which is safe.
 */
const blockTags = new Set(
  'DIV P TD TH TR TABLE LI UL OL DL DT DD H1 H2 H3 H4 H5 H6 SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV FORM'.split(' '),
);

/** A fresh memory: make one per pass, since the page may change between passes. */
export function lookAround(): Sight {
  const open = new Map<Element, boolean>();
  const shown = new Map<Element, boolean>();
  const blocks = new Map<Element, boolean>();

  function isOpen(element: Element): boolean {
    const known = open.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const result = (parent === null || isOpen(parent)) && !isLeftOut(element) && !isClipped(element);
    open.set(element, result);
    return result;
  }

  return {
    shows(element) {
      let result = shown.get(element);
      if (result === undefined) {
        // What is not painted has no style at hand, so this is asked first.
        result = isPainted(element) && isOpen(element);
        shown.set(element, result);
      }
      return result;
    },
    isBlock(element) {
      if (blockTags.has(element.tagName)) return true;
      let result = blocks.get(element);
      if (result === undefined) {
        result = !/^(?:inline|contents|ruby|none)/.test(getComputedStyle(element).display);
        blocks.set(element, result);
      }
      return result;
    },
  };
}

/** Text that no person reads as part of the page. Called for every element on the way to a text, hence no selectors. */
function isLeftOut(element: Element): boolean {
  if (unseen.has(element.tagName)) return true;
  const role = element.getAttribute('role');
  if (role === 'tooltip') return true;
  // Arco keeps a visited panel mounted and slides it away: neither display nor visibility tells.
  if (role === 'tabpanel' && element.getAttribute('aria-hidden') === 'true') return true;
  const name = element.getAttribute('class');
  if (name === null) return false;
  return (name.includes('tooltip') && bubble.test(name)) || (element.tagName === 'SPAN' && name.includes('trigger') && trigger.test(name));
}

/** No room for a line of text, and nothing may stick out: a folded panel or a text meant for screen readers only. */
function isClipped(element: Element): boolean {
  if (getComputedStyle(element).overflow === 'visible') return false;
  // Drawings have no offset size. Sizes are before any CSS scale, so the scaled LIVE screen needs no care.
  const { offsetHeight = 2, offsetWidth = 2 } = element as HTMLElement;
  return offsetHeight <= 1 || offsetWidth <= 1;
}

/**
 * A carousel rotates the same cards into view every few seconds, so its hidden slides count as shown:
 * otherwise half the cards would come and go with the rotation.
 */
function isPainted(element: Element): boolean {
  if (element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return true;
  const slide = element.closest('[class*="-carousel-slide"] > *');
  const carousel = slide?.parentElement;
  if (!slide || !carousel || getComputedStyle(slide).visibility !== 'hidden') return false;
  return element.checkVisibility({ checkOpacity: true }) && carousel.checkVisibility({ checkVisibilityCSS: true });
}

/** Above everything of the page: the panel and its notices, and just below what is drawn on the page. */
export const panelLevel = '2147483647';
export const overlayLevel = '2147483646';

/**
 * A box of ours for the end of the page: no size and no paint of its own, only what is fixed inside it shows. Inline and important, so that no
 * rule of the page moves or hides it. `mark` is the attribute by which what a former version left is found, and removed.
 */
export function createHost(document: Document, mark: string, level: string): HTMLElement {
  for (const old of document.querySelectorAll(`[${mark}]`)) old.remove();
  const host = document.createElement('div');
  host.setAttribute(mark, '');
  const style = { all: 'initial', position: 'fixed', top: '0', left: '0', width: '0', height: '0', 'z-index': level };
  for (const [property, value] of Object.entries(style)) host.style.setProperty(property, value, 'important');
  // What stands above the page lets every click through; the panel's box alone is meant to be pressed all over.
  if (level === overlayLevel) host.style.setProperty('pointer-events', 'none', 'important');
  return host;
}

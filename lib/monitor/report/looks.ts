import type { Pair } from './copy';

type Style = readonly [name: string, value: string];

/** Writes into each copy what decides whether its text is seen, where the bare element would differ: a report has no CSS. */
export function copyLooks(pairs: readonly Pair[]): void {
  // All is looked at before anything is written: a page of thousands is laid out once.
  const looks = pairs.map(([source, copy]) => [copy, looksOf(source, copy)] as const);
  for (const [copy, styles] of looks) for (const [name, value] of styles) copy.style.setProperty(name, value);
}

function looksOf(source: Element, copy: HTMLElement): Style[] {
  const shown = getComputedStyle(source);
  const bare = getComputedStyle(copy);
  const styles: Style[] = [];
  if (shown.display !== bare.display) styles.push(['display', shown.display]);
  const above = source.parentElement ? getComputedStyle(source.parentElement).visibility : 'visible';
  if (shown.visibility !== above) styles.push(['visibility', shown.visibility]);
  if (shown.opacity === '0') styles.push(['opacity', '0']);
  return [...styles, ...clipOf(source, shown)];
}

/** Nothing may stick out of an element of no size; see `sight.ts`. */
function clipOf(source: Element, { overflow, display }: CSSStyleDeclaration): Style[] {
  if (overflow === 'visible' || display === 'none' || !(source instanceof HTMLElement)) return [];
  const sizes: Style[] = [];
  if (source.offsetWidth <= 1) sizes.push(['width', `${source.offsetWidth}px`]);
  if (source.offsetHeight <= 1) sizes.push(['height', `${source.offsetHeight}px`]);
  return sizes.length > 0 ? [['overflow', 'hidden'], ...sizes] : [];
}

/** Whether the page is dark: what it declares, else what its ground looks like. */
export function themeOf(document: Document): 'light' | 'dark' {
  for (const box of [document.body, document.documentElement]) {
    const declared = box?.getAttribute('arco-theme') ?? box?.getAttribute('data-theme');
    if (declared) return declared.includes('dark') ? 'dark' : 'light';
  }
  return (isDark(document.body) ?? isDark(document.documentElement)) ? 'dark' : 'light';
}

/** Undefined for a transparent ground. Weights: relative luminance, ITU-R BT.709. */
function isDark(box: HTMLElement | null): boolean | undefined {
  const ground = box?.ownerDocument.defaultView?.getComputedStyle(box).backgroundColor ?? '';
  const [red, green, blue, alpha = 1] = (ground.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 96;
}

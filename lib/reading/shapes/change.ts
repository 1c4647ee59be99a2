import type { Block } from '../visible-text';
import type { Change } from './shape';

/** The comparison beside a value: a percentage, its sign from the text, else from caret and colour. */
export function changeIn(blocks: Block[], row: Element): Change | undefined {
  const [block] = blocks.filter((it) => /\d\s*%$/.test(it.text));
  if (!block) return undefined;
  const sign = /^([-\u2212+])/.exec(block.text)?.[1];
  if (sign) return { text: block.text, direction: sign === '+' ? 1 : -1 };
  let wrapper = block.element;
  while (wrapper.parentElement && wrapper.parentElement !== row && row.contains(wrapper.parentElement)) wrapper = wrapper.parentElement;
  return { text: block.text, direction: directionOf(block.element, wrapper.querySelector('svg')) };
}

/**
 * The page prints no minus. Its caret is always the "down" icon, turned by `rotate-180` for up and also for "no data",
 * so the colour decides and a caret that contradicts it leaves the sign unknown.
 */
function directionOf(text: Element, caret: Element | null): -1 | 0 | 1 {
  const tones = [text, ...(caret ? [caret] : [])].map(toneOf).filter((tone) => tone !== 0);
  const [tone = 0] = tones;
  if (tones.some((it) => it !== tone)) return 0;
  const icon = caret?.getAttribute('class') ?? '';
  const down = /caret[-_]?down/i.test(icon);
  const up = /caret[-_]?up/i.test(icon);
  if (!down && !up) return tone;
  const points = down === /rotate-180/.test(icon) ? 1 : -1;
  return points === tone ? tone : 0;
}

/** -1 red, 1 green, 0 neither. */
function toneOf(element: Element): -1 | 0 | 1 {
  const { color } = getComputedStyle(element);
  const [red = 0, green = 0, blue = 0] = (/^rgba?\(([^)]*)/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red > 1.8 * green && red > 1.8 * blue) return -1;
  if (green > 1.3 * red && green >= blue) return 1;
  return 0;
}

import type { Sight } from '../sight';
import { visibleText } from '../visible-text';
import { labelBefore } from './label';
import { endsWith, type Pair } from './shape';

const frames = `${endsWith('-animated-number-container')}`;

/**
 * The rolling number of the LIVE dashboard (HubSpot odometer): label in the row before it, the currency in the label.
 * While it rolls the DOM holds dozens of digits; only those it will stop at are read, and only when all of them are known.
 */
export function* odometer(region: Element, sight: Sight): Iterable<Pair> {
  const found = [...region.querySelectorAll(frames)];
  const holders = found.length > 0 ? found : [...region.querySelectorAll('.odometer')];
  for (const holder of holders) {
    const label = labelBefore(holder, region, sight)?.label[0]?.text;
    if (label) yield { label, element: holder, ...numberIn(holder, sight) };
  }
}

function numberIn(holder: Element, sight: Sight): Pick<Pair, 'text' | 'why'> {
  const rolls = holder.matches('.odometer') ? [holder] : [...holder.querySelectorAll('.odometer')];
  // Without a value the page puts a plain "--" where the number was.
  if (rolls.length === 0) return { text: visibleText(holder, sight) };
  const shown = rolls.filter((roll) => sight.shows(roll));
  if (shown.length === 0) return { why: 'hidden' };
  // The number may be drawn several times on top of itself (stroke, shadow); all copies must agree.
  const [text, ...others] = new Set(shown.map(targetOf));
  return text === undefined || others.length > 0 ? { why: 'moving' } : { text };
}

/** The number the digits stop at, or nothing when one of them is not decided. */
function targetOf(roll: Element): string | undefined {
  const target = roll.matches('[class*="odometer-animating-up"]')
    ? '.odometer-last-value'
    : roll.matches('[class*="odometer-animating-down"]')
      ? '.odometer-first-value'
      : '.odometer-value';
  const parts: string[] = [];
  for (const part of roll.querySelector('.odometer-inside')?.children ?? []) {
    if (!part.matches('.odometer-digit')) {
      parts.push(part.matches('.odometer-formatting-mark') && isPadding(parts) ? '' : (part.textContent?.trim() ?? ''));
      continue;
    }
    const values = part.querySelectorAll(target);
    const digit = values[0]?.textContent?.trim() ?? '';
    if (values.length !== 1 || !/^\d$/.test(digit)) return undefined;
    // Rolling down from 1,000 to 525 keeps the first column, which stops at 0.
    if (isPadding(parts)) parts.splice(0, parts.length, ...parts.filter((it) => it === '-'));
    parts.push(digit);
  }
  const text = parts.join('');
  return /\d/.test(text) ? text : undefined;
}

/** Nothing but zeros so far: they are columns left over, not digits of the number. */
function isPadding(parts: string[]): boolean {
  return parts.every((part) => part === '0' || part === '' || part === '-');
}

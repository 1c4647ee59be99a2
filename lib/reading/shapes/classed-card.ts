import type { Sight } from '../sight';
import { amountOf } from './amount';
import { blocksThrough, findThrough } from './open-trees';
import { type Pair, type Shape, skeleton } from './shape';

/** What marks a card, its label and its value. */
type Marks = { card: string; label: string; value: string };

/**
 * Cards in which label and value are marked by classes: Compass (`pcm-smc`), the LIVE console (`metricCard`), the ads
 * overview (`overview-item`). What else a card holds, a comparison or a second figure, is not its value.
 */
export function classedCard({ card, label, value }: Marks): Shape {
  return function* (region, sight) {
    for (const element of findThrough(region, card)) {
      // An outer wrapper of the same class is not the card.
      if (element.querySelector(card)) continue;
      const pair = pairOf(element, outermost(element, label), outermost(element, value), sight);
      if (pair) yield pair;
    }
  };
}

function pairOf(card: Element, labels: Element[], values: Element[], sight: Sight): Pair | undefined {
  const label = labels.length === 1 ? labelIn(labels[0] as Element, sight) : undefined;
  if (!label) return undefined;
  const [element] = values;
  if (card.querySelector(skeleton)) return { label, element: card, why: 'loading' };
  if (!element) return { label, element: card, why: 'absent' };
  if (values.length > 1) return { label, element: card, why: 'ambiguous' };
  const blocks = blocksThrough(element, sight);
  if (blocks.length === 0) return { label, element, why: 'absent' };
  const text = amountOf(blocks);
  return { label, element, ...(text === undefined ? { why: 'ambiguous' as const } : { text }) };
}

/** A label that explains itself on hover is the trigger of its bubble, which no text counts in. */
function labelIn(element: Element, sight: Sight): string | undefined {
  const [block, ...more] = blocksThrough(element, sight);
  if (block) return more.length === 0 ? block.text : undefined;
  const trigger = element.matches(anyTrigger) ? element : element.querySelector(anyTrigger);
  return trigger && isOnShow(trigger) && isOnShow(element) ? trigger.textContent?.trim() : undefined;
}

const anyTrigger = '[class*="-trigger"]';

function isOnShow(element: Element): boolean {
  const isClipped = element instanceof HTMLElement && element.offsetHeight <= 1;
  return !isClipped && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

/** Matches that lie in no other match. */
function outermost(card: Element, selector: string): Element[] {
  const all = [...findThrough(card, selector)];
  return all.filter((it) => !all.some((other) => other !== it && other.contains(it)));
}

import type { Sight } from '../sight';
import { visibleBlocks } from '../visible-text';
import { amountOf } from './amount';
import { endsWith, type Pair, skeleton, statisticValue } from './shape';

const foreign = `${statisticValue}, ${skeleton}, .odometer, ${endsWith('-animated-number-container')}`;

/** A label that CSS may truncate, then an element with nothing but the number (LIVE dashboard cells without a Statistic). */
export function* plainCell(region: Element, sight: Sight): Iterable<Pair> {
  for (const element of region.querySelectorAll('.truncate')) {
    const value = element.nextElementSibling;
    if (!value || value.matches(foreign) || value.querySelector(foreign)) continue;
    const [label, ...more] = visibleBlocks(element, sight);
    const blocks = visibleBlocks(value, sight);
    if (!label || more.length > 0 || blocks.length === 0) continue;
    const text = amountOf(blocks);
    yield { label: label.text, element: value, ...(text === undefined ? { why: 'ambiguous' as const } : { text }) };
  }
}

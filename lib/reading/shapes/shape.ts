import type { MissingWhy } from '@/lib/snapshot/snapshot';
import type { Sight } from '../sight';

/**
 * One label and what stands for its value. Without `text` there is a label but no number to read, and `why` says so.
 * `change` is the comparison printed beside the value.
 */
export type Pair = { label: string; text?: string; why?: MissingWhy; element: Element; change?: Change };

/** A printed comparison. `direction` 0 means that its sign could not be told. */
export type Change = { text: string; direction: -1 | 0 | 1 };

/** Spares a shape what it read before: `anchor` is what it found the pair by, `scope` all that the pair was read from. */
export type Memory = { recall(anchor: Element): Pair | undefined; keep(anchor: Element, scope: Element, pair: Pair): void };

/** How label and value sit together in one kind of layout: no metric names, no language. */
export type Shape = (region: Element, sight: Sight, memory: Memory) => Iterable<Pair>;

/** Classes differ in prefix from kit to kit (arco-, zep-, core-…); their endings are shared. */
export function endsWith(suffix: string): string {
  return `[class$="${suffix}"], [class*="${suffix} "]`;
}

export const statisticValue = endsWith('-statistic-value');
export const skeleton = endsWith('-skeleton');

import type { Words } from '@/lib/i18n/words';
import type { BlockPlan } from '@/lib/room/blocks/plan';

/** What is tried, as people call it: the kind and which exactly; of other things only the latter. */
export function planName({ kind, text }: Pick<BlockPlan, 'kind' | 'text'>, { blocks }: Words): string {
  return [kind === 'other' && text ? '' : blocks.kinds[kind], text].filter(Boolean).join(' ');
}

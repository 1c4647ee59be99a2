import type { IconName } from '@/components/ui/icons';
import type { MarkKind } from '@/lib/room/marks';

/** The drawing of each kind of mark: on its key, in lists and on curves. */
export const markIcons: Readonly<Record<MarkKind, IconName>> = {
  pin: 'pin',
  coupon: 'coupon',
  giveaway: 'gift',
  price: 'price',
  host: 'host',
  problem: 'problem',
  note: 'note',
};

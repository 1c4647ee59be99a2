import { expect, it } from 'vitest';
import { icons } from '@/components/ui/icons';
import { shapes } from '@/lib/monitor/badges/shapes';

it('are the shapes of the panel', () => {
  const { none, ...same } = shapes;
  expect(same).toEqual({ ahead: icons.ahead, met: icons.met, behind: icons.behind, doubtful: icons.doubtful });
  expect(none).toEqual(icons.unknown);
});

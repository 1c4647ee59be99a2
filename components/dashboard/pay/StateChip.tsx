import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';
import type { PayState } from './pay-state';

const drawings: Record<PayState, IconName> = {
  locked: 'lock',
  signed: 'check',
  stale: 'doubtful',
  ready: 'edit',
  running: 'old',
  open: 'unknown',
  none: 'unknown',
  several: 'unknown',
};

/** Where a month stands, as shape and word. None of it is about performance, so none of it has a colour. */
export function StateChip({ state }: { state: PayState }) {
  const words = useWords().pay;
  const isOpen = state === 'open' || state === 'none' || state === 'several' || state === 'stale';
  return (
    <span className={`chip ${isOpen ? 'chip--dash' : 'chip--mute'}`}>
      <Icon name={drawings[state]} size={12} />
      {words.states[state]}
    </span>
  );
}

import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** Performance states carry colour; data-quality states are grey or dashed. */
export type ChipState = 'ahead' | 'met' | 'behind' | 'unknown' | 'doubtful' | 'old';

const tone: Record<ChipState, string> = {
  ahead: 'chip--good',
  met: 'chip--good',
  behind: 'chip--behind',
  unknown: 'chip--dash',
  doubtful: 'chip--dash',
  old: 'chip--mute',
};

/** A state as shape, word and tint: never colour alone. */
export function Chip({ state, children }: { state: ChipState; children: ReactNode }) {
  return (
    <span className={`chip ${tone[state]}`}>
      <Icon name={state} size={12} />
      {children}
    </span>
  );
}

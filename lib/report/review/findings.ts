import { type Cycle, extremes } from '@/lib/room/cycles';
import { type StepNow, weakestStep } from '@/lib/room/funnel';
import type { Windows } from '@/lib/room/windows';
import { proposedFindings } from './review';

/** A stretch of silence shorter than this is how rooms are. Minutes. */
const longSilence = 12;

/** So much of a room unread is worth a word. */
const muchUnread = 0.1;

/** What a review is proposed from: everything here stands on the room's page as well. */
export type FindingSources = {
  steps: readonly StepNow[];
  windows: Windows;
  silence: { from: number; to: number } | null;
  cycles: readonly Cycle[];
  /** Minutes recorded of minutes on air. */
  covered: { recorded: number; total: number };
};

/** A finding the arithmetic proposes, with what it rests on. `sure`: enough events; else it says so. */
export type Finding =
  | { id: 'weakest'; step: StepNow; sure: true }
  | { id: 'windows'; windows: Extract<Windows, { best: unknown }>; sure: boolean }
  | { id: 'silence'; silence: { from: number; to: number }; sure: true }
  | { id: 'cycles'; top: Cycle; flop: Cycle; sure: true }
  | { id: 'coverage'; recorded: number; total: number; sure: true };

/** At most three findings, those first that say where to look: the weakest step, the best and worst minutes, silence, products. */
export function findingsOf({ steps, windows, silence, cycles, covered }: FindingSources): Finding[] {
  const weakest = weakestStep(steps);
  const step = steps.find(({ metric }) => metric === weakest);
  const places = extremes(cycles);
  const all: (Finding | false)[] = [
    step !== undefined && { id: 'weakest', step, sure: true },
    'best' in windows && { id: 'windows', windows, sure: windows.few === false },
    silence !== null && silence.to - silence.from >= longSilence * 60_000 && { id: 'silence', silence, sure: true },
    places !== null && places.top !== places.flop && { id: 'cycles', top: places.top, flop: places.flop, sure: true },
    covered.total > 0 && covered.recorded < covered.total * (1 - muchUnread) && { id: 'coverage', ...covered, sure: true },
  ];
  return all.filter((one) => one !== false).slice(0, proposedFindings);
}

import type { TaughtRule } from '@/lib/reading/taught/rule';

/** What the teaching script is asked: to let the user point (`hint`: what it says meanwhile), to stop, what was chosen, what a rule reads. */
export type TeachInput = { do: 'point'; hint: string } | { do: 'stop' } | { do: 'look' } | { do: 'try'; rule: TaughtRule };

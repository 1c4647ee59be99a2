import { useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import type { AgreementState } from '@/lib/kpi/agreement';

/** Whether an agreement is reached, by shape and word; while it runs what is missing is no failure. */
export function StateWord({ state: { reached, running } }: { state: AgreementState }) {
  const { agreements: words } = useWords();
  if (reached) return <Chip state="met">{words.states.reached}</Chip>;
  if (reached === false) return <Chip state="behind">{words.states.missed}</Chip>;
  return <Chip state="unknown">{running ? words.states.running : words.states.open}</Chip>;
}

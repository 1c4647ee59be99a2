import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { EditNumber } from '@/components/ui/EditNumber';
import { type BenchmarkSet, isPresent } from '@/lib/benchmark/benchmark';
import type { Amount } from '@/lib/format';
import { call } from '@/lib/messages/client';

type LineEditorProps = { set: BenchmarkSet; shop: string; name: string; amount: Amount };

/** The team's line for one metric: set, changed, or taken away by an empty field. `amount`: what it is held against, for its unit. */
export function LineEditor({ set, shop, name, amount: { unit, currency } }: LineEditorProps) {
  const { live } = useWords();
  const [open, setOpen] = useState(false);
  const team = set.all.find((row) => row.source === 'team');
  const line = team && isPresent(team) ? team.value : null;
  const save = (value: number | null) =>
    call('setLine', { shop, metric: set.metric, value, currency: value === null ? undefined : currency });
  if (open) {
    const label = `${name}: ${live.sources.team} ${live.lineHint[unit]}`;
    return <EditNumber label={label} unit={unit} initial={line} onSave={save} onClose={() => setOpen(false)} />;
  }
  return (
    <button type="button" className="link-btn" onClick={() => setOpen(true)}>
      {line === null ? live.setLine : live.editLine}
    </button>
  );
}

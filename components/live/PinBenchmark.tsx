import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { Menu, MenuChoice, MenuHead } from '@/components/ui/Menu';
import type { BenchmarkSet, BenchmarkSource } from '@/lib/benchmark/benchmark';
import { isPresent } from '@/lib/benchmark/benchmark';
import { call } from '@/lib/messages/client';

type PinBenchmarkProps = { set: BenchmarkSet; shop: string; name: string };

const usual = 'usual';

/** Which benchmark counts for one metric: the usual order of trust, or one that the team decides on. The last change can be undone. */
export function PinBenchmark({ set, shop, name }: PinBenchmarkProps) {
  const { live } = useWords();
  const [before, setBefore] = useState<{ source: BenchmarkSource | null }>();
  const pin = (source: BenchmarkSource | null) => call('pinBenchmark', { shop, metric: set.metric, source });
  const present = set.all.filter((row) => isPresent(row) || row.source === set.pinned).map(({ source }) => source);
  const options = [{ value: usual, name: live.pin.usual }, ...present.map((value) => ({ value, name: live.sources[value] }))];
  const choose = async (value: string) => {
    await pin(present.find((source) => source === value) ?? null);
    setBefore({ source: set.pinned });
  };
  const undo = async () => {
    await pin(before?.source ?? null);
    setBefore(undefined);
  };
  return (
    <>
      {before && (
        <button type="button" className="link-btn" onClick={undo}>
          {live.pin.undo}
        </button>
      )}
      <Menu
        trigger={
          <button type="button" className="link-btn i3" aria-label={`${name}: ${live.pin.title}`} title={live.pin.title}>
            {live.pin.basis}
            <Icon name="chevronDown" size={12} />
          </button>
        }
      >
        <MenuHead>{live.pin.title}</MenuHead>
        <MenuChoice value={set.pinned ?? usual} options={options} onChange={choose} />
      </Menu>
    </>
  );
}

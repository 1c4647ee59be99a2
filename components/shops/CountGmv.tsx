import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import { gmvKinds as kinds } from '@/lib/kpi/gmv-kind';
import { gmvKinds, setGmvKind } from '@/lib/settings/settings';

const either = 'either' as const;

/** By which GMV of a LIVE a shop's targets and scores count: said once, never mixed. */
export function CountGmv({ shop }: { shop: string }) {
  const { gmv: words } = useWords().shops;
  const known = useItem(gmvKinds);
  if (!known) return null;
  const chosen = known[shop] ?? either;
  return (
    <div className="count-as count-gmv">
      <p className="note i2">{words.note}</p>
      <Picker
        label={words.title}
        value={chosen}
        options={[either, ...kinds].map((value) => ({ value, name: words.kinds[value] }))}
        onChange={(kind) => setGmvKind(shop, kind === either ? null : kind)}
      />
      <p className="note i3">{words.what[chosen]}</p>
    </div>
  );
}

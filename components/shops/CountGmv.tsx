import { type FormEvent, useState } from 'react';
import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Picker } from '@/components/ui/Picker';
import { TextField } from '@/components/ui/TextField';
import { type GmvKind, gmvKinds as kinds } from '@/lib/kpi/gmv-kind';
import { call } from '@/lib/messages/client';
import { gmvKinds } from '@/lib/settings/settings';

const either = 'either' as const;
type Choice = GmvKind | typeof either;

/** By which GMV of a LIVE a shop's targets and scores count: said once, never mixed; the list of changes tells it with why. */
export function CountGmv({ shop }: { shop: string }) {
  const { shops, rolePages, common, team } = useWords();
  const { gmv: words } = shops;
  const known = useItem(gmvKinds);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [why, setWhy] = useState('');
  const [isLost, setLost] = useState(false);
  if (!known) return null;
  const now = known[shop] ?? either;
  const chosen = choice ?? now;
  const close = () => {
    setChoice(null);
    setWhy('');
    setLost(false);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    call('countGmv', { shop, kind: chosen === either ? null : chosen, why: why.trim() }).then(close, () => setLost(true));
  };
  return (
    <form className="count-as count-gmv" onSubmit={save} noValidate>
      <p className="note i2">{words.note}</p>
      <Picker
        label={words.title}
        value={chosen}
        options={[either, ...kinds].map((value) => ({ value, name: words.kinds[value] }))}
        onChange={setChoice}
      />
      <p className="note i3">{words.what[chosen]}</p>
      {chosen !== now && (
        <>
          <TextField name={rolePages.why} value={why} onChange={setWhy} />
          <p className="row">
            <Button kind="primary" small type="submit">
              {common.save}
            </Button>
            <Button small onClick={close}>
              {common.cancel}
            </Button>
            {isLost && (
              <span className="note i2" role="alert">
                {team.faults.failed}
              </span>
            )}
          </p>
        </>
      )}
    </form>
  );
}

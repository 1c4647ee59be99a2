import { useState } from 'react';
import { patch, useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { preferences } from '@/lib/settings/settings';

const fewest = 7;
const most = 3650;

/** After how many days samples are rolled up to minutes. Saved on its own button: a shorter time drops detail for good. */
export function Retention() {
  const words = useWords().dashboard.data;
  const stored = useItem(preferences)?.keepDays;
  const [typed, setTyped] = useState<string>();
  const [saved, setSaved] = useState(false);
  const text = typed ?? (stored === undefined ? '' : String(stored));
  const days = Number(text);
  const good = /^\d+$/.test(text) && days >= fewest && days <= most;
  const save = async () => {
    await patch(preferences, { keepDays: days });
    setTyped(undefined);
    setSaved(true);
  };
  return (
    <form
      className="d-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (good) void save();
      }}
    >
      <label className="d-field" htmlFor="keep-days">
        {words.keepDays}
      </label>
      <span className="row">
        <input
          id="keep-days"
          className="field"
          inputMode="numeric"
          value={text}
          aria-invalid={!good && text !== ''}
          aria-describedby="keep-days-note"
          onChange={(event) => {
            setTyped(event.target.value.trim());
            setSaved(false);
          }}
        />
        <Button type="submit" disabled={!good || days === stored}>
          {useWords().common.save}
        </Button>
        <span role="status" className="note i2">
          {saved && words.saved}
        </span>
      </span>
      <p id="keep-days-note" className="note i2">
        {good || text === '' ? words.keepHint : words.badDays(fewest, most)}
      </p>
    </form>
  );
}

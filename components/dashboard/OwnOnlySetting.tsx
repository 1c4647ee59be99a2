import { patch } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import { type Preferences, preferences } from '@/lib/settings/settings';

/** Whether this browser's dashboard shows the numbers of whoever it belongs to alone. A view, not a lock, and it says so. */
export function OwnOnlySetting({ me, ownOnly }: Pick<Preferences, 'me' | 'ownOnly'>) {
  const { own: words } = useWords();
  return (
    <>
      <div className="d-setting">
        <span>{words.title}</span>
        <Picker
          label={words.title}
          value={ownOnly ? 'own' : 'all'}
          options={(['all', 'own'] as const).map((value) => ({ value, name: words.shows[value] }))}
          onChange={(value) => patch(preferences, { ownOnly: value === 'own' })}
        />
      </div>
      <p className="d-note i3" role={ownOnly && !me?.trim() ? 'alert' : undefined}>
        {ownOnly && !me?.trim() ? words.noName : words.note}
      </p>
    </>
  );
}

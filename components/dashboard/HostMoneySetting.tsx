import { patch } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import { type Preferences, preferences } from '@/lib/settings/settings';

const choices = ['hidden', 'shown'] as const;

/** Whether a host's screen shows money: the lead decides. */
export function HostMoneySetting({ value = 'hidden' }: { value: Preferences['hostMoney'] }) {
  const { money } = useWords().screens;
  return (
    <>
      <div className="d-setting">
        <span>{money.name}</span>
        <Picker
          label={money.name}
          value={value}
          options={choices.map((one) => ({ value: one, name: money[one] }))}
          onChange={(hostMoney) => patch(preferences, { hostMoney })}
        />
      </div>
      <p className="d-note i3">{money.note}</p>
    </>
  );
}

import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import type { Horizon } from '@/lib/kpi/role';
import type { Today } from '@/lib/kpi/window';
import { useTexts } from '../use-texts';
import { nextDayOf, runningOf, type When, whensOf } from './when-model';

type WhenFieldProps = { horizon: Horizon; today: Today; value: When; onChange: (when: When) => void };

/** From when what is typed counts, with the days it means by the shop's calendar. */
export function WhenField({ horizon, today, value, onChange }: WhenFieldProps) {
  const { targets: words } = useWords();
  const texts = useTexts();
  const { from, to } = runningOf(horizon, today);
  const days = from === to ? texts.shortDay(from) : words.daysTo(texts.shortDay(from), texts.shortDay(to));
  const name = { now: words.when.now, only: words.when.only(days), next: words.when.next(texts.shortDay(nextDayOf(horizon, today))) };
  const note = value === 'now' ? (horizon === 'room' ? words.when.roomNote(days) : words.when.nowNote(days)) : words.when.note[value];
  return (
    <p className="row targets-from">
      <Picker
        label={words.when.label}
        icon="calendar"
        value={value}
        options={whensOf(horizon).map((one) => ({ value: one, name: name[one] }))}
        onChange={onChange}
      />
      <span className="note i2">{note}</span>
    </p>
  );
}

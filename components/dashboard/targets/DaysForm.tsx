import { type FormEvent, type ReactNode, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { WhyField } from '@/components/targets/WhyField';
import { Button } from '@/components/ui/Button';
import { Picker } from '@/components/ui/Picker';
import { formatValue } from '@/lib/format';
import type { Grain } from '@/lib/kpi/targets/grain';
import type { SplitDays } from '@/lib/kpi/targets/split-days';
import type { DayBasis } from '@/lib/kpi/targets/weekday';
import { FormEnd } from '../FormEnd';
import { useTexts } from '../use-texts';
import { DayCalendar } from './DayCalendar';
import type { DayFault, TypedDays } from './days-model';

export type DaysState = TypedDays & { even: boolean; why: string };

type DaysFormProps = {
  name: string;
  state: DaysState;
  onChange: (state: DaysState) => void;
  split: SplitDays;
  faults: Record<string, DayFault>;
  profile: DayBasis;
  grain: Grain;
  total: number;
  horizon: 'week' | 'month';
  isSplit: boolean;
  /** Picks another week or month. */
  picker: ReactNode;
  save: (total: number | null) => Promise<boolean>;
  onClose: () => void;
};

/** A calendar of what each day should bring. It is kept only when the days add up to the target, to its last grain. */
export function DaysForm(props: DaysFormProps) {
  const { name, state, onChange, split, faults, profile, grain, total, horizon, isSplit, picker, save, onClose } = props;
  const { targets: words } = useWords();
  const texts = useTexts();
  const language = useLanguage();
  const [isLost, setLost] = useState(false);
  const write = (value: number) => formatValue({ value, unit: grain.unit, ...(grain.currency && { currency: grain.currency }) }, language);
  const wrong = Object.entries(faults);
  const isSound = wrong.length === 0 && split.left === 0;
  const keep = async (next: number | null) => {
    const done = await save(next).catch(() => false);
    if (done) onClose();
    else setLost(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSound) keep(total);
  };
  return (
    <form className="targets-days" onSubmit={submit} noValidate>
      <div className="row targets-basis">
        {picker}
        <b>{words.splitOver(write(total))}</b>
        {profile.by === 'weekdays' ? (
          <Picker
            label={words.basis}
            value={state.even ? 'even' : 'weekdays'}
            options={[
              { value: 'weekdays', name: words.byWeekdays(profile.weeks) },
              { value: 'even', name: words.evenly },
            ]}
            onChange={(basis) => onChange({ ...state, even: basis === 'even' })}
          />
        ) : (
          <span className="note i2">{words.tooFewWeeks(profile.weeks)}</span>
        )}
        {Object.keys(state.typed).length > 0 && (
          <Button small className="end" onClick={() => onChange({ ...state, typed: {} })}>
            {words.reSplit}
          </Button>
        )}
      </div>
      <DayCalendar
        name={name}
        split={split}
        faults={faults}
        grain={grain}
        state={state}
        onChange={(days) => onChange({ ...state, ...days })}
      />
      <p className="note i2" role={isSound ? 'status' : 'alert'}>
        {wrong.map(([day, fault]) => `${texts.day(day)}: ${words.dayFaults[fault]} `)}
        {split.left === 0 ? words.addsUp[horizon] : split.left > 0 ? words.missing(write(split.left)) : words.tooMuch(write(-split.left))}
      </p>
      <WhyField value={state.why} onChange={(why) => onChange({ ...state, why })} />
      <FormEnd onClose={onClose} wrong={isLost && words.notSaved} disabled={!isSound}>
        {isSplit && (
          <Button small onClick={() => keep(null)}>
            {words.unsplit}
          </Button>
        )}
      </FormEnd>
    </form>
  );
}

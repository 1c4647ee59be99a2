import { useLanguage, useWords } from '@/components/hooks/words';
import { type Grain, isOnGrain } from '@/lib/kpi/targets/grain';
import type { SplitDays } from '@/lib/kpi/targets/split-days';
import { useTexts } from '../use-texts';
import { calendarWeeks, type DayFault, plainAmount, type TypedDays } from './days-model';

type DayCalendarProps = {
  name: string;
  split: SplitDays;
  faults: Record<string, DayFault>;
  grain: Grain;
  state: TypedDays;
  onChange: (days: TypedDays) => void;
};

/** The days of a split as a calendar: what each should bring, editable, and a key that makes it a day off. */
export function DayCalendar({ name, split, faults, grain, state, onChange }: DayCalendarProps) {
  const { targets: words } = useWords();
  const weekday = new Intl.DateTimeFormat(useLanguage(), { weekday: 'short', timeZone: 'UTC' });
  const weeks = calendarWeeks(split.days.map(({ day }) => day));
  return (
    <table className="targets-calendar">
      <caption className="sr">{words.calendarOf(name)}</caption>
      <thead>
        <tr>
          {/* 2024 began on a Monday. */}
          {Array.from({ length: 7 }, (_, i) => weekday.format(Date.UTC(2024, 0, 1 + i))).map((one) => (
            <th key={one} scope="col">
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={week.find((day) => day !== null) ?? row}>
            {week.map((day, place) => {
              const of = split.days.find((one) => one.day === day);
              // biome-ignore lint/suspicious/noArrayIndexKey: a place in the week
              return of ? <Day key={place} of={of} {...{ faults, grain, state, onChange }} /> : <td key={place} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = { of: SplitDays['days'][number] } & Pick<DayCalendarProps, 'faults' | 'grain' | 'state' | 'onChange'>;

function Day({ of: { day, value, set }, faults, grain, state, onChange }: DayProps) {
  const { targets: words } = useWords();
  const texts = useTexts();
  const date = texts.day(day);
  const toggle = () => {
    const off = new Set(state.off);
    if (!off.delete(day)) off.add(day);
    onChange({ ...state, off });
  };
  const type = (text: string) => {
    const { [day]: _, ...others } = state.typed;
    onChange({ ...state, typed: text === '' ? others : { ...others, [day]: text } });
  };
  const shown = state.typed[day] ?? plainAmount(value, grain);
  return (
    <td className={`targets-day targets-day--${set}`}>
      <span className="row">
        <span className="note i3">{Number(day.slice(8))}</span>
        <button type="button" className="link-btn end" aria-pressed={set === 'off'} aria-label={words.offOn(date)} onClick={toggle}>
          {words.off}
        </button>
      </span>
      <input
        className="field"
        inputMode="decimal"
        autoComplete="off"
        aria-label={date}
        aria-invalid={faults[day] !== undefined || !isOnGrain(value, grain)}
        disabled={set === 'off'}
        value={set === 'off' ? '0' : shown}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
    </td>
  );
}

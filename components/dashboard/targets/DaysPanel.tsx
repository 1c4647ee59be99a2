import { type ReactNode, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Picker } from '@/components/ui/Picker';
import { targetKey } from '@/lib/kpi/target';
import { dayValues } from '@/lib/kpi/targets/day-values';
import { grainOf } from '@/lib/kpi/targets/grain';
import { splitDays } from '@/lib/kpi/targets/split-days';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { weekdayProfile } from '@/lib/kpi/targets/weekday';
import { addDays } from '@/lib/kpi/window';
import { call } from '@/lib/messages/client';
import { DaysForm, type DaysState } from './DaysForm';
import { fixedOf } from './days-model';
import type { PanelProps } from './LinePanel';
import { currencyOf, longHorizon, splitOf, stretchOf, targetOn } from './line-model';

/** The target of the running week or month, or of the one after it, told day by day. */
export function DaysPanel(props: PanelProps) {
  const { targets: words } = useWords();
  const [at, setAt] = useState<'running' | 'next'>('running');
  const horizon = longHorizon(props.line.kpi);
  const names = words.stretches[horizon];
  const picker = (
    <Picker
      label={words.stretch}
      icon="calendar"
      value={at}
      options={(['running', 'next'] as const).map((value) => ({ value, name: names[value] }))}
      onChange={setAt}
    />
  );
  const running = stretchOf(horizon, props.view.today);
  const stretch = at === 'running' ? running : stretchOf(horizon, { ...props.view.today, day: addDays(running.to, 1) });
  return <DaysOf key={stretch.from} {...props} stretch={stretch} picker={picker} />;
}

type DaysOfProps = PanelProps & { stretch: { from: string; to: string }; picker: ReactNode };

/** One stretch: by own weekdays, with days off and days set by hand. */
function DaysOf({ line, view, whose, name, onClose, stretch, picker }: DaysOfProps) {
  const { targets: words } = useWords();
  const { kpi, metric } = line;
  const horizon = longHorizon(kpi);
  const target = targetOn(view, line, whose, { horizon, ...stretch });
  const currency = target?.currency ?? currencyOf(view, line, target);
  const grain = grainOf(metric, currency);
  const profile = weekdayProfile(dayValues(kpi.surfaces, metric, view.past.facts, view.today, '0'));
  const [state, setState] = useState<DaysState>(() => initialState(view, { line, whose, stretch }));
  if (!target) {
    return (
      <p className="row">
        {picker}
        <span className="note i2">{words.noLongTarget[horizon]}</span>
        <Button small onClick={onClose}>
          {words.understood}
        </Button>
      </p>
    );
  }
  const { unit } = traitsOfKpi(kpi, metric);
  const basis = state.even ? ({ by: 'even', weeks: profile.weeks } as const) : profile;
  const { fixed, faults } = fixedOf(state, unit, grain);
  const split = splitDays(target.value, grain, basis, { ...stretch, off: state.off, fixed });
  const of = {
    shop: view.shop.key,
    role: whose.role,
    kpi: targetKey(kpi, metric),
    metric,
    ...(whose.person && { person: whose.person }),
    ...stretch,
  };
  const save = (total: number | null) =>
    call('setSplit', {
      ...of,
      total,
      ...(currency && { currency }),
      basis: basis.by === 'even' ? basis : { ...basis, weights: [...basis.weights] },
      off: [...state.off],
      fixed: Object.fromEntries(fixed),
      why: state.why,
    });
  return (
    <DaysForm
      name={name}
      state={state}
      onChange={setState}
      split={split}
      faults={faults}
      profile={profile}
      grain={grain}
      total={target.value}
      horizon={horizon}
      picker={picker}
      isSplit={splitOf(view, line, whose, stretch.from) !== undefined}
      save={save}
      onClose={onClose}
    />
  );
}

/** As it was split before; else even or by weekdays, with the days off on which the person is away. */
function initialState(view: PanelProps['view'], { line, whose, stretch }: Pick<DaysOfProps, 'line' | 'whose' | 'stretch'>): DaysState {
  const known = splitOf(view, line, whose, stretch.from);
  if (known) {
    const typed = Object.fromEntries(Object.entries(known.fixed).map(([day, value]) => [day, String(value)]));
    return { off: new Set(known.off), typed, even: known.basis.by === 'even', why: '' };
  }
  const { from, to } = stretch;
  const away = view.team.leaves.filter(({ person }) => person === whose.person);
  const days = away.flatMap((leave) => daysOfLeave(leave, from, to));
  return { off: new Set(days), typed: {}, even: false, why: '' };
}

function daysOfLeave(leave: { from: string; to: string }, from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(leave.from < from ? from : leave.from); at <= Date.parse(leave.to > to ? to : leave.to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

import { type FormEvent, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { WhyField } from '@/components/targets/WhyField';
import { Button } from '@/components/ui/Button';
import { Picker } from '@/components/ui/Picker';
import { formatValue } from '@/lib/format';
import { targetKey } from '@/lib/kpi/target';
import { grainOf } from '@/lib/kpi/targets/grain';
import { presence, type ShareMode } from '@/lib/kpi/targets/split-people';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { holdersOf } from '@/lib/kpi/team/people';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import type { PanelProps } from './LinePanel';
import { shareHorizon, stretchOf, targetOf } from './line-model';
import { PeopleTable } from './PeopleTable';
import { evenShares, readShares, type TypedShare } from './people-model';

/** A team's target shared out among those who answer for the role: by percent or weight, less for days away if so wished. */
export function PeoplePanel({ line, view, whose, name, onClose }: PanelProps) {
  const { targets: words } = useWords();
  const language = useLanguage();
  const { kpi, metric } = line;
  const horizon = shareHorizon(view, line, whose);
  const target = targetOf(view, line, whose, horizon);
  const people = peopleFor(view, whose.role);
  const [mode, setMode] = useState<ShareMode>('percent');
  const [typed, setTyped] = useState<TypedShare[]>(() => evenShares(people));
  const [byDays, setByDays] = useState(false);
  const [why, setWhy] = useState('');
  const [isLost, setLost] = useState(false);
  if (!target || people.length === 0) {
    return (
      <p className="row">
        <span className="note i2">{target ? words.noPeople : kpi.horizon === 'room' ? words.noDaysTarget : words.noTeamTarget}</span>
        <Button small onClick={onClose}>
          {words.understood}
        </Button>
      </p>
    );
  }
  const { unit } = traitsOfKpi(kpi, metric);
  const grain = grainOf(metric, target.currency);
  const { from, to } = stretchOf(horizon, view.today);
  const there = new Map(people.map((person) => [person, presence(person, view.team.leaves, from, to)]));
  const read = readShares(typed, mode, { total: target.value, unit, grain, ...(byDays && { there }) });
  const write = (value: number) => formatValue({ value, unit, ...(target.currency && { currency: target.currency }) }, language);
  const isSound = read.split !== null && read.split.left === 0;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!read.split || !isSound) return;
    const of = { shop: view.shop.key, role: whose.role, kpi: targetKey(kpi, metric), horizon, why: why.trim() };
    const targets = read.split.people.map(({ person, value, set }) => ({
      ...of,
      person,
      value,
      // What is due so far must not be lowered for the same days again.
      ...(byDays && set === 'due' && { leave: true as const }),
      ...(target.only && { only: target.only }),
      ...(target.currency && { currency: target.currency }),
    }));
    await call('setTargets', { targets }).then(onClose, () => setLost(true));
  };
  return (
    <form className="targets-people" onSubmit={save} noValidate>
      <div className="row targets-basis">
        <b>{words.shareOut(write(target.value))}</b>
        <Picker
          label={words.shareMode}
          value={mode}
          options={(['percent', 'weights'] as const).map((value) => ({ value, name: words.modes[value] }))}
          onChange={setMode}
        />
        <label className="row note i2">
          <input type="checkbox" checked={byDays} onChange={(event) => setByDays(event.target.checked)} />
          {words.lessForLeave}
        </label>
      </div>
      <PeopleTable caption={name} typed={typed} onChange={setTyped} {...{ read, mode, there, view, write }} />
      <p className="note i2" role={isSound ? 'status' : 'alert'}>
        {read.fault ? faultText(read.fault, view, words) : read.split && sumText(read.split.left, write, words)}
      </p>
      <WhyField value={why} onChange={setWhy} />
      <FormEnd onClose={onClose} wrong={isLost && words.notSaved} disabled={!isSound} />
    </form>
  );
}

type TargetWords = ReturnType<typeof useWords>['targets'];

function faultText(fault: NonNullable<ReturnType<typeof readShares>['fault']>, view: PanelProps['view'], words: TargetWords): string {
  if (fault.why === 'sum') return words.notHundred(String(fault.sum));
  if (fault.why === 'none') return words.noShare;
  return words.negativeShare(view.team.people.find(({ id }) => id === fault.person)?.name ?? '');
}

function sumText(left: number, write: (value: number) => string, words: TargetWords): string {
  if (left === 0) return words.peopleAddUp;
  return left > 0 ? words.missing(write(left)) : words.tooMuch(write(-left));
}

/** Those who answer for the role in the shop today; where nobody was entered for it, everybody. */
function peopleFor({ team, shop, today }: PanelProps['view'], role: PanelProps['whose']['role']): string[] {
  const holders = holdersOf(team.holds, role, shop.key, today.day).map(({ person }) => person);
  const known = team.people.filter(({ id }) => holders.length === 0 || holders.includes(id));
  return known.map(({ id }) => id);
}

import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { onEscape } from '@/components/ui/on-escape';
import { TextField } from '@/components/ui/TextField';
import { formulaOutcome, type OwnKpi, type OwnKpiFault, ownKpiFaults } from '@/lib/kpi/score/own-kpi';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import { useTexts } from '../use-texts';
import { FormulaField } from './FormulaField';
import { LiveValue } from './LiveValue';
import { PickField } from './PickField';
import type { RolesView } from './roles-view';

type Typed = Pick<OwnKpi, 'name' | 'formula' | 'better' | 'horizon' | 'kind'>;

const blank: Typed = { name: '', formula: '', better: 'more', horizon: 'month', kind: 'process' };
const horizons = ['room', 'day', 'week', 'month'] as const;
const kinds = ['process', 'result', 'guard'] as const;
const directions = ['more', 'less'] as const;

/** A KPI to make or to change. Its formula is read while it is typed, and tried on the newest numbers. */
export function OwnKpiForm({ of, view, onClose }: { of: OwnKpi | null; view: RolesView; onClose: () => void }) {
  const { ownKpis: words, rolePages, score } = useWords();
  const [typed, setTyped] = useState<Typed>(of ?? blank);
  const [id] = useState<OwnKpi['id']>(() => of?.id ?? `own:${crypto.randomUUID()}`);
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<'failed' | null>(null);
  const outcome = formulaOutcome(typed.formula);
  const kpi: OwnKpi = { ...typed, id, unit: 'why' in outcome ? (of?.unit ?? 'count') : outcome.unit, made: of?.made ?? 0 };
  const faults = ownKpiFaults(kpi, view.own.kpis);
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length > 0) return;
    const { made: _, ...input } = kpi;
    await call('putOwnKpi', { ...input, name: kpi.name.trim(), formula: kpi.formula.trim() }).then(
      (wrong) => (wrong.length === 0 ? onClose() : setRefused('failed')),
      () => setRefused('failed'),
    );
  };
  return (
    <form
      className="d-form team-form roles-own-kpi"
      onSubmit={save}
      onKeyDown={onEscape(onClose)}
      noValidate
      aria-label={of ? words.editOf(of.name) : words.add}
    >
      <div className="roles-fields">
        <NameField value={typed.name} faults={faults} isTried={isTried} onChange={(name) => set({ name })} />
        <PickField
          label={words.kind}
          value={typed.kind}
          options={kinds.map((value) => ({ value, name: score.kinds[value] }))}
          onChange={(kind) => set({ kind })}
        />
        <PickField
          label={words.better}
          value={typed.better}
          options={directions.map((value) => ({ value, name: rolePages.better[value] }))}
          onChange={(better) => set({ better })}
        />
        <HorizonField value={typed.horizon} faults={faults} onChange={(horizon) => set({ horizon })} />
      </div>
      <FormulaField value={typed.formula} isTried={isTried} onChange={(formula) => set({ formula })} />
      <LiveValue kpi={faults.some(({ field }) => field !== 'name') ? null : kpi} view={view} />
      {of && <p className="note i2">{words.editNote}</p>}
      <FormEnd onClose={onClose} wrong={refused && words[refused]} />
    </form>
  );
}

type NameProps = { value: string; faults: readonly OwnKpiFault[]; isTried: boolean; onChange: (name: string) => void };

function NameField({ value, faults, isTried, onChange }: NameProps) {
  const { ownKpis: words } = useWords();
  const fault = faults.find((one) => one.field === 'name');
  // A blank name of a form that was just opened is no fault yet.
  const shown = fault?.field === 'name' && (isTried || fault.why !== 'missing') ? words.nameFaults[fault.why] : null;
  return <TextField autoFocus name={words.name} value={value} fault={shown} onChange={onChange} />;
}

type HorizonProps = { value: OwnKpi['horizon']; faults: readonly OwnKpiFault[]; onChange: (horizon: OwnKpi['horizon']) => void };

function HorizonField({ value, faults, onChange }: HorizonProps) {
  const { ownKpis: words, metrics } = useWords();
  const texts = useTexts();
  const apart = faults.find((one) => one.field === 'horizon');
  const names = apart?.field === 'horizon' ? texts.list(apart.metrics.map((id) => metrics[id].name)) : null;
  return (
    <PickField
      label={words.horizon}
      value={value}
      options={horizons.map((one) => ({ value: one, name: words.horizons[one] }))}
      fault={names && words.apart(names)}
      onChange={onChange}
    />
  );
}

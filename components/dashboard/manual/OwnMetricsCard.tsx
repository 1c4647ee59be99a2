import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { Picker } from '@/components/ui/Picker';
import { Sep } from '@/components/ui/Sep';
import { TextField } from '@/components/ui/TextField';
import type { OwnMetric } from '@/lib/kpi/manual';
import { call } from '@/lib/messages/client';
import type { Better, Unit } from '@/lib/metrics/metric';
import { FormEnd } from '../FormEnd';
import { Card } from '../Page';
import { Named } from './Named';

const units: readonly Unit[] = ['count', 'money', 'ratio', 'multiple', 'duration', 'score'];
const betters = ['more', 'less', 'neither'] as const;

/** Numbers that no page shows and the team keeps itself: their names, and a form for one more. */
export function OwnMetricsCard({ own }: { own: readonly OwnMetric[] }) {
  const { manual } = useWords();
  const words = manual.own;
  const [open, setOpen] = useState(false);
  return (
    <Card
      title={words.title}
      aside={
        <Button small className="end" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.add}
        </Button>
      }
    >
      {open && <OwnMetricForm onClose={() => setOpen(false)} />}
      <p className="d-note i2">{words.lead}</p>
      {own.length > 0 && (
        <ul className="d-rows">
          {own.map(({ id, name, unit, better }) => (
            <li key={id} className="row">
              <b>{name}</b>
              <span className="note i2">
                {words.units[unit]}
                <Sep />
                {words.betters[better]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function OwnMetricForm({ onClose }: { onClose: () => void }) {
  const { manual } = useWords();
  const words = manual.own;
  const [name, setName] = useState('');
  const [unit, setUnit] = useState<Unit>('count');
  const [better, setBetter] = useState<Better>('more');
  const [why, setWhy] = useState<'empty' | 'taken' | 'long' | 'failed' | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const plain = name.trim();
    if (plain === '') return setWhy('empty');
    if (plain.length > 40) return setWhy('long');
    const adds = unit === 'count' || unit === 'money' || unit === 'duration';
    const done = await call('putOwnMetric', { id: `own:m${crypto.randomUUID()}`, name: plain, unit, better, adds }).catch(() => null);
    if (done === true) onClose();
    else setWhy(done === false ? 'taken' : 'failed');
  };
  return (
    <form className="d-form manual-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate>
      <div className="manual-fields">
        <TextField
          autoFocus
          name={words.name}
          value={name}
          fault={why === null ? null : why === 'failed' ? manual.notSaved : words.faults[why]}
          onChange={setName}
        />
        <Named name={words.unit}>
          <Picker
            label={words.unit}
            value={unit}
            options={units.map((value) => ({ value, name: words.units[value] }))}
            onChange={setUnit}
          />
        </Named>
        <Named name={words.better}>
          <Picker
            label={words.better}
            value={better}
            options={betters.map((value) => ({ value, name: words.betters[value] }))}
            onChange={setBetter}
          />
        </Named>
      </div>
      <FormEnd onClose={onClose} />
    </form>
  );
}

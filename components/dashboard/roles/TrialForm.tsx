import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { TextField } from '@/components/ui/TextField';
import type { RoleKey } from '@/lib/kpi/role';
import type { TrialFault } from '@/lib/kpi/score/trial';
import { addDays } from '@/lib/kpi/window';
import { call } from '@/lib/messages/client';
import { isDay } from '../pay/typed';
import { roleName } from '../team/role-name';
import { useTexts } from '../use-texts';
import { PickField } from './PickField';
import { allRoles, type RolesView } from './roles-view';

const every = '*';

/** A trial to start: of which role and shops, from when to when. What cannot stand is said, and then nothing is stored. */
export function TrialForm({ view, onClose }: { view: RolesView; onClose: () => void }) {
  const words = useWords();
  const { trial } = words.roleStages;
  const texts = useTexts();
  const [role, setRole] = useState<string>(every);
  const [scope, setScope] = useState<'shop' | 'all'>('shop');
  const [from, setFrom] = useState(view.today.day);
  const [to, setTo] = useState(addDays(view.today.day, 6));
  const [fault, setFault] = useState<TrialFault | 'failed' | null>(null);
  const days = { from: isDay(from) ? null : trial.dayFault, to: isDay(to) ? null : trial.dayFault };
  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (days.from || days.to) return;
    const of = { shop: scope === 'shop' ? view.shop.key : null, ...(role !== every && { role: role as RoleKey }) };
    await call('putTrial', { id: crypto.randomUUID(), ...of, from, to }).then(
      (wrong) => (wrong ? setFault(wrong) : onClose()),
      () => setFault('failed'),
    );
  };
  const said =
    fault === null
      ? null
      : fault === 'failed'
        ? trial.failed
        : fault.why === 'overlap'
          ? trial.faults.overlap(texts.day(fault.with.from), texts.day(fault.with.to))
          : trial.faults[fault.why];
  return (
    <form className="d-form team-form roles-own-kpi" onSubmit={start} onKeyDown={onEscape(onClose)} noValidate aria-label={trial.start}>
      <div className="roles-fields roles-days">
        <PickField
          label={trial.role}
          value={role}
          options={[
            { value: every, name: trial.allRoles },
            ...allRoles(view).map((value) => ({ value: value as string, name: roleName(value, view.own.roles, words.kpi) })),
          ]}
          onChange={setRole}
        />
        <PickField
          label={trial.scope}
          value={scope}
          options={(['shop', 'all'] as const).map((value) => ({ value, name: trial.shops[value] }))}
          onChange={setScope}
        />
        <TextField name={trial.from} value={from} fault={days.from} onChange={setFrom} />
        <TextField name={trial.to} value={to} fault={days.to ?? said} onChange={setTo} />
      </div>
      <p className="row">
        <Button kind="primary" small type="submit">
          {trial.start}
        </Button>
        <Button small onClick={onClose}>
          {words.common.cancel}
        </Button>
      </p>
    </form>
  );
}

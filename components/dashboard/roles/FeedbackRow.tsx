import { type FormEvent, useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import { Button } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { TextField } from '@/components/ui/TextField';
import type { RoleKey } from '@/lib/kpi/role';
import { poolOf } from '@/lib/kpi/score/pool';
import type { Feedback } from '@/lib/kpi/score/trial';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import { roleName } from '../team/role-name';
import { useTexts } from '../use-texts';
import type { RolesView } from './roles-view';

/** What somebody said during a trial, and what came of it. */
export function FeedbackRow({ of, view }: { of: Feedback; view: RolesView }) {
  const words = useWords();
  const { trial } = words.roleStages;
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const role = of.role as RoleKey;
  const kpi = of.kpi === null ? undefined : poolOf(role, view.own).find(({ id }) => id === of.kpi);
  const about = kpi ? kpiName(kpi, words) : (of.kpi ?? trial.whole);
  return (
    <li>
      <span className="row">
        <b>{trial.about(roleName(role, view.own.roles, words.kpi), about)}</b>
        <span className="note i3">{trial.said(of.by ?? trial.nobodySaid, texts.moment(of.at))}</span>
        {!of.settled && (
          <Button small className="end" aria-expanded={isOpen} aria-label={`${trial.settle}: ${about}`} onClick={() => setOpen(!isOpen)}>
            {trial.settle}
          </Button>
        )}
      </span>
      <p>{of.text}</p>
      {of.settled && (
        <p className="note i2">
          <span className="d-tag">{trial.as[of.settled.as]}</span> {of.settled.why}
        </p>
      )}
      {isOpen && !of.settled && <SettleForm id={of.id} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** Accepted, with what was changed; or not, with why. */
function SettleForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { roleStages } = useWords();
  const { trial: words } = roleStages;
  const name = useId();
  const [as, setAs] = useState<'changed' | 'kept'>('changed');
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (why.trim() === '') return setFault(words.whyFault);
    await call('settleFeedback', { id, as, why: why.trim() }).then(
      (kept) => (kept ? onClose() : setFault(words.failed)),
      () => setFault(words.failed),
    );
  };
  return (
    <form className="roles-settle" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate aria-label={words.settle}>
      <fieldset className="row">
        <legend className="sr">{words.settle}</legend>
        {(['changed', 'kept'] as const).map((one) => (
          <label key={one} className="row">
            <input type="radio" name={name} checked={as === one} onChange={() => setAs(one)} />
            {words[one]}
          </label>
        ))}
      </fieldset>
      <TextField
        autoFocus
        className="roles-why"
        name={as === 'changed' ? words.what : words.whyKept}
        value={why}
        fault={fault}
        onChange={(text) => {
          setWhy(text);
          setFault(null);
        }}
      />
      <FormEnd onClose={onClose} />
    </form>
  );
}

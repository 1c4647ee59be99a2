import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button, IconButton } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { Sep } from '@/components/ui/Sep';
import type { Hold } from '@/lib/kpi/team/people';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { teamFaultText } from './fault-text';
import { type FieldFaults, HoldFields, type TypedHold } from './HoldFields';
import { roleName } from './role-name';
import type { PersonView } from './team-view';
import { localDay, typedDays } from './typed-days';

/** What somebody answers for, in which shop, from when to when. */
export function HoldsCard({ view }: { view: PersonView }) {
  const { team, kpi } = useWords();
  const words = team.holds;
  const texts = useTexts();
  const [open, setOpen] = useState<{ id: string; typed: TypedHold } | null>(null);
  const [isLost, setLost] = useState(false);
  const shopText = (key: string) => {
    const shop = view.shops.find((one) => one.shop.key === key)?.shop;
    return shop ? texts.shop(shop) : key;
  };
  const add = () =>
    setOpen({
      id: crypto.randomUUID(),
      typed: { role: 'host', shop: view.shops[0]?.shop.key ?? '', from: `${localDay(Date.now()).slice(0, 8)}01`, to: '' },
    });
  const edit = ({ id, role, shop, from, to = '' }: Hold) => setOpen({ id, typed: { role, shop, from, to } });
  const remove = (id: string) =>
    call('removeHold', { id }).then(
      () => setLost(false),
      () => setLost(true),
    );
  return (
    <Card
      title={words.title}
      aside={
        <Button small icon="plus" className="end" onClick={add}>
          {words.add}
        </Button>
      }
    >
      {open && <HoldForm key={open.id} open={open} view={view} onClose={() => setOpen(null)} />}
      {view.holds.length === 0 && !open && <p className="d-note i2">{words.none}</p>}
      <ul className="d-rows">
        {view.holds.map((hold) => {
          const name = roleName(hold.role, view.ownRoles, kpi);
          return (
            <li key={hold.id} className="row">
              <b>{name}</b>
              <span>{shopText(hold.shop)}</span>
              <span className="i2">
                {team.since(texts.day(hold.from))}
                {hold.to && (
                  <>
                    <Sep />
                    {team.until(texts.day(hold.to))}
                  </>
                )}
              </span>
              <span className="end">
                <IconButton icon="edit" label={`${words.edit}: ${name}, ${shopText(hold.shop)}`} onClick={() => edit(hold)} />
                <IconButton icon="trash" label={`${words.remove}: ${name}, ${shopText(hold.shop)}`} onClick={() => remove(hold.id)} />
              </span>
            </li>
          );
        })}
      </ul>
      {isLost && (
        <p className="d-note" role="alert">
          {team.faults.failed}
        </p>
      )}
    </Card>
  );
}

type HoldFormProps = { open: { id: string; typed: TypedHold }; view: PersonView; onClose: () => void };

function HoldForm({ open, view, onClose }: HoldFormProps) {
  const { team: words } = useWords();
  const texts = useTexts();
  const [typed, setTyped] = useState(open.typed);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setWrong(null);
    const days = typedDays(typed, words.faults.day);
    if ('faults' in days) return setFaults(days.faults);
    setFaults({});
    if (!typed.role) return;
    try {
      const fault = await call('putHold', { id: open.id, person: view.person.id, role: typed.role, shop: typed.shop, ...days });
      if (!fault) return onClose();
      const text = teamFaultText(fault, words, texts);
      if (fault.why === 'order') setFaults({ to: text });
      else setWrong(text);
    } catch {
      setWrong(words.faults.failed);
    }
  };
  return (
    <form className="d-form team-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate aria-label={words.holds.title}>
      <div className="team-fields">
        <HoldFields typed={typed} shops={view.shops} ownRoles={view.ownRoles} faults={faults} onChange={setTyped} />
      </div>
      <FormEnd onClose={onClose} wrong={wrong} />
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { TextField } from '@/components/ui/TextField';
import type { RoleKey } from '@/lib/kpi/role';
import { type KpiSet, setInForce } from '@/lib/kpi/score/set';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';
import { Card } from '../Page';
import { isDay } from '../pay/typed';
import { useTexts } from '../use-texts';
import type { RolesView } from './roles-view';
import { sinceHint } from './since-hint';

type GiveUpProps = { role: RoleKey; view: RolesView; own: KpiSet };

/** Has a shop with a set of its own go by the one for all shops again. The versions stay, and the next one is this. */
export function GiveUpSet({ role, view, own }: GiveUpProps) {
  const { rolePages } = useWords();
  const { giveUp: words } = rolePages;
  const [isOpen, setOpen] = useState(false);
  const teams = setInForce(view.sets, role, '', view.today.day);
  return (
    <Card
      title={words.title}
      aside={
        <span className="note i3">
          {words.now(rolePages.version(own.version), teams ? rolePages.version(teams.version) : rolePages.usual)}
        </span>
      }
    >
      {isOpen ? (
        <GiveUpForm role={role} view={view} onClose={() => setOpen(false)} />
      ) : (
        <p className="row d-actions">
          <Button small onClick={() => setOpen(true)}>
            {words.button}
          </Button>
          <span className="note i3">{words.note}</span>
        </p>
      )}
    </Card>
  );
}

function GiveUpForm({ role, view, onClose }: Pick<GiveUpProps, 'role' | 'view'> & { onClose: () => void }) {
  const { rolePages: words } = useWords();
  const texts = useTexts();
  const [since, setSince] = useState(view.today.day);
  const [why, setWhy] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const isRead = isDay(since);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isRead) return;
    await call('giveUpSet', { role, shop: view.shop.key, since, why: why.trim() }).then(
      (done) => (done ? onClose() : setWrong(words.giveUp.none)),
      () => setWrong(words.failed),
    );
  };
  return (
    <form className="d-form team-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate aria-label={words.giveUp.button}>
      <div className="team-fields">
        <TextField
          autoFocus
          name={words.since}
          hint={sinceHint(view, { role, shop: view.shop.key, since }, words, texts)}
          fault={isRead ? null : words.sinceFault}
          value={since}
          onChange={(next) => {
            setSince(next);
            setWrong(null);
          }}
        />
        <TextField name={words.why} value={why} onChange={setWhy} />
      </div>
      <FormEnd onClose={onClose} wrong={wrong} />
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { onEscape } from '@/components/ui/on-escape';
import { Picker } from '@/components/ui/Picker';
import { TextField } from '@/components/ui/TextField';
import { type OwnRole, type RoleId, roleIds } from '@/lib/kpi/role';
import { longestName } from '@/lib/kpi/score/own-kpi';
import { call } from '@/lib/messages/client';
import { FormEnd } from '../FormEnd';

/** A role of the team's own: a new one with whose KPIs it begins, or another name for one that is there. */
export function OwnRoleForm({ of: role, onClose }: { of: OwnRole | null; onClose: () => void }) {
  const { rolePages, kpi } = useWords();
  const { own: words } = rolePages;
  const [name, setName] = useState(role?.name ?? '');
  const [like, setLike] = useState<RoleId>(role?.like ?? 'operator');
  const [fault, setFault] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const plain = name.trim();
    if (plain === '' || plain.length > longestName) return setFault(words.nameFault);
    if (roleIds.some((id) => kpi.roles[id].toLowerCase() === plain.toLowerCase())) return setFault(words.taken);
    const id: OwnRole['id'] = role?.id ?? `own:${crypto.randomUUID()}`;
    await call('putOwnRole', { id, name: plain, like }).then(
      (kept) => (kept ? onClose() : setFault(words.taken)),
      () => setFault(rolePages.failed),
    );
  };
  return (
    <form
      className="d-form team-form"
      onSubmit={save}
      onKeyDown={onEscape(onClose)}
      noValidate
      aria-label={role ? words.renameOf(role.name) : words.add}
    >
      <div className="team-fields">
        <TextField
          autoFocus
          name={words.name}
          value={name}
          fault={fault}
          onChange={(next) => {
            setName(next);
            setFault(null);
          }}
        />
        {!role && (
          <div className="text-field">
            <span aria-hidden="true">{words.like}</span>
            <Picker
              label={words.like}
              value={like}
              options={roleIds.map((value) => ({ value, name: kpi.roles[value] }))}
              onChange={setLike}
            />
            <span className="note i2">{words.likeNote}</span>
          </div>
        )}
      </div>
      <FormEnd onClose={onClose} />
    </form>
  );
}

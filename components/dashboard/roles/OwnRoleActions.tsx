import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import type { OwnRole } from '@/lib/kpi/role';
import { call } from '@/lib/messages/client';
import { Confirm } from '../Confirm';
import { Card } from '../Page';
import { href } from '../route';
import { OwnRoleForm } from './OwnRoleForm';

/** What can be done with a role of the team's own besides its set. */
export function OwnRoleActions({ of: role }: { of: OwnRole }) {
  const { rolePages, kpi } = useWords();
  const { own: words } = rolePages;
  const [isOpen, setOpen] = useState(false);
  const [isUsed, setUsed] = useState(false);
  const remove = async () => {
    const gone = await call('removeOwnRole', { id: role.id });
    setUsed(!gone);
    if (gone) location.hash = href({ page: 'roles' });
  };
  return (
    <Card title={words.title} aside={<span className="note i3">{`${words.like}: ${kpi.roles[role.like]}`}</span>}>
      {isOpen && <OwnRoleForm of={role} onClose={() => setOpen(false)} />}
      <p className="row d-actions">
        <Button small aria-expanded={isOpen} aria-label={words.renameOf(role.name)} onClick={() => setOpen(!isOpen)}>
          {words.rename}
        </Button>
        <Confirm
          trigger={
            <Button small aria-label={words.removeOf(role.name)}>
              {words.remove}
            </Button>
          }
          title={words.removeOf(role.name)}
          loses={words.loses}
          onConfirm={remove}
        />
        {isUsed && (
          <span className="note i2" role="alert">
            {words.used}
          </span>
        )}
      </p>
    </Card>
  );
}

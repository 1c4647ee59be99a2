import { useState } from 'react';
import { saveFile } from '@/components/export/save-file';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { writeRolePack } from '@/lib/import/role-pack';
import type { RoleKey } from '@/lib/kpi/role';
import { packOf } from '@/lib/kpi/score/pack';
import { Card } from '../Page';
import { roleName } from '../team/role-name';
import { PickField } from './PickField';
import { allRoles, type RolesView } from './roles-view';

const all = '*';

/** The sets in force as a file: of every role, or of one. */
export function ExportRoles({ view }: { view: RolesView }) {
  const words = useWords();
  const { export: said, filter } = words.rolePacks;
  const [role, setRole] = useState<string>(all);
  const save = () => {
    const asked = role === all ? allRoles(view) : [role as RoleKey];
    const pack = packOf(asked, view.own, { sets: view.sets, shop: view.shop.key, day: view.today.day });
    saveFile(new Blob([writeRolePack(pack)], { type: 'application/json' }), `tallylight_${said.file}_${view.today.day}.json`);
  };
  return (
    <Card title={said.title}>
      <p className="d-note note i2">{said.body}</p>
      <div className="d-form roles-own-kpi">
        <PickField
          label={filter.role}
          value={role}
          options={[
            { value: all, name: said.all },
            ...allRoles(view).map((value) => ({ value: value as string, name: roleName(value, view.own.roles, words.kpi) })),
          ]}
          onChange={setRole}
        />
        <p>
          <Button small icon="export" onClick={save}>
            {said.save}
          </Button>
        </p>
      </div>
    </Card>
  );
}

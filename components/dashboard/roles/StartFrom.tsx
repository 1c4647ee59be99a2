import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Menu, MenuHead, MenuItem, MenuLine } from '@/components/ui/Menu';
import type { RoleKey } from '@/lib/kpi/role';
import { baseOf } from '@/lib/kpi/score/pool';
import { setTemplate, setTemplateIds } from '@/lib/kpi/score/templates';
import { defaultSet } from '@/lib/kpi/score/weights';
import { type RolesView, setNow } from './roles-view';
import { type DraftKpi, draftOf } from './set-draft';

type StartProps = { role: RoleKey; view: RolesView; onStart: (draft: DraftKpi[]) => void };

/** Fills the table with a set to change from: the one in force, the default, or a template. */
export function StartFrom({ role, view, onStart }: StartProps) {
  const { rolePages: words, rolePacks } = useWords();
  const base = baseOf(role, view.own.roles);
  const suited = setTemplateIds.filter((id) => setTemplate(id).role === base);
  return (
    <Menu
      trigger={
        <Button small className="end">
          {words.start}
        </Button>
      }
    >
      <MenuHead>{words.start}</MenuHead>
      <MenuItem onSelect={() => onStart(draftOf(setNow(view, role).kpis))}>{words.startOf.now}</MenuItem>
      <MenuItem onSelect={() => onStart(draftOf(defaultSet(role, view.own.roles)))}>{words.startOf.usual}</MenuItem>
      {suited.length > 0 && <MenuLine />}
      {suited.length > 0 && <MenuHead>{words.startOf.templates}</MenuHead>}
      {suited.map((id) => (
        <MenuItem key={id} onSelect={() => onStart(draftOf(setTemplate(id).kpis))}>
          {rolePacks.named[id].name}
        </MenuItem>
      ))}
    </Menu>
  );
}

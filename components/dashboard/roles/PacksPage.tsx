import { useWords } from '@/components/hooks/words';
import { ExportRoles } from './ExportRoles';
import { ImportRoles } from './ImportRoles';
import { RolesShell } from './RolesShell';
import { TemplatesCard } from './TemplatesCard';

/** Sets to start from, and sets taken from or to another team as a file. */
export function PacksPage() {
  const { rolePacks: words } = useWords();
  return (
    <RolesShell at="packs" title={() => words.title}>
      {(view) => (
        <div className="d-columns roles-columns">
          <TemplatesCard view={view} />
          <div>
            <ImportRoles key={view.shop.key} view={view} />
            <ExportRoles view={view} />
          </div>
        </div>
      )}
    </RolesShell>
  );
}

import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import type { OwnKpi } from '@/lib/kpi/score/own-kpi';
import { Card } from '../Page';
import { OwnKpiForm } from './OwnKpiForm';
import { OwnKpisTable } from './OwnKpisTable';
import { RolesShell } from './RolesShell';

/** KPIs that the team makes out of what pages show. */
export function OwnKpisPage() {
  const { ownKpis: words } = useWords();
  const [editing, setEditing] = useState<OwnKpi | 'new' | null>(null);
  return (
    <RolesShell at="kpis" title={() => words.title}>
      {(view) => (
        <Card
          title={words.title}
          aside={
            <Button small icon="plus" className="end" aria-expanded={editing === 'new'} onClick={() => setEditing('new')}>
              {words.add}
            </Button>
          }
        >
          {editing && (
            <OwnKpiForm
              key={editing === 'new' ? editing : editing.id}
              of={editing === 'new' ? null : editing}
              view={view}
              onClose={() => setEditing(null)}
            />
          )}
          {view.own.kpis.length > 0 && <OwnKpisTable view={view} onEdit={setEditing} />}
          {view.own.kpis.length === 0 && !editing && (
            <Empty title={words.empty.title}>
              <p>{words.empty.body}</p>
            </Empty>
          )}
        </Card>
      )}
    </RolesShell>
  );
}

import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Card } from '../Page';
import { OwnRoleForm } from './OwnRoleForm';
import { RolesShell } from './RolesShell';
import { RolesTable } from './RolesTable';

/** What every role of a shop answers for, and roles of the team's own. */
export function RolesPage() {
  const { rolePages: words, kpi } = useWords();
  const now = useNow(60_000);
  const [isOpen, setOpen] = useState(false);
  return (
    <RolesShell at="sets">
      {(view) => (
        <Card
          title={words.atStage(kpi.stages[view.stage])}
          aside={
            <Button small icon="plus" className="end" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {words.own.add}
            </Button>
          }
        >
          {isOpen && <OwnRoleForm of={null} onClose={() => setOpen(false)} />}
          <RolesTable view={view} now={now} />
        </Card>
      )}
    </RolesShell>
  );
}

import { useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Answer } from '../Answer';
import { Card } from '../Page';
import { RolesShell } from './RolesShell';
import type { RolesView } from './roles-view';
import { TrialCard } from './TrialCard';
import { TrialForm } from './TrialForm';
import { readTrials } from './trials-view';

/** Trials of a shop: to start, to stop, and what people said and what came of it. */
export function TrialsPage() {
  const { trial: words } = useWords().roleStages;
  return (
    <RolesShell at="trial" title={() => words.title}>
      {(view) => <Trials key={view.shop.key} view={view} />}
    </RolesShell>
  );
}

function Trials({ view }: { view: RolesView }) {
  const { trial: words } = useWords().roleStages;
  const [isOpen, setOpen] = useState(false);
  const live = useLive(`trials ${view.shop.key}`, () => readTrials(view.shop.key));
  return (
    <Answer live={live}>
      {(all) => (
        <>
          <Card
            title={words.title}
            aside={
              <Button small icon="flask" className="end" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                {words.start}
              </Button>
            }
          >
            {isOpen && <TrialForm view={view} onClose={() => setOpen(false)} />}
            {all.trials.length === 0 && !isOpen ? (
              <Empty icon="flask" title={words.none.title}>
                <p>{words.none.body}</p>
              </Empty>
            ) : (
              <p className="d-note i2">{words.intro}</p>
            )}
          </Card>
          {all.trials.map((trial) => (
            <TrialCard key={trial.id} trial={trial} view={view} all={all} />
          ))}
        </>
      )}
    </Answer>
  );
}

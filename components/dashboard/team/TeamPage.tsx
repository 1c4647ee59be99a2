import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Answer } from '../Answer';
import { Card, Page } from '../Page';
import { NewPerson } from './NewPerson';
import { PeopleTable } from './PeopleTable';
import { RosterCard } from './RosterCard';
import { Strangers } from './Strangers';
import { readTeam } from './team-view';
import './team.css';

/** Who is in the team, what they answer for, and who is on when. */
export function TeamPage() {
  const words = useWords().team;
  const now = useNow(60_000);
  const [isOpen, setOpen] = useState(false);
  const live = useLive('team', () => readTeam(Date.now()));
  return (
    <Page title={words.title}>
      <Answer live={live}>
        {(view) => (
          <>
            <Card
              title={words.people}
              aside={
                <Button small icon="plus" className="end" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                  {words.add}
                </Button>
              }
            >
              {isOpen && <NewPerson view={view} onClose={() => setOpen(false)} />}
              {view.people.length > 0 && <PeopleTable view={view} now={now} />}
              {view.people.length === 0 && !isOpen && (
                <Empty title={words.empty.title}>
                  <p>{words.empty.body}</p>
                </Empty>
              )}
            </Card>
            <Strangers view={view} />
            <RosterCard shops={view.shops} />
          </>
        )}
      </Answer>
    </Page>
  );
}

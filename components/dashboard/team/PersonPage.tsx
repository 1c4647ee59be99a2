import { useContext, useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Answer } from '../Answer';
import { Lost } from '../Lost';
import { OwnViewContext } from '../own-view';
import { Page } from '../Page';
import { href } from '../route';
import { HistoryCard } from './HistoryCard';
import { HoldsCard } from './HoldsCard';
import { LeavesCard } from './LeavesCard';
import { NameForm } from './NameForm';
import { RemovePerson } from './RemovePerson';
import { ShiftsCard } from './ShiftsCard';
import { type PersonView, readPerson } from './team-view';
import './team.css';

/** Somebody of the team: what they answer for, when they are away, when they are on. */
export function PersonPage({ id, cut }: { id: string; cut: number }) {
  const live = useLive(`person ${id}`, () => readPerson(id, Date.now()));
  return <Answer live={live}>{(view) => (view ? <Shown view={view} cut={cut} /> : <Lost />)}</Answer>;
}

function Shown({ view, cut }: { view: PersonView; cut: number }) {
  const { team: words, own: ownWords } = useWords();
  const { view: own, preview } = useContext(OwnViewContext);
  const [isOpen, setOpen] = useState(false);
  const { person } = view;
  return (
    <Page
      title={person.name}
      {...(!own && { crumb: { name: words.title, href: href({ page: 'team' }) } })}
      tags={person.note && <span className="note i3">{person.note}</span>}
      actions={
        !own && (
          <>
            <Button icon="role" onClick={() => preview(person)}>
              {ownWords.as}
            </Button>
            <Button icon="edit" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {words.rename}
            </Button>
            <RemovePerson view={view} />
          </>
        )
      }
    >
      {isOpen && !own && <NameForm person={person} onClose={() => setOpen(false)} />}
      <HistoryCard person={person.id} cut={cut} />
      <div className="team-two">
        {!own && (
          <div>
            <HoldsCard view={view} />
            <LeavesCard view={view} />
          </div>
        )}
        <ShiftsCard view={view} />
      </div>
    </Page>
  );
}

import { useRef, useState } from 'react';
import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import type { PayMonth } from '@/lib/messages/pay-month';
import { preferences } from '@/lib/settings/settings';
import { Field } from './Field';
import { canLock, canSign, type Settled, settleMany } from './settle-many';

type SettleProps = { of: readonly PayMonth[]; picked: ReadonlySet<string>; onPick: (people: ReadonlySet<string>) => void };

type Deed = 'sign' | 'lock';

/** Signs and locks the months of those who are ticked in one go, and says of each who was left out why. */
export function SettleMany({ of, picked, onPick }: SettleProps) {
  const { many: words, slip } = useWords().pay;
  const me = useItem(preferences)?.me ?? '';
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<string>();
  const [asked, setAsked] = useState(false);
  const { course, result, run, stop } = useCourse();
  const name = typed ?? me;
  const open = of.filter((one) => canSign(one) || canLock(one));
  const ticked = open.filter(({ person }) => picked.has(person.id));
  const [signing, locking] = [ticked.filter(canSign), ticked.filter(canLock)];
  if (open.length === 0 && !course && !result) return null;
  const start = (deed: Deed) => {
    setFault(name.trim() === '' ? slip.signs.refusals.name : undefined);
    if (name.trim() === '') return;
    setAsked(false);
    void run(deed, deed === 'sign' ? signing : locking, name.trim());
  };
  const isAll = ticked.length === open.length;
  return (
    <div className="d-form pay-many">
      <label className="row">
        <input type="checkbox" checked={isAll} onChange={() => onPick(isAll ? new Set() : new Set(open.map(({ person }) => person.id)))} />
        {words.all(open.length)}
      </label>
      {course ? (
        <p className="row" role="status">
          {words.progress[course.deed](course.done, course.of)}
          <Button small onClick={stop}>
            {words.stop}
          </Button>
        </p>
      ) : (
        <div className="row pay-many-deeds">
          <Field bare wide name={`${slip.signs.as.lead} ${slip.signs.name}`} value={name} fault={fault} onChange={setTyped} />
          <Button small kind={signing.length > 0 ? 'primary' : undefined} disabled={signing.length === 0} onClick={() => start('sign')}>
            {words.sign(signing.length)}
          </Button>
          <Button small icon="lock" disabled={locking.length === 0} aria-expanded={asked} onClick={() => setAsked(!asked)}>
            {words.lock(locking.length)}
          </Button>
        </div>
      )}
      {asked && locking.length > 0 && !course && (
        <p className="row" role="alert">
          <span className="note">{slip.signs.locks}</span>
          <Button small kind="primary" icon="lock" onClick={() => start('lock')}>
            {words.lockNow(locking.length)}
          </Button>
        </p>
      )}
      {result && <Outcome {...result} />}
    </div>
  );
}

type Course = { deed: Deed; done: number; of: number };
type Result = { deed: Deed; settled: Settled[] };

/** A course over several people that can be stopped, how far it is, and what became of it. */
function useCourse() {
  const [course, setCourse] = useState<Course | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const stopped = useRef(false);
  const run = async (deed: Deed, people: readonly PayMonth[], name: string) => {
    stopped.current = false;
    setResult(null);
    setCourse({ deed, done: 0, of: people.length });
    const settled = await settleMany(
      people,
      ({ record: { month }, person: { id: person }, sealed }) => {
        const given = { month, person, name, print: sealed?.print ?? '' };
        return deed === 'sign' ? call('signMonth', { ...given, as: 'lead' }) : call('lockMonth', given);
      },
      { isStopped: () => stopped.current, onStep: (done) => setCourse({ deed, done, of: people.length }) },
    );
    setCourse(null);
    setResult({ deed, settled });
  };
  const stop = () => {
    stopped.current = true;
  };
  return { course, result, run, stop };
}

function Outcome({ deed, settled }: Result) {
  const { pay } = useWords();
  const { many: words, slip } = pay;
  const left = settled.filter(({ why }) => why !== null);
  const whyText = (why: NonNullable<Settled['why']>) =>
    why === 'failed' ? pay.failed : why === 'stopped' ? words.stopped : slip.signs.refusals[why];
  return (
    <div role="status">
      <p className="note">{words.done[deed](settled.length - left.length)}</p>
      {left.length > 0 && (
        <ul className="pay-faults">
          {left.map(({ person, name, why }) => (
            <li key={person} className="note">
              {why && words.left(name, whyText(why))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

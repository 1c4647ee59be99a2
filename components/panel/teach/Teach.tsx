import { useEffect, useRef } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button, IconButton } from '@/components/ui/Button';
import type { Picked } from '@/lib/messages/teach-answers';
import { Lesson } from './Lesson';
import { useTeaching } from './use-teaching';
import './teach.css';
import { onEscape } from '@/components/ui/on-escape';

/** Teaching by click, from pointing to the saved rule. The page asks nothing: all of it is said here. */
export function Teach({ tab, onClose }: { tab: number; onClose: () => void }) {
  const { taught, common } = useWords();
  const [teaching, again] = useTeaching(tab, taught.hint, onClose);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    // The pointer, and with it the focus, was on the page.
    if (teaching.at === 'picked') sheet.current?.focus();
  }, [teaching.at]);
  return (
    <section className="sheet teach" ref={sheet} tabIndex={-1} aria-label={taught.title} onKeyDown={onEscape(onClose)}>
      <div className="row">
        <h2>{taught.title}</h2>
        <span className="end">
          <IconButton icon="close" label={common.close} onClick={onClose} />
        </span>
      </div>
      {teaching.at === 'pointing' && (
        <div role="status">
          <p>{taught.pointing}</p>
          <p className="note i2">{taught.pointingKeys}</p>
        </div>
      )}
      {teaching.at === 'failed' && <p role="alert">{taught.unreachable}</p>}
      {teaching.at === 'picked' && <Chosen tab={tab} picked={teaching.picked} onAgain={again} onClose={onClose} />}
    </section>
  );
}

function Chosen({ tab, picked, onAgain, onClose }: { tab: number; picked: Picked; onAgain: () => void; onClose: () => void }) {
  const { taught } = useWords();
  const label = picked.label ? taught.beside(picked.label) : taught.noLabel;
  return (
    <>
      <p className="teach-raw">{picked.text}</p>
      {'anchor' in picked ? (
        <>
          <p className="note i2">{label}</p>
          <Lesson key={JSON.stringify(picked)} tab={tab} picked={picked} onAgain={onAgain} onClose={onClose} />
        </>
      ) : (
        <>
          <p role="alert">{taught.refused[picked.why]}</p>
          <Button onClick={onAgain}>{taught.again}</Button>
        </>
      )}
    </>
  );
}

import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { TextField } from '@/components/ui/TextField';
import { call } from '@/lib/messages/client';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import type { QuarterView } from './quarter-view';

/** That the quarter was reviewed: who, when and what came of it. It stands among the changes. */
export function EndQuarter({ of: { quarter, view, done } }: { of: QuarterView }) {
  const { quarter: words } = useWords();
  const texts = useTexts();
  const [note, setNote] = useState('');
  const [isLost, setLost] = useState(false);
  const end = async (event: FormEvent) => {
    event.preventDefault();
    await call('endQuarter', { shop: view.shop.key, quarter: quarter.id, why: note.trim() }).then(
      () => setLost(false),
      () => setLost(true),
    );
  };
  if (done)
    return (
      <Card title={words.end}>
        <p className="d-note row">
          <Icon name="check" size={12} />
          {words.done(done.by ?? words.nobody, texts.moment(done.at))}
          {done.why && <span className="i2">{done.why}</span>}
        </p>
      </Card>
    );
  return (
    <Card title={words.endTitle}>
      <form className="d-form quarter-end" onSubmit={end} noValidate>
        <TextField name={words.note} value={note} hint={words.noteHint} onChange={(text) => setNote(text.slice(0, 300))} />
        <p className="row">
          <Button kind="primary" small type="submit">
            {words.endButton}
          </Button>
          {isLost && (
            <span role="alert" className="note">
              {words.failed}
            </span>
          )}
        </p>
      </form>
    </Card>
  );
}

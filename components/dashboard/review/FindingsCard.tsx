import { type FormEvent, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button, IconButton } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { call } from '@/lib/messages/client';
import type { Input } from '@/lib/messages/contract';
import type { Finding } from '@/lib/report/review/findings';
import { type Decision, longestFinding } from '@/lib/report/review/review';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { findingText } from './finding-text';
import type { ReviewView } from './review-view';

type Draft = Input<'saveReview'>;

/** Three findings the arithmetic proposes, to confirm, reword or strike, and people's own. Every change is kept at once. */
export function FindingsCard({ view }: { view: ReviewView }) {
  const { review: words } = useWords();
  const { room, findings, review } = view;
  const [isLost, setLost] = useState(false);
  const decisions = review?.decisions ?? [];
  const own = review?.own ?? [];
  const save = (part: Partial<Draft>) => {
    setLost(false);
    const note = review?.note;
    call('saveReview', { room: room.room, decisions, own, ...(note && { note }), ...part }).catch(() => setLost(true));
  };
  const decide = (decision: Decision | null, id: Decision['id']) =>
    save({ decisions: [...decisions.filter((one) => one.id !== id), ...(decision ? [decision] : [])] });
  // What was decided on stays, though the arithmetic would propose another by now.
  const kept = decisions.filter(({ id }) => !findings.some((one) => one.id === id));
  return (
    <Card title={words.findings} aside={<span className="note i3 no-print">{words.findingsHint}</span>}>
      {findings.length + kept.length + own.length === 0 && <p className="d-note">{words.noFindings}</p>}
      <ol className="review-findings">
        {findings.map((finding) => (
          <Proposed
            key={finding.id}
            view={view}
            finding={finding}
            decision={decisions.find((one) => one.id === finding.id)}
            onDecide={decide}
          />
        ))}
        {kept.map((one) => (
          <li key={one.id} className={one.says === 'struck' ? 'review-struck' : undefined}>
            {one.text}
          </li>
        ))}
        {own.map((one) => (
          <li key={one.id}>
            <span className="row">
              {one.text}
              <span className="end no-print">
                <IconButton icon="trash" label={words.remove} onClick={() => save({ own: own.filter(({ id }) => id !== one.id) })} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      <AddLine label={words.addFinding} onAdd={(text) => save({ own: [...own, { id: crypto.randomUUID(), text }] })} />
      {isLost && (
        <p role="alert" className="d-note">
          {words.notSaved}
        </p>
      )}
    </Card>
  );
}

type ProposedProps = {
  view: ReviewView;
  finding: Finding;
  decision: Decision | undefined;
  onDecide: (decision: Decision | null, id: Decision['id']) => void;
};

function Proposed({ view, finding, decision, onDecide }: ProposedProps) {
  const { review: words, metrics } = useWords();
  const language = useLanguage();
  const texts = useTexts();
  const proposal = findingText(finding, { words, metrics, texts, language, currency: view.room.values.live_gmv_direct?.currency });
  const [typed, setTyped] = useState<string>();
  const text = decision?.text ?? proposal;
  const { id } = finding;
  const keep = () => {
    const next = (typed ?? text).trim();
    setTyped(undefined);
    if (next !== '') onDecide({ id, says: 'stands', text: next.slice(0, longestFinding) }, id);
  };
  return (
    <li className={decision?.says === 'struck' ? 'review-struck' : undefined}>
      {typed === undefined ? (
        <span>{text}</span>
      ) : (
        <textarea
          className="field review-edit"
          // biome-ignore lint/a11y/noAutofocus: the field opens because its button was pressed
          autoFocus
          aria-label={words.reword}
          maxLength={longestFinding}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
        />
      )}
      <span className="row note i2 no-print">
        {!finding.sure && <Chip state="unknown">{words.few}</Chip>}
        {decision ? (
          <>
            {words.says[decision.says]}
            <button type="button" className="text-btn" onClick={() => onDecide(null, id)}>
              {words.undo}
            </button>
          </>
        ) : (
          <>
            <Button small icon="check" onClick={keep}>
              {words.confirm}
            </Button>
            <Button small onClick={() => onDecide({ id, says: 'struck', text }, id)}>
              {words.strike}
            </Button>
          </>
        )}
        {typed === undefined && <IconButton icon="edit" label={words.reword} onClick={() => setTyped(text)} />}
      </span>
    </li>
  );
}

/** One line to add something; Enter adds it. */
export function AddLine({ label, onAdd }: { label: string; onAdd: (text: string) => void }) {
  const { common } = useWords();
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <form className="review-add row no-print" onSubmit={add}>
      <input
        className="field"
        aria-label={label}
        placeholder={label}
        maxLength={longestFinding}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button small type="submit" disabled={text.trim() === ''}>
        {common.save}
      </Button>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button, IconButton } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { call } from '@/lib/messages/client';
import type { Finding } from '@/lib/report/review/findings';
import { type Decision, longestFinding, type ReviewChange } from '@/lib/report/review/review';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { findingText } from './finding-text';
import type { ReviewView } from './review-view';

/** Three findings the arithmetic proposes, to confirm, reword or strike, and people's own. Every change is kept at once. */
export function FindingsCard({ view }: { view: ReviewView }) {
  const { review: words } = useWords();
  const { room, findings, review } = view;
  const [isLost, setLost] = useState(false);
  const decisions = review?.decisions ?? [];
  const own = review?.own ?? [];
  const change = (one: ReviewChange) => {
    setLost(false);
    call('changeReview', { room: room.room, change: one }).catch(() => setLost(true));
  };
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
            onChange={change}
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
                <IconButton icon="trash" label={words.remove} onClick={() => change({ remove: one.id })} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      <AddLine label={words.addFinding} onAdd={(text) => change({ add: { id: crypto.randomUUID(), text } })} />
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
  onChange: (change: ReviewChange) => void;
};

function Proposed({ view, finding, decision, onChange }: ProposedProps) {
  const { review: words, metrics } = useWords();
  const language = useLanguage();
  const texts = useTexts();
  const proposal = findingText(finding, { words, metrics, texts, language, currency: view.room.values.live_gmv_direct?.currency });
  const [typed, setTyped] = useState<string>();
  const text = decision?.text ?? proposal;
  const { id } = finding;
  const keep = (next: string) => {
    setTyped(undefined);
    if (next !== '') onChange({ decide: { id, says: 'stands', text: next.slice(0, longestFinding) } });
  };
  // Looking at the words is not agreeing with them.
  const leave = () => (typed === undefined || typed.trim() === text ? setTyped(undefined) : keep(typed.trim()));
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
          onBlur={leave}
        />
      )}
      <span className="row note i2 no-print">
        {!finding.sure && <Chip state="unknown">{finding.windows.few ? words.few : words.unsure}</Chip>}
        {decision ? (
          <>
            {words.says[decision.says]}
            <button type="button" className="text-btn" onClick={() => onChange({ undecide: id })}>
              {words.undo}
            </button>
          </>
        ) : (
          <>
            {/* Pressed while its words are being changed, it keeps those: the field must not be left first. */}
            <Button small icon="check" onMouseDown={(event) => event.preventDefault()} onClick={() => keep((typed ?? text).trim())}>
              {words.confirm}
            </Button>
            <Button small onClick={() => onChange({ decide: { id, says: 'struck', text } })}>
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

import { type FormEvent, useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { onEscape } from '@/components/ui/on-escape';
import { Picker } from '@/components/ui/Picker';
import { Sep } from '@/components/ui/Sep';
import type { RoleKey } from '@/lib/kpi/role';
import type { Card } from '@/lib/kpi/score/card';
import { dayOfTrial, type Trial } from '@/lib/kpi/score/trial';
import { call } from '@/lib/messages/client';
import { kpiName } from './kpi-name';

type TrialBandProps = { trial: Trial; day: string; role: RoleKey; card: Card };

/** A trial covers today: scores without consequence, and a place to say what does not fit. */
export function TrialBand({ trial, day, role, card }: TrialBandProps) {
  const { score } = useWords();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const { n, of } = dayOfTrial(trial, day);
  const done = () => {
    setOpen(false);
    setSent(true);
  };
  return (
    <section className="trial" aria-label={score.trial.title}>
      <div className="trial-band">
        <Icon name="flask" />
        <div>
          <b>
            {score.trial.title}
            <Sep />
            {score.trial.band(n, of)}
          </b>
          <p className="note i2" role={sent ? 'status' : undefined}>
            {sent ? score.trial.sent : score.trial.note}
          </p>
        </div>
        <Button small className="end" aria-expanded={open} onClick={() => setOpen(!open)}>
          {score.trial.say}
        </Button>
      </div>
      {open && <FeedbackForm trial={trial} role={role} card={card} onSent={done} onClose={() => setOpen(false)} />}
    </section>
  );
}

const whole = '*';

type FeedbackFormProps = { trial: Trial; role: RoleKey; card: Card; onSent: () => void; onClose: () => void };

function FeedbackForm({ trial, role, card, onSent, onClose }: FeedbackFormProps) {
  const words = useWords();
  const { trial: said } = words.score;
  const [kpi, setKpi] = useState(whole);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<'empty' | 'failed' | null>(null);
  const note = useId();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setFault('empty');
    const id = crypto.randomUUID();
    const kept = await call('putFeedback', { id, trial: trial.id, role, kpi: kpi === whole ? null : kpi, text }).catch(() => false);
    if (kept) onSent();
    else setFault('failed');
  };
  const options = card.lines.map((line) => ({ value: line.kpi.id, name: kpiName(line.kpi, words, line.metric) }));
  return (
    <form className="feedback" onSubmit={send} onKeyDown={onEscape(onClose)}>
      <Picker label={said.about} value={kpi} options={[{ value: whole, name: said.whole }, ...options]} onChange={setKpi} />
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the field opens because its button was pressed
        autoFocus
        rows={3}
        className="field feedback-text"
        aria-label={said.text}
        placeholder={said.hint}
        maxLength={500}
        aria-invalid={fault !== null}
        aria-describedby={fault ? note : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {fault && (
        <p id={note} className="note i2" role="alert">
          {said[fault]}
        </p>
      )}
      <div className="row">
        <Button small kind="primary" type="submit">
          {said.send}
        </Button>
        <Button small kind="plain" onClick={onClose}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}

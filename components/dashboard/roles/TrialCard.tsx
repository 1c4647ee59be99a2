import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Sep } from '@/components/ui/Sep';
import { dayOfTrial, type Trial } from '@/lib/kpi/score/trial';
import { call } from '@/lib/messages/client';
import { Confirm } from '../Confirm';
import { Card } from '../Page';
import { roleName } from '../team/role-name';
import { useTexts } from '../use-texts';
import { changeText } from './change-text';
import { FeedbackRow } from './FeedbackRow';
import type { RolesView } from './roles-view';
import { type TrialsView, trialChanges, trialIs } from './trials-view';

type CardProps = { trial: Trial; view: RolesView; all: TrialsView };

/** One trial: how far it is, what people said, and what was changed while it ran. */
export function TrialCard({ trial, view, all }: CardProps) {
  const words = useWords();
  const { trial: said } = words.roleStages;
  const texts = useTexts();
  const feedback = all.feedback.filter((one) => one.trial === trial.id);
  const open = feedback.filter(({ settled }) => !settled).length;
  const of = trial.role ? roleName(trial.role, view.own.roles, words.kpi) : said.allRoles;
  return (
    <Card title={said.days(texts.day(trial.from), texts.day(trial.to))} aside={<Actions trial={trial} view={view} />}>
      <p className="d-note">
        {of}
        <Sep />
        {said.shops[trial.shop === null ? 'all' : 'shop']}
      </p>
      <section className="roles-part" aria-label={said.feedback}>
        <h3>
          {said.feedback} {open > 0 && <span className="note i2">{said.open(open)}</span>}
        </h3>
        {feedback.length === 0 ? (
          <p className="note i2">{said.noFeedback}</p>
        ) : (
          <ul className="roles-said">
            {feedback.map((one) => (
              <FeedbackRow key={one.id} of={one} view={view} />
            ))}
          </ul>
        )}
      </section>
      <Changes trial={trial} view={view} all={all} />
    </Card>
  );
}

/** How far a trial is, and its end. */
function Actions({ trial, view }: Pick<CardProps, 'trial' | 'view'>) {
  const { trial: words } = useWords().roleStages;
  const [fault, setFault] = useState<'failed' | 'begun' | null>(null);
  const { day } = view.today;
  const is = trialIs(trial, day);
  const { n, of } = dayOfTrial(trial, day);
  const stop = () => {
    const { id, shop, role, from } = trial;
    const ended = { id, shop, ...(role && { role }), from, to: day };
    return call('putTrial', ended).then((wrong) => setFault(wrong ? 'failed' : null));
  };
  const cancel = async () => setFault((await call('removeTrial', { id: trial.id, day })) ? null : 'begun');
  return (
    <>
      <span className="d-tag">
        <Icon name="flask" size={12} /> {is === 'running' ? words.day(n, of) : words.is[is]}
      </span>
      {fault && (
        <span className="note i2" role="alert">
          {words[fault]}
        </span>
      )}
      {is === 'running' && trial.to > day && (
        <span className="end">
          <Confirm trigger={<Button small>{words.stop}</Button>} title={words.stop} loses={words.stopNote} onConfirm={stop} />
        </span>
      )}
      {is === 'coming' && (
        <span className="end">
          <Confirm trigger={<Button small>{words.cancel}</Button>} title={words.cancel} loses={words.cancelLoses} onConfirm={cancel} />
        </span>
      )}
    </>
  );
}

/** What was changed while a trial ran: weights, targets, the stage. */
function Changes({ trial, view, all }: CardProps) {
  const words = useWords();
  const { trial: said } = words.roleStages;
  const language = useLanguage();
  const texts = useTexts();
  const changes = trialChanges(trial, view, all);
  return (
    <section className="roles-part" aria-label={said.changes}>
      <h3>{said.changes}</h3>
      {changes.length === 0 ? (
        <p className="note i2">{said.noChanges}</p>
      ) : (
        <ul className="roles-said">
          {changes.map((one) => {
            const { title, lines } = changeText(one, view, words, language);
            return (
              <li key={`${one.of} ${one.at}`}>
                <b>{title}</b> <span className="note i3">{said.said(one.by ?? said.nobodySaid, texts.moment(one.at))}</span>
                {lines.map((line) => (
                  <span key={line} className="roles-when">
                    {line}
                  </span>
                ))}
                {one.why && <span className="note i2 roles-when">{one.why}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

import { type FormEvent, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { type StageId, stageIds } from '@/lib/kpi/role';
import { poolOf } from '@/lib/kpi/score/pool';
import { stageComing, stageOn } from '@/lib/kpi/score/stage';
import { addDays } from '@/lib/kpi/window';
import { call } from '@/lib/messages/client';
import { isDay } from '../pay/typed';
import { roleName } from '../team/role-name';
import { useTexts } from '../use-texts';
import { stageMoves } from './diff-text';
import { PickField } from './PickField';
import { allRoles, type RolesView, setNow } from './roles-view';

type FormProps = { view: RolesView; chosen: StageId; onChoose: (stage: StageId) => void };

/** Says at which stage the shop is from a day on, and shows before it is said which weights move by that. */
export function StageForm({ view, chosen, onChoose }: FormProps) {
  const { roleStages, kpi } = useWords();
  const { stage: words } = roleStages;
  const texts = useTexts();
  const [since, setSince] = useState(view.today.day);
  const [why, setWhy] = useState('');
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const isRead = isDay(since);
  const there = isRead ? stageOn(view.stages, view.shop.key, since) : null;
  const isSame = there?.stage === chosen;
  const next = isRead ? stageComing(view.stages, view.shop.key, since) : null;
  const from = isRead && since < view.today.day ? words.fromPast : words.fromHint;
  const hint = next ? `${from}${words.until(texts.day(addDays(next.since, -1)), texts.day(next.since), kpi.stages[next.stage])}` : from;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isRead || isSame) return;
    await call('setBusinessStage', { shop: view.shop.key, stage: chosen, since, why: why.trim() }).then(
      () => {
        setSaid('saved');
        setWhy('');
      },
      () => setSaid('failed'),
    );
  };
  return (
    <form className="d-form roles-own-kpi" onSubmit={save} noValidate aria-label={words.change}>
      <div className="roles-fields">
        <PickField
          label={words.to}
          value={chosen}
          options={stageIds.map((value) => ({ value, name: kpi.stages[value] }))}
          onChange={(stage) => {
            onChoose(stage);
            setSaid(null);
          }}
        />
        <TextField name={words.from} value={since} hint={hint} fault={isRead ? null : words.dayFault} onChange={setSince} />
      </div>
      <TextField className="roles-why" name={words.why} hint={words.whyHint} value={why} onChange={setWhy} />
      {chosen !== view.stage && <Effect view={view} chosen={chosen} />}
      <p className="row">
        <Button {...(!isSame && { kind: 'primary' as const })} small type="submit" disabled={isSame}>
          {words.save}
        </Button>
        <span className="note i2" role={said === 'failed' ? 'alert' : 'status'}>
          {said ? words[said] : isSame ? words.same : ''}
        </span>
      </p>
    </form>
  );
}

/** Which weights move, role by role, with another stage. */
function Effect({ view, chosen }: { view: RolesView; chosen: StageId }) {
  const words = useWords();
  const language = useLanguage();
  const { stage: said } = words.roleStages;
  const moves = allRoles(view).flatMap((role) => {
    const text = stageMoves(setNow(view, role).kpis, view.stage, chosen, poolOf(role, view.own), words, language);
    return text ? [{ role, text }] : [];
  });
  return (
    <section className="roles-effect" aria-label={said.effect}>
      <h3>{said.effect}</h3>
      {moves.length === 0 ? (
        <p className="note i2">{said.noEffect}</p>
      ) : (
        <dl>
          {moves.map(({ role, text }) => (
            <div key={role} className="roles-pair">
              <dt>{roleName(role, view.own.roles, words.kpi)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

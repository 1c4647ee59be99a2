import { type FormEvent, useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { CheckNote } from '@/components/kpi/Checks';
import { Button } from '@/components/ui/Button';
import { Picker } from '@/components/ui/Picker';
import { TextField } from '@/components/ui/TextField';
import type { Kpi, RoleKey } from '@/lib/kpi/role';
import { type CheckFacts, checksOf } from '@/lib/kpi/score/checks';
import { ownSet } from '@/lib/kpi/score/set';
import { isSameSet } from '@/lib/kpi/score/weights';
import { call } from '@/lib/messages/client';
import { Card } from '../Page';
import { isDay } from '../pay/typed';
import { useTexts } from '../use-texts';
import { FaultList } from './FaultList';
import { type RolesView, setNow } from './roles-view';
import { StartFrom } from './StartFrom';
import { type DraftKpi, isSound, readDraft } from './set-draft';
import { sinceHint } from './since-hint';
import { WeightTable } from './WeightTable';

type EditorProps = {
  role: RoleKey;
  view: RolesView;
  pool: readonly Kpi[];
  draft: readonly DraftKpi[];
  onDraft: (draft: DraftKpi[]) => void;
  why: string;
  onWhy: (why: string) => void;
  facts: CheckFacts;
};

/** A role's KPIs with their weights, what is worth a word about them, and from when the change counts. Kept whole or not at all. */
export function SetEditor({ role, view, pool, draft, onDraft, why, onWhy, facts }: EditorProps) {
  const { rolePages: words } = useWords();
  const { set, kpis: current } = setNow(view, role);
  const [scope, setScope] = useState<'shop' | 'all'>(set && set.shop !== null ? 'shop' : 'all');
  const [since, setSince] = useState(view.today.day);
  const [isTried, setTried] = useState(false);
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const read = readDraft(draft, pool);
  const known = read.kpis.flatMap(({ kpi }) => pool.find(({ id }) => id === kpi) ?? []);
  const shop = scope === 'shop' ? view.shop.key : null;
  const isSame = isSound(read) && isSameSet(current, read.kpis) && (set?.shop ?? null) === shop && since <= view.today.day;
  const change = (next: DraftKpi[]) => {
    onDraft(next);
    setSaid(null);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isSound(read) || !isDay(since) || isSame) return;
    await call('putSet', { role, shop, since, kpis: read.kpis, why: why.trim() }).then(
      (faults) => {
        setSaid(faults.length > 0 ? 'failed' : 'saved');
        if (faults.length === 0) onWhy('');
        setTried(false);
      },
      () => setSaid('failed'),
    );
  };
  return (
    <Card title={words.kpi} aside={<StartFrom role={role} view={view} onStart={change} />}>
      <form onSubmit={save} noValidate>
        <WeightTable role={role} view={view} pool={pool} draft={draft} read={read} onChange={change} />
        <div className="roles-below">
          <div className="roles-save">
            <FaultList read={read} pool={pool} isTried={isTried} />
            <Since since={since} onSince={setSince} scope={scope} onScope={setScope} view={view} role={role} />
            <TextField className="roles-why" name={words.why} hint={words.whyHint} value={why} onChange={onWhy} />
            <p className="row">
              <Button {...(!isSame && { kind: 'primary' as const })} type="submit" disabled={isSame}>
                {words.save}
              </Button>
              <Outcome said={said} isSame={isSame} version={set ? words.version(set.version) : words.usual} />
            </p>
          </div>
          <Notes known={known} facts={facts} />
        </div>
      </form>
    </Card>
  );
}

/** What came of saving, or why there is nothing to save. */
function Outcome({ said, isSame, version }: { said: 'saved' | 'failed' | null; isSame: boolean; version: string }) {
  const { rolePages: words } = useWords();
  if (said === 'failed')
    return (
      <span className="note i2" role="alert">
        {words.failed}
      </span>
    );
  return (
    <span className="note i2" role="status">
      {said === 'saved' ? words.saved(version) : isSame ? words.same : ''}
    </span>
  );
}

type SinceProps = {
  since: string;
  onSince: (since: string) => void;
  scope: 'shop' | 'all';
  onScope: (scope: 'shop' | 'all') => void;
  view: RolesView;
  role: RoleKey;
};

/** From which day a set counts, and for which shops. */
function Since({ since, onSince, scope, onScope, view, role }: SinceProps) {
  const { rolePages: words } = useWords();
  const texts = useTexts();
  const id = useId();
  const shop = scope === 'shop' ? view.shop.key : null;
  const hasOwn = ownSet(view.sets, role, view.shop.key, isDay(since) ? since : view.today.day) !== null;
  return (
    <div className="roles-since">
      <TextField
        name={words.since}
        hint={sinceHint(view, { role, shop, since }, words, texts)}
        fault={isDay(since) ? null : words.sinceFault}
        value={since}
        onChange={onSince}
      />
      <div className="text-field">
        <span aria-hidden="true">{words.scope}</span>
        <Picker
          label={words.scope}
          value={scope}
          options={(['all', 'shop'] as const).map((value) => ({ value, name: words.scopes[value] }))}
          onChange={onScope}
        />
        <span className="note i2" id={id}>
          {scope === 'all' && hasOwn ? words.shopHasOwn : words.scopeNote[scope]}
        </span>
      </div>
    </div>
  );
}

/** What the checks say of the set as it is typed. Nothing is forbidden by them. */
function Notes({ known, facts }: { known: readonly Kpi[]; facts: CheckFacts }) {
  const { rolePages: words } = useWords();
  // How many there are is said with what must be changed.
  const checks = checksOf(known, facts).filter(({ check }) => check !== 'count');
  return (
    <section className="roles-notes" aria-label={words.checks}>
      <h3>{words.checks}</h3>
      {checks.length === 0 ? (
        <p className="note i2">{words.checksNone}</p>
      ) : (
        <>
          <ul>
            {checks.map((check) => (
              <CheckNote key={JSON.stringify(check)} check={check} kpis={known} />
            ))}
          </ul>
          <p className="note i3">{words.checksNote}</p>
        </>
      )}
    </section>
  );
}

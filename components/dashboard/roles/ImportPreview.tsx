import { type FormEvent, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { setComing } from '@/lib/kpi/score/history';
import { type PackChanges, packChanges, type RolePack } from '@/lib/kpi/score/pack';
import { call } from '@/lib/messages/client';
import { isDay } from '../pay/typed';
import { useTexts } from '../use-texts';
import { diffLines } from './diff-text';
import { packPool, packRoleName } from './misfit-text';
import { PickField } from './PickField';
import type { RolesView } from './roles-view';
import { sinceHint } from './since-hint';

type PreviewProps = { pack: RolePack; view: RolesView; onClose: (taken: boolean) => void };

/** What a file would change, role by role, before anything is kept. */
export function ImportPreview({ pack, view, onClose }: PreviewProps) {
  const all = useWords();
  const { rolePacks, rolePages, common } = all;
  const texts = useTexts();
  const { import: words } = rolePacks;
  const [scope, setScope] = useState<'shop' | 'all'>('all');
  const [since, setSince] = useState(view.today.day);
  const [why, setWhy] = useState(words.fromFile);
  const [isLost, setLost] = useState(false);
  const isRead = isDay(since);
  const shop = scope === 'shop' ? view.shop.key : null;
  const changes = packChanges(pack, view.own, { sets: view.sets, shop: shop ?? '', day: isRead ? since : view.today.day });
  const moves = [...changes.kpis.map(({ is }) => is !== 'same'), ...changes.roles.map(({ is }) => is !== 'same')];
  const isEmpty = !moves.includes(true) && changes.sets.every((one) => one.changes.length === 0);
  const later = pack.sets.flatMap(({ role }) => {
    const isLimited = isRead && setComing(view.sets, role, shop, since) !== null;
    return isLimited ? [{ role, text: sinceHint(view, { role, shop, since }, rolePages, texts) }] : [];
  });
  const take = async (event: FormEvent) => {
    event.preventDefault();
    if (!isRead || isEmpty) return;
    await call('takeRoles', { pack, shop, since, why: why.trim() }).then(
      (misfits) => (misfits.length === 0 ? onClose(true) : setLost(true)),
      () => setLost(true),
    );
  };
  return (
    <form className="roles-own-kpi" onSubmit={take} noValidate aria-label={words.preview}>
      <section className="roles-effect" aria-label={words.preview}>
        <h3>{words.preview}</h3>
        {isEmpty ? <p className="note i2">{words.nothing}</p> : <Changes changes={changes} pack={pack} view={view} />}
      </section>
      <PickField
        label={rolePages.scope}
        value={scope}
        options={(['all', 'shop'] as const).map((value) => ({ value, name: rolePages.scopes[value] }))}
        hint={rolePages.scopeNote[scope]}
        onChange={setScope}
      />
      <TextField
        className="roles-day"
        name={words.since}
        value={since}
        hint={isRead && since < view.today.day ? rolePages.sincePast : undefined}
        fault={isRead ? null : words.dayFault}
        onChange={setSince}
      />
      {later.map(({ role, text }) => (
        <p key={role} className="note i2">
          {packRoleName(role, pack, view, all)}: {text}
        </p>
      ))}
      <TextField className="roles-why" name={rolePages.why} value={why} onChange={setWhy} />
      <p className="row">
        <Button {...(!isEmpty && { kind: 'primary' as const })} small type="submit" disabled={isEmpty}>
          {words.take}
        </Button>
        <Button small onClick={() => onClose(false)}>
          {common.cancel}
        </Button>
        {isLost && (
          <span className="note i2" role="alert">
            {words.failed}
          </span>
        )}
      </p>
    </form>
  );
}

function Changes({ changes, pack, view }: { changes: PackChanges; pack: RolePack; view: RolesView }) {
  const words = useWords();
  const { import: said } = words.rolePacks;
  const language = useLanguage();
  const made = [
    ...changes.roles.flatMap(({ role, is }) => (is === 'same' ? [] : is === 'new' ? said.newRole(role.name) : said.changedRole(role.name))),
    ...changes.kpis.flatMap(({ kpi, is }) =>
      is === 'same' ? [] : is === 'new' ? said.newKpi(kpi.name, kpi.formula) : said.changedKpi(kpi.name, kpi.formula),
    ),
  ];
  return (
    <>
      {made.length > 0 && (
        <ul className="roles-said">
          {made.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <dl>
        {changes.sets.map(({ role, changes: moved }) => (
          <div key={role} className="roles-pair">
            <dt>{packRoleName(role, pack, view, words)}</dt>
            <dd>
              {moved.length === 0 ? (
                <span className="i3">{said.sameSet}</span>
              ) : (
                diffLines(moved, packPool(role, pack, view), words, language).map((line) => (
                  <span key={line} className="roles-when">
                    {line}
                  </span>
                ))
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

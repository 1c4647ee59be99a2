import { useEffect, useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useRevision } from '@/components/hooks/revision';
import { useOnce } from '@/components/hooks/use-once';
import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import type { RoleKey } from '@/lib/kpi/role';
import { baseOf, poolOf } from '@/lib/kpi/score/pool';
import { ownSet } from '@/lib/kpi/score/set';
import { type SetTemplateId, setTemplate } from '@/lib/kpi/score/templates';
import { shopInLists } from '@/lib/settings/settings';
import { roleName } from '../team/role-name';
import { GiveUpSet } from './GiveUpSet';
import { HistoryCard } from './HistoryCard';
import { OwnRoleActions } from './OwnRoleActions';
import { RolesShell } from './RolesShell';
import { type RolesView, readReach, setNow, targetDays } from './roles-view';
import { SetEditor } from './SetEditor';
import { draftOf } from './set-draft';

type RolePageProps = {
  role: RoleKey;
  shop: string | undefined;
  /** The template that the table begins with; without one the set in force. */
  template: SetTemplateId | undefined;
};

/** One role of a shop: its KPIs and their weights to change, and every version there was. */
export function RolePage({ role, shop, template }: RolePageProps) {
  const words = useWords();
  useEffect(() => {
    if (shop) shopInLists.setValue(shop);
  }, [shop]);
  return (
    <RolesShell at="sets" title={(view) => roleName(role, view.own.roles, words.kpi)}>
      {(view) =>
        baseOf(role, view.own.roles) === null ? (
          <div className="d-card">
            <Empty title={words.rolePages.lost.title}>
              <p>{words.rolePages.lost.body}</p>
            </Empty>
          </div>
        ) : (
          <RoleSet key={view.shop.key} role={role} view={view} template={template} />
        )
      }
    </RolesShell>
  );
}

function RoleSet({ role, view, template }: Pick<RolePageProps, 'role' | 'template'> & { view: RolesView }) {
  const { rolePages, rolePacks } = useWords();
  const now = useNow(60_000);
  const { key } = view.shop;
  // Of all the own days: too much to ask again at every sample of a running room.
  const reach = useOnce(`reach ${key} ${role}`, String(useRevision('edits')), () => readReach(key, role)).value;
  const [draft, setDraft] = useState(() => draftOf(template ? setTemplate(template).kpis : setNow(view, role).kpis));
  const [why, setWhy] = useState(template ? rolePages.fromTemplate(rolePacks.named[template].name) : '');
  const shops = ownSet(view.sets, role, key, view.today.day);
  const own = view.own.roles.find(({ id }) => id === role);
  const pool = poolOf(role, view.own);
  return (
    <>
      <SetEditor
        role={role}
        view={view}
        pool={pool}
        draft={draft}
        onDraft={setDraft}
        why={why}
        onWhy={setWhy}
        facts={{ ...(reach && { reach }), targetDays: targetDays(view, role, pool, now) }}
      />
      <HistoryCard
        role={role}
        view={view}
        pool={pool}
        onBack={(kpis, reason) => {
          setDraft(draftOf(kpis));
          setWhy(reason);
        }}
      />
      {shops && <GiveUpSet role={role} view={view} own={shops} />}
      {own && <OwnRoleActions of={own} />}
    </>
  );
}

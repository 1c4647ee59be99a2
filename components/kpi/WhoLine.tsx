import { useState } from 'react';
import { patch } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import { type RoleKey, roleIds, type StageId, stageIds } from '@/lib/kpi/role';
import { preferences } from '@/lib/settings/settings';
import { StageWhy } from './StageWhy';
import type { CardView } from './use-card';

/** Whose card it is, in which role, at which stage of the shop's business. */
export function WhoLine({ view, role, shop }: { view: CardView; role: RoleKey; shop: string | undefined }) {
  const { kpi } = useWords();
  const { holder, roles, card, day } = view;
  const [asked, setAsked] = useState<StageId | null>(null);
  const where = shop && day ? { shop, day } : null;
  // Of no shop there is nobody else's stage to change.
  const pick = (stage: StageId) => (where ? setAsked(stage === card.stage ? null : stage) : patch(preferences, { stage }));
  return (
    <div className="who-line">
      {holder && (
        <>
          <span className="avatar" aria-hidden="true">
            {initials(holder.name)}
          </span>
          <b className="who-name clip">{holder.name}</b>
        </>
      )}
      <Picker
        label={kpi.role}
        icon={holder ? undefined : 'role'}
        value={role}
        options={[
          ...roleIds.map((value) => ({ value: value as RoleKey, name: kpi.roles[value] })),
          ...roles.map(({ id, name }) => ({ value: id, name })),
        ]}
        onChange={(next) => patch(preferences, { role: next })}
      />
      <span className="end stage-pick">
        <Picker
          label={kpi.stage}
          icon="stage"
          value={card.stage}
          options={stageIds.map((value) => ({ value, name: kpi.stages[value] }))}
          onChange={pick}
        />
      </span>
      {asked && where && <StageWhy stage={asked} {...where} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** Two letters of a name written in letters, the first sign of one written in signs. */
export function initials(name: string): string {
  const words = name.trim().split(/[\s._-]+/);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  if (/^\p{Script=Han}/u.test(first)) return [...first][0] ?? '';
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase();
}

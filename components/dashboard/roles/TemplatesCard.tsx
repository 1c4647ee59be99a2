import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import { Sep } from '@/components/ui/Sep';
import { roleIds, stageIds } from '@/lib/kpi/role';
import { marketIds, type SetTemplateId, setTemplate, setTemplateIds } from '@/lib/kpi/score/templates';
import { Card } from '../Page';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { PickField } from './PickField';
import { knownKpis, type RolesView } from './roles-view';

const all = '*';

/** Templates by role, stage and region; each opens in its role's table, and nothing is kept before it is saved there. */
export function TemplatesCard({ view }: { view: RolesView }) {
  const { rolePacks: words, kpi } = useWords();
  const [of, setOf] = useState({ role: all, stage: all, market: all });
  const shown = setTemplateIds.filter((id) => {
    const { role, stage, market } = setTemplate(id);
    // One for every stage or region suits any.
    const fits = (wanted: string, is: string | undefined) => wanted === all || is === undefined || is === wanted;
    return fits(of.role, role) && fits(of.stage, stage) && fits(of.market, market);
  });
  const options = (names: Readonly<Record<string, string>>, ids: readonly string[]) => [
    { value: all, name: words.filter.all },
    ...ids.map((value) => ({ value, name: names[value] ?? value })),
  ];
  const pick = (part: keyof typeof of, names: Readonly<Record<string, string>>, ids: readonly string[]) => (
    <PickField
      label={words.filter[part]}
      value={of[part]}
      options={options(names, ids)}
      onChange={(value) => setOf({ ...of, [part]: value })}
    />
  );
  return (
    <Card title={words.templates}>
      <p className="d-note note i2">{words.note}</p>
      <div className="roles-fields roles-filters">
        {pick('role', kpi.roles, roleIds)}
        {pick('stage', kpi.stages, stageIds)}
        {pick('market', words.markets, marketIds)}
      </div>
      {shown.length === 0 && <p className="d-note">{words.none}</p>}
      <ul className="d-rows">
        {shown.map((id) => (
          <TemplateRow key={id} id={id} view={view} />
        ))}
      </ul>
    </Card>
  );
}

function TemplateRow({ id, view }: { id: SetTemplateId; view: RolesView }) {
  const words = useWords();
  const { rolePacks, kpi } = words;
  const texts = useTexts();
  const { role, stage, market, kpis } = setTemplate(id);
  const { name, body } = rolePacks.named[id];
  const known = knownKpis(
    view,
    role,
    kpis.map((one) => one.kpi),
  );
  const weighed = known.map((one) => `${kpiName(one, words)} ${kpis.find((its) => its.kpi === one.id)?.weights[stage ?? view.stage]}`);
  return (
    <li className="row roles-template">
      <span>
        <b>{name}</b>{' '}
        <span className="note i3">
          {kpi.roles[role]}
          <Sep />
          {stage ? kpi.stages[stage] : rolePacks.anyStage}
          <Sep />
          {market ? rolePacks.markets[market] : rolePacks.anyMarket}
        </span>
        <span className="note i2 roles-when">{body}</span>
        <span className="note i3 roles-when">{texts.list(weighed)}</span>
      </span>
      <a className="btn btn--small end" href={href({ page: 'role', role, template: id })} aria-label={rolePacks.useOf(name)}>
        {rolePacks.use}
      </a>
    </li>
  );
}

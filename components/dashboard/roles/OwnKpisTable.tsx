import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import type { OwnKpi } from '@/lib/kpi/score/own-kpi';
import { call } from '@/lib/messages/client';
import { Confirm } from '../Confirm';
import { Head } from '../Head';
import { roleName } from '../team/role-name';
import { useTexts } from '../use-texts';
import { allRoles, type RolesView, setNow } from './roles-view';

type TableProps = { view: RolesView; onEdit: (kpi: OwnKpi) => void };

/** Each KPI of the team's own with its formula and the roles that answer for it today. */
export function OwnKpisTable({ view, onEdit }: TableProps) {
  const { ownKpis: words } = useWords();
  const [isUsed, setUsed] = useState<string | null>(null);
  const { columns } = words;
  const remove = async (kpi: OwnKpi) => setUsed((await call('removeOwnKpi', { id: kpi.id })) ? null : kpi.id);
  return (
    <div className="d-scroll">
      <table className="d-table">
        <caption className="sr">{words.title}</caption>
        <Head
          first={[columns.name, columns.formula, columns.unit, columns.kind, columns.better, columns.horizon, columns.used, columns.more]}
          numbers={[]}
        />
        <tbody>
          {view.own.kpis.map((kpi) => (
            <KpiRow key={kpi.id} kpi={kpi} view={view} isUsed={isUsed === kpi.id} onEdit={onEdit} onRemove={() => remove(kpi)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { kpi: OwnKpi; view: RolesView; isUsed: boolean; onEdit: TableProps['onEdit']; onRemove: () => Promise<void> };

function KpiRow({ kpi, view, isUsed, onEdit, onRemove }: RowProps) {
  const words = useWords();
  const { ownKpis, rolePages, score } = words;
  const texts = useTexts();
  const used = allRoles(view).filter((role) => setNow(view, role).kpis.some((one) => one.kpi === kpi.id));
  return (
    <tr>
      <th scope="row">{kpi.name}</th>
      <td className="roles-formula">
        <code>{kpi.formula}</code>
      </td>
      <td>{ownKpis.units[kpi.unit]}</td>
      <td>
        <span className="d-tag">{score.kinds[kpi.kind]}</span>
      </td>
      <td>{rolePages.better[kpi.better]}</td>
      <td>{ownKpis.horizons[kpi.horizon]}</td>
      <td className="clip">
        {used.length > 0 ? (
          texts.list(used.map((role) => roleName(role, view.own.roles, words.kpi)))
        ) : (
          <span className="i3">{ownKpis.usedNowhere}</span>
        )}
        {isUsed && (
          <span className="note i2 roles-used" role="alert">
            {ownKpis.used}
          </span>
        )}
      </td>
      <td>
        <span className="row">
          <Button small aria-label={ownKpis.editOf(kpi.name)} onClick={() => onEdit(kpi)}>
            {ownKpis.edit}
          </Button>
          <Confirm
            trigger={
              <Button small aria-label={ownKpis.removeOf(kpi.name)}>
                {ownKpis.remove}
              </Button>
            }
            title={ownKpis.removeOf(kpi.name)}
            loses={ownKpis.loses}
            onConfirm={onRemove}
          />
        </span>
      </td>
    </tr>
  );
}

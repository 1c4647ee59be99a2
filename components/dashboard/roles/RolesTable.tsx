import { useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import type { RoleKey } from '@/lib/kpi/role';
import { isRoleId } from '@/lib/kpi/role';
import { checksOf } from '@/lib/kpi/score/checks';
import { holdersOf } from '@/lib/kpi/team/people';
import { Head } from '../Head';
import { href } from '../route';
import { roleName } from '../team/role-name';
import { useTexts } from '../use-texts';
import { allRoles, knownKpis, type RolesView, setNow, targetDays } from './roles-view';

/** A row for each role: who holds it, its KPIs as wide as they weigh, which set counts, how much the checks have to say. */
export function RolesTable({ view, now }: { view: RolesView; now: number }) {
  const { rolePages: words } = useWords();
  const { columns } = words;
  return (
    <div className="d-scroll">
      <table className="d-table d-table--links roles-table">
        <caption className="sr">{words.title}</caption>
        <Head first={[columns.role, columns.who, columns.kpis, columns.set, columns.notes]} numbers={[]} />
        <tbody>
          {allRoles(view).map((role) => (
            <RoleRow key={role} role={role} view={view} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RoleRow({ role, view, now }: { role: RoleKey; view: RolesView; now: number }) {
  const words = useWords();
  const { rolePages } = words;
  const texts = useTexts();
  const { set, kpis } = setNow(view, role);
  const known = knownKpis(
    view,
    role,
    kpis.map(({ kpi }) => kpi),
  );
  const notes = checksOf(known, { targetDays: targetDays(view, role, known, now) }).length;
  const held = holdersOf(view.team.holds, role, view.shop.key, view.today.day);
  const names = held.flatMap(({ person }) => view.team.people.find(({ id }) => id === person)?.name ?? []);
  return (
    <tr>
      <th scope="row" className="nowrap">
        <a href={href({ page: 'role', role })}>{roleName(role, view.own.roles, words.kpi)}</a>
        {!isRoleId(role) && <span className="note i3"> {rolePages.own.tagged}</span>}
      </th>
      <td className="clip roles-who">{names.length > 0 ? texts.list(names) : <span className="i3">{rolePages.nobody}</span>}</td>
      <td className="roles-kpis">
        <ul className="roles-bar">
          {kpis.map(({ kpi: id, weights }) => {
            const kpi = known.find((one) => one.id === id);
            const name = kpi ? kpiName(kpi, words) : id;
            return (
              <li key={id} style={{ flexGrow: weights[view.stage] }} title={`${name} ${weights[view.stage]}`}>
                <span className="clip">{name}</span>
                <b>{weights[view.stage]}</b>
              </li>
            );
          })}
        </ul>
      </td>
      <td className="nowrap">
        {set ? (
          <>
            {rolePages.version(set.version)} <span className="note i3">{rolePages.scopes[set.shop === null ? 'all' : 'shop']}</span>
          </>
        ) : (
          <span className="i3">{rolePages.usual}</span>
        )}
      </td>
      <td className="nowrap">{notes > 0 ? rolePages.notes(notes) : <span className="i3">{rolePages.noNotes}</span>}</td>
    </tr>
  );
}

import { useWords } from '@/components/hooks/words';
import { initials } from '@/components/hosts/initials';
import { Sep } from '@/components/ui/Sep';
import { isIn } from '@/lib/kpi/team/people';
import { personKey } from '@/lib/room/shifts';
import { Head } from '../Head';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { roleName } from './role-name';
import type { TeamView } from './team-view';
import { localDay } from './typed-days';

/** Everybody of the team: what they answer for now, whether they are away, when they were on last. */
export function PeopleTable({ view, now }: { view: TeamView; now: number }) {
  const { team: words, kpi } = useWords();
  const texts = useTexts();
  const today = localDay(now);
  const shopText = (key: string) => {
    const entry = view.shops.find(({ shop }) => shop.key === key);
    return entry ? texts.shop(entry.shop) : key;
  };
  return (
    <div className="d-scroll">
      <table className="d-table d-table--links">
        <caption className="sr">{words.people}</caption>
        <Head first={[words.name, words.roles, words.away, words.lastOn]} numbers={[]} last={[]} />
        <tbody>
          {view.people.map((person) => {
            const held = view.holds.filter((one) => one.person === person.id && isIn(one, today));
            const away = view.leaves.find((one) => one.person === person.id && isIn(one, today));
            const last = view.lastOn.get(personKey(person.name));
            return (
              <tr key={person.id}>
                <th scope="row">
                  <span className="row">
                    <i className="d-avatar" aria-hidden="true">
                      {initials(person.name)}
                    </i>
                    <a href={href({ page: 'person', person: person.id })}>{person.name}</a>
                    {person.note && <span className="note i3 clip">{person.note}</span>}
                  </span>
                </th>
                <td>
                  {held.length === 0 && <span className="i3">{words.noRole}</span>}
                  {held.map((one, index) => (
                    <span key={one.id}>
                      {index > 0 && ', '}
                      {roleName(one.role, view.ownRoles, kpi)}
                      <Sep />
                      {shopText(one.shop)}
                    </span>
                  ))}
                </td>
                <td>{away && words.awayNow(texts.day(away.to))}</td>
                <td className="i2">{last === undefined ? <span className="i3">{words.neverOn}</span> : texts.moment(last)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

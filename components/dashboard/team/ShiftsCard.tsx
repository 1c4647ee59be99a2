import { useLanguage, useWords } from '@/components/hooks/words';
import { clockText } from '@/lib/format';
import { roleOf } from '@/lib/room/shifts';
import { Head } from '../Head';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import type { PersonView } from './team-view';

/** Somebody's shifts of the last weeks and the next, the latest first. They are changed in the roster. */
export function ShiftsCard({ view }: { view: PersonView }) {
  const { team, kpi } = useWords();
  const { paste, roster } = team;
  const texts = useTexts();
  const language = useLanguage();
  return (
    <Card title={roster.title}>
      {view.shifts.length === 0 ? (
        <p className="d-note i2">{team.neverOn}</p>
      ) : (
        <div className="d-scroll d-scroll--tall">
          <table className="d-table">
            <caption className="sr">{roster.title}</caption>
            <Head first={[paste.columns.date, paste.columns.shop, paste.columns.role, team.note]} numbers={[]} last={[]} />
            <tbody>
              {view.shifts.map((shift) => {
                const shop = view.shops.find((one) => one.shop.key === shift.shop)?.shop;
                return (
                  <tr key={shift.id}>
                    <td>
                      {texts.moment(shift.from)}–{shift.to === undefined ? roster.stillOn : clockText(shift.to, language)}
                    </td>
                    <td>{shop ? texts.shop(shop) : shift.shop}</td>
                    <td>{kpi.roles[roleOf(shift)]}</td>
                    <td className="clip i2">{shift.note}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

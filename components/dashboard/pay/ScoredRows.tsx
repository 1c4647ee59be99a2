import { useLanguage, useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import { pointsText } from '@/components/kpi/points-text';
import { formatValue } from '@/lib/format';
import type { ScoredKpi, ScoredRole } from '@/lib/kpi/pay/scored';
import { poolOf } from '@/lib/kpi/score/pool';
import { href } from '../route';
import type { SlipView } from './slip-view';
import { useRoleName } from './use-roles';

/** How the score of a payslip came about: each role it is paid for, KPI by KPI; what is open says why. */
export function ScoredRows({ of, shop }: { of: SlipView; shop: (key: string) => string }) {
  const { scored: words } = useWords().pay.slip;
  const language = useLanguage();
  const roleName = useRoleName();
  if (of.scored.length === 0) return null;
  return (
    <section className="pay-scored" aria-label={words.title}>
      <h3>
        {words.title} <a href={href({ page: 'scores' })}>{words.toScores}</a>
      </h3>
      {of.scored.map((one) => (
        <div key={`${one.role} ${one.shop}`}>
          <p className="i2">{words.role(`${roleName(one.role)} ${shop(one.shop)}`, one.days, pointsText(one.points, language))}</p>
          <table className="d-table pay-lines">
            <caption className="sr">{words.title}</caption>
            <tbody>
              {one.kpis.map((kpi) => (
                <KpiRow key={kpi.kpi} of={kpi} role={one.role} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
      {of.scored.length > 1 && <p className="note i2">{words.mean}</p>}
    </section>
  );
}

function KpiRow({ of: { kpi, name, weight, counted, points, why }, role }: { of: ScoredKpi; role: ScoredRole['role'] }) {
  const words = useWords();
  const language = useLanguage();
  const { scored } = words.pay.slip;
  const known = poolOf(role).find(({ id }) => id === kpi);
  const write = (value: number) => pointsText(value, language);
  return (
    <tr>
      <th scope="row">{name ?? (known ? kpiName(known, words) : kpi)}</th>
      <td className={points === null ? 'num i3' : 'num'}>
        {counted === null || points === null
          ? scored.open(write(weight), why ? words.scores.gaps[why] : words.scores.gaps['no-actual'])
          : scored.kpi(formatValue({ value: counted, unit: 'ratio', step: 0.001 }, language), write(weight), write(points))}
      </td>
    </tr>
  );
}

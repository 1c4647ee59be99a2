import { useLanguage, useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { listed } from '@/lib/format';
import type { Kpi } from '@/lib/kpi/role';
import type { SetCheck } from '@/lib/kpi/score/checks';
import { kpiName } from './kpi-name';
import type { KpiLine } from './scorecard';

/** What is worth a word about the KPIs, said quietly: nothing is forbidden by it. */
export function Checks({ checks, lines }: { checks: readonly SetCheck[]; lines: readonly Pick<KpiLine, 'kpi'>[] }) {
  const { score } = useWords();
  if (checks.length === 0) return null;
  return (
    <section className="checks" aria-label={score.checks.title}>
      <h2 className="note i2">{score.checks.title}</h2>
      <ul>
        {checks.map((check) => (
          <CheckNote key={JSON.stringify(check)} check={check} kpis={lines.map(({ kpi }) => kpi)} />
        ))}
      </ul>
    </section>
  );
}

/** One check: what, why, and what to do about it. */
export function CheckNote({ check, kpis }: { check: SetCheck; kpis: readonly Kpi[] }) {
  const words = useWords();
  const language = useLanguage();
  const said = words.score.checks[check.check];
  const name = (id: string) => {
    const kpi = kpis.find((one) => one.id === id);
    return kpi ? kpiName(kpi, words) : id;
  };
  const ids = 'kpis' in check ? check.kpis : 'kpi' in check ? [check.kpi] : [];
  const n = 'n' in check ? check.n : 'days' in check ? check.days : 'reached' in check ? check.reached : 0;
  const of = 'of' in check ? check.of : 0;
  return (
    <li>
      <Icon name="info" size={12} />
      <span>
        <b>{said.what(listed(ids.map(name), language), n, of)}</b> {said.why}
        {language === 'en' && ' '}
        {said.todo}
      </span>
    </li>
  );
}

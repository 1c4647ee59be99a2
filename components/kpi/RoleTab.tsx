import { useWords } from '@/components/hooks/words';
import type { RoleKey, StageId } from '@/lib/kpi/role';
import { call } from '@/lib/messages/client';
import type { Output } from '@/lib/messages/contract';
import type { DayReport } from '@/lib/report/day';
import type { PageState } from '@/lib/snapshot/page-state';
import { Checks } from './Checks';
import { KpiRow } from './KpiRow';
import { OwnLine } from './OwnLine';
import { PeriodLine } from './PeriodLine';
import { QuarterReminder } from './QuarterReminder';
import { ScoreHead } from './ScoreHead';
import { TrialBand } from './TrialBand';
import { TrialReminder } from './TrialReminder';
import { useCard } from './use-card';
import { WhoLine } from './WhoLine';
import './kpi.css';
import './score.css';

type RoleTabProps = {
  page: PageState | null;
  role: RoleKey;
  stage: StageId;
  day: DayReport | undefined;
  targets: Output<'targets'> | undefined;
  plannedMinutes: number | null;
};

/** What one role answers for: its score, three to five KPIs against their targets, and how each point comes about. */
export function RoleTab(props: RoleTabProps) {
  const { page, role } = props;
  const { kpi, score } = useWords();
  const view = useCard(props);
  const { card, trial, day } = view;
  const shop = page?.shop?.key;
  const edit = () => call('openWindow', { view: 'dashboard', roles: role, ...(shop && { shop }) }).catch(() => {});
  const own = view.own && <OwnLine own={view.own} name={view.holder?.name ?? ''} />;
  if (own && view.own !== 'mine')
    return (
      <>
        <section className="who">
          <WhoLine view={view} role={role} shop={shop} />
        </section>
        {own}
      </>
    );
  return (
    <>
      <section className="who">
        <WhoLine view={view} role={role} shop={shop} />
        <PeriodLine card={card} page={page} day={day} />
      </section>
      {own}
      {trial && day && <TrialBand trial={trial} day={day} role={role} card={card} />}
      {!own && (role === 'lead' || role === 'operator') && (
        <>
          <QuarterReminder shop={page?.shop?.key} />
          <TrialReminder shop={page?.shop?.key} />
        </>
      )}
      <ScoreHead card={card} lastWeek={view.lastWeek} />
      <ul className="kpis">
        {card.lines.map((line) => (
          <KpiRow key={line.kpi.id} line={line} role={role} page={page} facts={view.facts} now={view.now} />
        ))}
      </ul>
      <Checks checks={view.checks} lines={card.lines} />
      {!page?.shop && <p className="sec note i2">{kpi.noShop}</p>}
      {!own && (
        <p className="sec">
          <button type="button" className="link-btn" onClick={edit}>
            {score.edit}
          </button>
        </p>
      )}
    </>
  );
}

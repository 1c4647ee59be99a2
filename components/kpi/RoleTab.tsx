import { useAnswer } from '@/components/hooks/answer';
import { useNow } from '@/components/hooks/clock';
import { patch } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { isRoom } from '@/components/live/room';
import { useShapes } from '@/components/live/use-pace-by';
import { Picker } from '@/components/ui/Picker';
import { Sep } from '@/components/ui/Sep';
import { type RoleId, roleIds, type StageId, stageIds } from '@/lib/kpi/role';
import { roomCounts } from '@/lib/kpi/room-counts';
import type { Output } from '@/lib/messages/contract';
import type { DayReport } from '@/lib/report/day';
import { preferences } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { KpiRow } from './KpiRow';
import { scorecard } from './scorecard';
import './kpi.css';

type RoleTabProps = {
  page: PageState | null;
  role: RoleId;
  stage: StageId;
  day: DayReport | undefined;
  targets: Output<'targets'> | undefined;
  plannedMinutes: number | null;
};

/** What one role answers for: three to five KPIs, each against its target. */
export function RoleTab({ page, role, stage, day, targets, plannedMinutes }: RoleTabProps) {
  const { kpi } = useWords();
  const now = useNow(30_000);
  const shop = page?.shop?.key;
  const facts = useAnswer('facts', shop ? { shop } : null).value ?? [];
  const shapes = useShapes(isRoom(page) ? page : null, roomCounts[0]);
  const { lines } = scorecard({
    role,
    page,
    day,
    facts,
    targets: targets?.targets ?? [],
    sets: [],
    stages: [],
    stage,
    plannedMinutes,
    now,
    shapes,
  });
  const met = lines.filter((line) => line.state === 'met' || line.state === 'ahead');
  const judged = met.length + lines.filter((line) => line.state === 'behind').length;
  const unread = lines.filter((line) => 'unknown' in line.actual).length;
  return (
    <>
      <section className="who">
        <Picker
          label={kpi.role}
          icon="role"
          value={role}
          options={roleIds.map((value) => ({ value, name: kpi.roles[value] }))}
          onChange={(next) => patch(preferences, { role: next })}
        />
        <Picker
          label={kpi.stage}
          icon="stage"
          value={stage}
          options={stageIds.map((value) => ({ value, name: kpi.stages[value] }))}
          onChange={(next) => patch(preferences, { stage: next })}
        />
        <span className="note i2 end nowrap">
          {judged > 0 ? kpi.summary(met.length, judged) : lines.some((line) => line.target) ? kpi.noneJudged : kpi.noTargets}
          {unread > 0 && (
            <span className="wide">
              <Sep />
              {kpi.unread(unread)}
            </span>
          )}
        </span>
      </section>
      <ul className="kpis">
        {lines.map((line) => (
          <KpiRow key={line.kpi.id} line={line} role={role} page={page} now={now} />
        ))}
      </ul>
      {!page?.shop && <p className="sec note i2">{kpi.noShop}</p>}
    </>
  );
}

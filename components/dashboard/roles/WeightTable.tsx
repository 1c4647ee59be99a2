import { useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { type Kpi, type RoleKey, type StageId, stageIds } from '@/lib/kpi/role';
import { baseOf } from '@/lib/kpi/score/pool';
import type { RolesView } from './roles-view';
import { SumCell } from './SumCell';
import { addedKpi, type DraftKpi, madeWhole, type ReadDraft } from './set-draft';
import { WeightRow } from './WeightRow';

type TableProps = {
  role: RoleKey;
  view: RolesView;
  pool: readonly Kpi[];
  draft: readonly DraftKpi[];
  read: ReadDraft;
  onChange: (draft: DraftKpi[]) => void;
};

/** A line for each KPI with a weight for each stage; what each stage comes to, and why stages differ. */
export function WeightTable({ role, view, pool, draft, read, onChange }: TableProps) {
  const words = useWords();
  const { rolePages } = words;
  const replace = (index: number, next: DraftKpi | null) =>
    onChange(draft.flatMap((one, at) => (at !== index ? [one] : next ? [next] : [])));
  return (
    <div className="d-scroll">
      <table className="d-table roles-weights">
        <caption className="sr">{rolePages.kpi}</caption>
        <thead>
          <tr>
            <th scope="col">{rolePages.kpi}</th>
            <th scope="col">{rolePages.kind}</th>
            <th scope="col">{rolePages.direction}</th>
            {stageIds.map((stage) => (
              <th key={stage} scope="col" className={stage === view.stage ? 'num roles-now' : 'num'}>
                {words.kpi.stages[stage]}
                {stage === view.stage && <span className="d-tag roles-tag">{rolePages.now}</span>}
              </th>
            ))}
            <th scope="col">
              <span className="sr">{rolePages.edits.back}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.map((one, index) => (
            <WeightRow
              // biome-ignore lint/suspicious/noArrayIndexKey: an imported set may name a KPI twice
              key={`${one.kpi} ${index}`}
              of={one}
              kpi={pool.find(({ id }) => id === one.kpi)}
              read={read}
              stage={view.stage}
              onChange={(next) => replace(index, next)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              <AddKpi role={role} view={view} pool={pool} draft={draft} onChange={onChange} />
            </th>
            {stageIds.map((stage) => (
              <SumCell
                key={stage}
                stage={stage}
                sum={read.sums[stage]}
                isNow={stage === view.stage}
                onFit={() => onChange(madeWhole(draft, stage))}
              />
            ))}
            <td />
          </tr>
          <WhyStages role={role} view={view} />
        </tfoot>
      </table>
    </div>
  );
}

/** Why the weights of a role shift with the stage. */
function WhyStages({ role, view }: { role: RoleKey; view: RolesView }) {
  const { rolePages, roles } = useWords();
  const base = baseOf(role, view.own.roles);
  if (!base) return null;
  const cell = (stage: StageId) => (stage === view.stage ? 'roles-whys roles-now' : 'roles-whys');
  return (
    <tr>
      <th scope="row" colSpan={3} className="i3">
        {rolePages.whyStage}
      </th>
      {stageIds.map((stage) => (
        <td key={stage} className={cell(stage)}>
          {roles.stageWhy[base][stage]}
        </td>
      ))}
      <td />
    </tr>
  );
}

function AddKpi({ role, view, pool, draft, onChange }: Omit<TableProps, 'read'>) {
  const words = useWords();
  const { rolePages, kpi: kpiWords, score } = words;
  const free = pool.filter(({ id }) => !draft.some(({ kpi }) => kpi === id));
  return (
    <SearchPicker
      className="btn btn--small"
      label={rolePages.add}
      shown={rolePages.add}
      find={rolePages.find}
      noneFound={rolePages.noneFound}
      value={null}
      options={free.map((kpi) => ({
        value: kpi.id,
        name: kpiName(kpi, words),
        note: `${score.kinds[kpi.kind]} ${kpiWords.horizons[kpi.horizon]}`,
      }))}
      onChange={(id) => onChange([...draft, addedKpi(id, role, view.own.roles)])}
    />
  );
}

import { useId } from 'react';
import { useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import { IconButton } from '@/components/ui/Button';
import { type Kpi, type StageId, stageIds } from '@/lib/kpi/role';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { cellKey, type DraftKpi, type ReadDraft } from './set-draft';

type RowProps = {
  of: DraftKpi;
  /** Undefined for one that nobody knows any more. */
  kpi: Kpi | undefined;
  read: ReadDraft;
  stage: StageId;
  onChange: (next: DraftKpi | null) => void;
};

/** One KPI of a set: what it is, why it counts, and its weight at each stage. */
export function WeightRow({ of, kpi, read, stage, onChange }: RowProps) {
  const words = useWords();
  const { rolePages, score } = words;
  const name = kpi ? kpiName(kpi, words) : of.kpi;
  return (
    <tr>
      <th scope="row" className="roles-kpi">
        <b>{name}</b> <span className="note i3">{kpi && words.kpi.horizons[kpi.horizon]}</span>
        <WhyKpi kpi={kpi} />
      </th>
      <td>{kpi && <span className="d-tag">{score.kinds[kpi.kind]}</span>}</td>
      <td className="note i2">{kpi && rolePages.better[traitsOfKpi(kpi, kpi.metrics[0]).better]}</td>
      {stageIds.map((one) => (
        <WeightCell
          key={one}
          label={rolePages.weightOf(name, words.kpi.stages[one])}
          value={of.weights[one]}
          fault={read.cells[cellKey(of.kpi, one)]}
          isNow={one === stage}
          onChange={(text) => onChange({ ...of, weights: { ...of.weights, [one]: text } })}
        />
      ))}
      <td>
        <IconButton icon="trash" label={rolePages.drop(name)} onClick={() => onChange(null)} />
      </td>
    </tr>
  );
}

/** Why a KPI counts, how it is worked out, and what is watched beside it. */
function WhyKpi({ kpi }: { kpi: Kpi | undefined }) {
  const { rolePages, roles, metrics } = useWords();
  if (!kpi) return null;
  const why = roles.kpiWhy[kpi.id];
  return (
    <span className="note i2 roles-kpi-why">
      {why}
      {kpi.reckoned && <code> {kpi.reckoned.text}</code>}
      {kpi.beside && <span className="i3"> {rolePages.beside(metrics[kpi.beside].name)}</span>}
    </span>
  );
}

type CellProps = {
  label: string;
  value: string;
  fault: keyof ReturnType<typeof useWords>['rolePages']['cell'] | undefined;
  isNow: boolean;
  onChange: (text: string) => void;
};

function WeightCell({ label, value, fault, isNow, onChange }: CellProps) {
  const { rolePages } = useWords();
  const note = useId();
  return (
    <td className={isNow ? 'num roles-weight roles-now' : 'num roles-weight'}>
      <input
        className="field"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? note : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      {fault && (
        <span id={note} className="note i2" role="alert">
          {rolePages.cell[fault]}
        </span>
      )}
    </td>
  );
}

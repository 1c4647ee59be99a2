import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { TargetCheck } from '@/components/targets/TargetCheck';
import { Chip } from '@/components/ui/Chip';
import { EditNumber } from '@/components/ui/EditNumber';
import { formatValue } from '@/lib/format';
import type { Proposal } from '@/lib/kpi/propose';
import type { Kpi } from '@/lib/kpi/role';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { PageState } from '@/lib/snapshot/page-state';

type ProposalsProps = {
  page: PageState;
  kpis: readonly Kpi[];
  proposals: ReadonlyMap<string, Proposal>;
  changed: Readonly<Record<string, number | null>>;
  onChange: (kpi: string, value: number | null) => void;
};

/** Targets from own numbers, each with how many rooms reach it. Without enough rooms nothing is guessed. */
export function Proposals({ page, kpis, proposals, changed, onChange }: ProposalsProps) {
  const { setup } = useWords();
  const rooms = Math.max(0, ...[...proposals.values()].map(({ basis }) => ('rooms' in basis ? basis.rooms : 0)));
  return (
    <section className="step">
      <h2>{rooms > 0 ? setup.targets(rooms) : setup.targetsNone}</h2>
      {proposals.size === 0 && <p className="note i2">{setup.targetsWhy}</p>}
      <ul className="proposals">
        {proposals.size > 0 &&
          kpis.map((kpi) => (
            <Row
              key={kpi.id}
              kpi={kpi}
              shop={page.shop?.key}
              read={kpi.metrics.some((id) => page.values[id])}
              proposal={proposals.get(kpi.id)}
              changed={changed[kpi.id]}
              onChange={onChange}
            />
          ))}
      </ul>
    </section>
  );
}

type RowProps = {
  kpi: Kpi;
  shop: string | undefined;
  read: boolean;
  proposal: Proposal | undefined;
  changed: number | null | undefined;
  onChange: ProposalsProps['onChange'];
};

function Row({ kpi, shop, read, proposal, changed, onChange }: RowProps) {
  const words = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const metric = proposal?.metric ?? kpi.metrics[0];
  const name = words.kpi.names[kpi.id] ?? words.metrics[metric].name;
  if (!proposal) {
    return (
      <li>
        <span className="clip">{name}</span>
        <Chip state="unknown">{words.common.states.unknown}</Chip>
        <span className="note i2 nowrap">{read ? words.setup.tooFew : words.kpi.awaits(words.surfaces[kpi.awaits].name)}</span>
      </li>
    );
  }
  const { unit } = rowOf(metric);
  const value = changed === undefined ? proposal.value : changed;
  if (open) {
    const save = async (next: number | null) => onChange(kpi.id, next);
    return (
      <li>
        <span className="clip">{name}</span>
        <EditNumber
          label={`${name}: ${words.kpi.target}`}
          unit={unit}
          currency={proposal.currency}
          initial={value}
          onSave={save}
          onClose={() => setOpen(false)}
          below={(typed) => shop && <TargetCheck shop={shop} kpi={kpi} metric={metric} value={typed} currency={proposal.currency} />}
        />
      </li>
    );
  }
  const step = unit === 'ratio' ? 0.0001 : Number.isInteger(value) ? 1 : 0.01;
  const { basis } = proposal;
  return (
    <li>
      <span className="clip">{name}</span>
      <button type="button" className="editable proposal" aria-label={`${name}: ${words.kpi.setTarget}`} onClick={() => setOpen(true)}>
        {value === null ? words.common.blank : formatValue({ value, unit, step, currency: proposal.currency }, language)}
      </button>
      {'rooms' in basis && (
        <span className="share" aria-hidden="true">
          <i style={{ width: `${(basis.reached / basis.rooms) * 100}%` }} />
        </span>
      )}
      <span className="note i2 nowrap">{'rooms' in basis ? words.setup.reach(basis.reached) : words.setup.fromDays(basis.days)}</span>
    </li>
  );
}

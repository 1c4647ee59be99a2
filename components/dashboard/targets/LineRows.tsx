import { useLanguage, useWords } from '@/components/hooks/words';
import { fineStep } from '@/components/targets/fine-step';
import { SanityStrip } from '@/components/targets/SanityStrip';
import { formatValue } from '@/lib/format';
import type { Horizon, RoleKey } from '@/lib/kpi/role';
import { isOfOneDay, targetKey } from '@/lib/kpi/target';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import type { MetricId } from '@/lib/metrics/catalog';
import { useTexts } from '../use-texts';
import { LineMenu } from './LineMenu';
import { LinePanel } from './LinePanel';
import { canSplit, horizons, lastMonth, saneOf, targetOf, type Whose } from './line-model';
import { TargetCell } from './TargetCell';
import { lineName } from './target-names';
import type { TargetLine, TargetsView } from './targets-view';

/** What is open under a line: a target being edited, its split over days or people, or its history. */
export type Open = { line: string; person?: string } & ({ panel: 'edit'; horizon: Horizon } | { panel: 'days' | 'people' | 'history' });

export type LineProps = {
  line: TargetLine;
  role: RoleKey;
  view: TargetsView;
  /** Other numbers that may stand for the same KPI. */
  others: readonly MetricId[];
  onOther: (metric: MetricId) => void;
  open: Open | null;
  onOpen: (open: Open | null) => void;
};

/** One number of a role: its targets, what it came to lately, who set it; then single people's own targets of it. */
export function LineRows(props: LineProps) {
  const { line, role, view, open } = props;
  const key = targetKey(line.kpi, line.metric);
  const people = view.team.people.filter(({ id }) =>
    view.targets.some((one) => one.role === role && one.kpi === key && one.person === id && !isOfOneDay(one)),
  );
  const isOpen = open?.line === lineKey(line);
  // A person whose first own target is being typed has no row yet.
  const extra =
    isOpen && open.person && !people.some(({ id }) => id === open.person) ? view.team.people.filter(({ id }) => id === open.person) : [];
  return (
    <>
      <LineRow {...props} whose={{ role }} />
      {isOpen && !open.person && <LinePanel {...props} open={open} whose={{ role }} />}
      {[...people, ...extra].map(({ id, name }) => (
        <PersonRows key={id} {...props} person={id} name={name} />
      ))}
    </>
  );
}

export function lineKey({ kpi, metric }: TargetLine): string {
  return `${kpi.id} ${metric}`;
}

function PersonRows({ person, name, ...props }: LineProps & { person: string; name: string }) {
  const { open, line, role } = props;
  const whose = { role, person };
  return (
    <>
      <LineRow {...props} whose={whose} name={name} />
      {open?.line === lineKey(line) && open.person === person && <LinePanel {...props} open={open} whose={whose} />}
    </>
  );
}

function LineRow({ line, view, others, onOther, onOpen, whose, name }: LineProps & { whose: Whose; name?: string }) {
  const words = useWords();
  const { targets } = words;
  const { kpi } = line;
  const title = name ?? lineName(line, words);
  const edit = (horizon: Horizon) => onOpen({ line: lineKey(line), panel: 'edit', horizon, ...(whose.person && { person: whose.person }) });
  return (
    <tr className={name === undefined ? undefined : 'targets-person'}>
      <th scope="row" className="clip" title={title}>
        {title}
        {name === undefined && <span className="note i3 targets-kind">{words.kpi.horizons[kpi.horizon]}</span>}
      </th>
      {horizons.map((horizon) => (
        <TargetCell key={horizon} line={line} view={view} whose={whose} horizon={horizon} name={title} onEdit={() => edit(horizon)} />
      ))}
      <td>{name === undefined ? <PastCell line={line} view={view} /> : <span className="note i3">{targets.ownTarget}</span>}</td>
      <td className="targets-set">
        <SetBy line={line} view={view} whose={whose} />
      </td>
      <td>
        <LineMenu
          name={title}
          splits={canSplit(line)}
          rate={!canSplit(line) && traitsOfKpi(kpi, line.metric).kind !== 'counter'}
          person={whose.person !== undefined}
          view={view}
          others={others}
          onOther={onOther}
          onOpen={(panel, person) =>
            onOpen(
              panel === 'own'
                ? { line: lineKey(line), panel: 'edit', horizon: kpi.horizon, ...(person && { person }) }
                : { line: lineKey(line), panel, ...(whose.person && { person: whose.person }) },
            )
          }
        />
      </td>
    </tr>
  );
}

/** How the target stands beside the own past, small; or how much of it is known. */
function PastCell({ line, view }: { line: TargetLine; view: TargetsView }) {
  const { targets: words } = useWords();
  const language = useLanguage();
  const { unit } = traitsOfKpi(line.kpi, line.metric);
  const target = targetOf(view, line, { role: roleOfLine(view, line) }, line.kpi.horizon);
  const past = lastMonth(view, line);
  const write = (value: number) =>
    formatValue({ value, unit, step: fineStep(value, unit), ...(past.currency && { currency: past.currency }) }, language);
  const sanity = target ? saneOf(view, line, line.kpi.horizon, target.value, target.currency) : null;
  if (!sanity)
    return <span className="note i3">{past.values.length > 0 ? words.known[past.of](past.values.length) : words.nothingKnown}</span>;
  return (
    <span className="row">
      <SanityStrip sanity={sanity} write={write} slim />
      <span className={sanity.warn ? 'note' : 'note i3'}>
        {words.share(sanity.reached, sanity.n)}
        {sanity.warn && <b className="targets-warn">{words.warnShort[sanity.warn]}</b>}
      </span>
    </span>
  );
}

function roleOfLine(view: TargetsView, line: TargetLine): RoleKey {
  return view.roles.find(({ lines }) => lines.includes(line))?.role ?? 'lead';
}

/** Who set the target that counts, when, and what for. */
function SetBy({ line, view, whose }: { line: TargetLine; view: TargetsView; whose: Whose }) {
  const { targets: words } = useWords();
  const texts = useTexts();
  const target = targetOf(view, line, whose, line.kpi.horizon);
  if (!target) return null;
  const said = [target.by ?? words.nobodySaid, texts.moment(target.made ?? target.since)].join(' ');
  return (
    <span className="note i3 clip" title={[said, target.why].filter(Boolean).join(' – ')}>
      {said}
      {target.why && <span className="i2"> {target.why}</span>}
    </span>
  );
}

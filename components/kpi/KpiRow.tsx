import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { enteredBy } from '@/components/manual/entered';
import { addressOf } from '@/components/panel/where';
import { agoText } from '@/components/ui/Ago';
import { asOfText } from '@/components/ui/as-of';
import { Chip } from '@/components/ui/Chip';
import { Figure } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import { Meter } from '@/components/ui/Meter';
import { Sep } from '@/components/ui/Sep';
import { formatValue } from '@/lib/format';
import { type Actual, isActual } from '@/lib/kpi/actual';
import type { RoleKey } from '@/lib/kpi/role';
import { scoreOf } from '@/lib/kpi/score/score';
import { inOtherCurrency } from '@/lib/kpi/target';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { Fact } from '@/lib/snapshot/fact';
import type { PageState } from '@/lib/snapshot/page-state';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { SaidClock, SameClock } from './AdsClock';
import { KpiTarget } from './KpiTarget';
import { kpiName } from './kpi-name';
import { pointsText } from './points-text';
import { ServiceNote } from './ServiceNote';
import type { KpiLine } from './scorecard';
import { fillable, TypeIn } from './TypeIn';
import { Unfolded } from './Unfolded';

type KpiRowProps = { line: KpiLine; role: RoleKey; page: PageState | null; facts: readonly Fact[]; now: number };

/** One KPI: name, chip, actual; bar with target; how fresh, from where, its points; opens to its arithmetic. */
export function KpiRow({ line, role, page, facts, now }: KpiRowProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [typing, setTyping] = useState(false);
  const { kpi, actual, target } = line;
  const name = kpiName(kpi, words, line.metric);
  const fill = fillable(line, page);
  const toggle = () => setTyping(!typing);
  const isComparable = target !== null && !(isActual(actual) && inOtherCurrency(actual, target));
  return (
    <li className={['kpi', open && 'kpi--open', line.state === 'old' && 'kpi--old'].filter(Boolean).join(' ')}>
      <div className="kpi-1">
        <h2 className="clip" title={kpi.reckoned ? undefined : words.metrics[line.metric].definition}>
          {name}
        </h2>
        <StateChip line={line} />
        {isActual(actual) && (
          <b className="kpi-value">
            <Figure amount={actual} />
          </b>
        )}
      </div>
      <div className="kpi-2">
        <Meter
          label={name}
          value={isActual(actual) ? actual.value : null}
          target={isComparable ? target.value : null}
          due={line.pace?.due}
          behind={line.state === 'behind'}
        />
        <KpiTarget line={line} role={role} page={page} name={name} />
      </div>
      <KpiFoot line={line} page={page} now={now} name={name} open={open} onToggle={() => setOpen(!open)} onType={fill && toggle} />
      {typing && fill && <TypeIn line={line} fill={fill} name={name} onClose={toggle} />}
      {isActual(actual) && <SaidClock actual={actual} page={page} />}
      <ServiceNote line={line} region={page?.shop?.region} />
      {open && <Unfolded line={line} facts={facts} now={now} />}
    </li>
  );
}

type KpiFootProps = {
  line: KpiLine;
  page: PageState | null;
  now: number;
  name: string;
  open: boolean;
  onToggle: () => void;
  onType: (() => void) | null;
};

/** Where the number comes from and how old it is; or the page it waits for, and the hand that may fill it in. */
function KpiFoot({ line, page, now, name, open, onToggle, onType }: KpiFootProps) {
  const { kpi: words, manual } = useWords();
  const { actual } = line;
  return (
    <div className={isActual(actual) || actual.unknown === 'not-seen' ? 'kpi-3' : 'kpi-3 kpi-3--why'}>
      {isActual(actual) ? (
        <>
          <Icon name={line.state === 'old' ? 'old' : actual.by === 'hand' ? 'edit' : 'check'} size={12} />
          <Freshness line={line} page={page} now={now} />
        </>
      ) : (
        <>
          <Icon name="unknown" size={12} />
          <span>
            {actual.unknown !== 'not-seen' && (
              <>
                {words.noPeriod[actual.unknown]}
                {'seen' in actual && actual.seen && (
                  <>
                    <Sep />
                    {words.listSeen(actual.seen.videos, actual.seen.of)}
                  </>
                )}
                {actual.unknown !== 'other-clock' && <Sep />}
              </>
            )}
            {actual.unknown === 'unknown-clock' && <SameClock page={page} />}
            {!actual.unknown.endsWith('-clock') && <PageLink surface={actual.awaits} page={page} text={words.awaits} />}
          </span>
        </>
      )}
      {onType && (
        <button type="button" className="link-btn note" aria-label={manual.fillName(name)} onClick={onType}>
          {isActual(actual) ? manual.edit : manual.fill}
        </button>
      )}
      <Points line={line} />
      <button
        type="button"
        className="icon-btn kpi-open"
        aria-expanded={open}
        aria-label={`${name}: ${open ? words.shut : words.open}`}
        onClick={onToggle}
      >
        <Icon name={open ? 'chevronUp' : 'chevronDown'} size={12} />
      </button>
    </div>
  );
}

/** Points reached of the weight; a dash while they are open. */
function Points({ line }: { line: KpiLine }) {
  const { score } = useWords();
  const language = useLanguage();
  const [scored] = scoreOf(
    'scale',
    [{ kpi: line.kpi.id, weight: line.weight, attained: line.gap ? null : line.attained, why: line.gap }],
    false,
  ).lines;
  const points = scored?.points ?? null;
  return (
    <span className="kpi-points end" title={score.points}>
      <span className="sr">{score.points} </span>
      <b>{points === null ? '–' : pointsText(points, language)}</b> / {pointsText(line.weight, language)}
    </span>
  );
}

function StateChip({ line }: { line: KpiLine }) {
  const { common } = useWords();
  const language = useLanguage();
  if (!isActual(line.actual)) return <Chip state="unknown">{common.states.unknown}</Chip>;
  if (line.state === 'old') return <Chip state="old">{common.states.old}</Chip>;
  if (line.ratio === null || line.state === 'unknown') return null;
  const percent = formatValue({ value: line.ratio, unit: 'ratio', step: 0.01 }, language);
  const word = line.state === 'behind' && line.pace ? common.states.slow : common.states[line.state];
  const plain = (line.kpi.reckoned ?? rowOf(line.metric)).better === 'less';
  return (
    <Chip state={line.state}>
      {word} {!plain && percent}
    </Chip>
  );
}

function Freshness({ line, page, now }: { line: KpiLine; page: PageState | null; now: number }) {
  const { common, kpi, score } = useWords();
  const language = useLanguage();
  const { actual } = line;
  if (!isActual(actual)) return null;
  const asOf = asOfText(actual.facts[0]?.scope, common, language);
  return (
    <span className={line.state === 'old' ? 'kpi-old clip' : 'clip'}>
      {agoText(common, (now - actual.at) / 1000)}
      <Sep />
      <Where line={line} actual={actual} page={page} />
      <span className="wide">
        <Sep />
        {kpi.horizons[line.kpi.horizon]}
      </span>
      {actual.by === 'per-room' && (
        <>
          <Sep />
          {score.eachRoom}
        </>
      )}
      {actual.by === 'formula' && (
        <>
          <Sep />
          {score.worked}
        </>
      )}
      {actual.by === 'sum' && (
        <>
          <Sep />
          {kpi.summed(actual.facts.length)}
        </>
      )}
      {asOf && (
        <>
          <Sep />
          {asOf}
        </>
      )}
    </span>
  );
}

/** The page a number was read on, to be opened again where it is old; or who typed it. */
function Where({ line, actual, page }: { line: KpiLine; actual: Actual; page: PageState | null }) {
  const { surfaces, kpi, manual } = useWords();
  const [fact] = actual.facts;
  if (actual.by === 'hand' && fact?.manual) return enteredBy(fact.manual, manual);
  return line.state === 'old' ? <PageLink surface={actual.surface} page={page} text={kpi.refresh} /> : surfaces[actual.surface].name;
}

/** The page a number waits for, as a link where its address is known. */
function PageLink({ surface, page, text: of }: { surface: SurfaceId; page: PageState | null; text: (surface: string) => string }) {
  const { surfaces } = useWords();
  const address = addressOf(surface, page);
  const text = of(surfaces[surface].name);
  return address ? (
    <a href={address} target="_blank" rel="noreferrer">
      {text}
    </a>
  ) : (
    <span>{text}</span>
  );
}

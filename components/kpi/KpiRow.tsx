import { useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { addressOf } from '@/components/panel/where';
import { agoText } from '@/components/ui/Ago';
import { asOfText } from '@/components/ui/as-of';
import { Chip } from '@/components/ui/Chip';
import { Figure } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import { Meter } from '@/components/ui/Meter';
import { Sep } from '@/components/ui/Sep';
import { formatValue } from '@/lib/format';
import { isActual } from '@/lib/kpi/actual';
import type { RoleId } from '@/lib/kpi/role';
import { inOtherCurrency } from '@/lib/kpi/target';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { PageState } from '@/lib/snapshot/page-state';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { SaidClock, SameClock } from './AdsClock';
import { Arithmetic } from './Arithmetic';
import { KpiTarget } from './KpiTarget';
import type { KpiLine } from './scorecard';

type KpiRowProps = { line: KpiLine; role: RoleId; page: PageState | null; now: number };

/** One KPI: name, chip, actual; bar with target; how fresh, from where; opens to its arithmetic. */
export function KpiRow({ line, role, page, now }: KpiRowProps) {
  const { kpi: words, metrics } = useWords();
  const [open, setOpen] = useState(false);
  const { kpi, actual, target } = line;
  const name = words.names[kpi.id] ?? metrics[line.metric].name;
  const isComparable = target !== null && !(isActual(actual) && inOtherCurrency(actual, target));
  return (
    <li className={['kpi', open && 'kpi--open', line.state === 'old' && 'kpi--old'].filter(Boolean).join(' ')}>
      <div className="kpi-1">
        <h2 className="clip" title={metrics[line.metric].definition}>
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
      <KpiFoot line={line} page={page} now={now} name={name} open={open} onToggle={() => setOpen(!open)} />
      {isActual(actual) && <SaidClock actual={actual} page={page} />}
      {open && isActual(actual) && target && <Arithmetic line={line} actual={actual} target={target} />}
    </li>
  );
}

type KpiFootProps = { line: KpiLine; page: PageState | null; now: number; name: string; open: boolean; onToggle: () => void };

/** Where the number comes from and how old it is; or the page it waits for. */
function KpiFoot({ line, page, now, name, open, onToggle }: KpiFootProps) {
  const { kpi: words } = useWords();
  const { actual, target } = line;
  return (
    <div className={isActual(actual) || actual.unknown === 'not-seen' ? 'kpi-3' : 'kpi-3 kpi-3--why'}>
      {isActual(actual) ? (
        <>
          <Icon name={line.state === 'old' ? 'old' : 'check'} size={12} />
          <Freshness line={line} page={page} now={now} />
          {target && line.attained !== null && (
            <button
              type="button"
              className="icon-btn end"
              aria-expanded={open}
              aria-label={`${name}: ${open ? words.shut : words.open}`}
              onClick={onToggle}
            >
              <Icon name={open ? 'chevronUp' : 'chevronDown'} size={12} />
            </button>
          )}
        </>
      ) : (
        <>
          <Icon name="unknown" size={12} />
          <span>
            {actual.unknown !== 'not-seen' && (
              <>
                {words.noPeriod[actual.unknown]}
                {actual.unknown !== 'other-clock' && <Sep />}
              </>
            )}
            {actual.unknown === 'unknown-clock' && <SameClock page={page} />}
            {!actual.unknown.endsWith('-clock') && <PageLink surface={actual.awaits} page={page} text={words.awaits} />}
          </span>
        </>
      )}
    </div>
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
  const plain = rowOf(line.metric).better === 'less';
  return (
    <Chip state={line.state}>
      {word} {!plain && percent}
    </Chip>
  );
}

function Freshness({ line, page, now }: { line: KpiLine; page: PageState | null; now: number }) {
  const { common, surfaces, kpi } = useWords();
  const language = useLanguage();
  const { actual } = line;
  if (!isActual(actual)) return null;
  const asOf = asOfText(actual.facts[0]?.scope, common, language);
  return (
    <span className={line.state === 'old' ? 'kpi-old clip' : 'clip'}>
      {agoText(common, (now - actual.at) / 1000)}
      <Sep />
      {line.state === 'old' ? <PageLink surface={actual.surface} page={page} text={kpi.refresh} /> : surfaces[actual.surface].name}
      <span className="wide">
        <Sep />
        {kpi.horizons[line.kpi.horizon]}
      </span>
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

import { useWords } from '@/components/hooks/words';
import { checkText } from '@/components/live/identity-text';
import { Ago } from '@/components/ui/Ago';
import { Button, IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';
import { Sep } from '@/components/ui/Sep';
import type { PageState } from '@/lib/snapshot/page-state';
import { LostRules } from './LostRules';
import { MissingList } from './MissingList';
import { ReportForm } from './ReportForm';

/** How many expected numbers were read; pages without a list of expectations just count. */
export function foundOf(page: PageState): number {
  return page.expected > 0 ? page.expected - page.missing.length : Object.keys(page.values).length;
}

/** Read, checked, how fresh: one line that opens to the details. */
export function HealthLine({ page, open, onToggle }: { page: PageState; open: boolean; onToggle: () => void }) {
  const { panel } = useWords();
  const ok = page.checks.filter((check) => check.ok).length;
  const found = foundOf(page);
  return (
    <button type="button" className="health" aria-expanded={open} aria-controls="health" onClick={onToggle} title={panel.health.open}>
      <Icon name={healthIcon(page)} size={12} />
      <span>
        {page.expected > 0 ? panel.health.read(found, page.expected) : panel.health.found(found)}
        {page.checks.length > 0 && (
          <span className="wide">
            <Sep />
            {panel.health.checks(ok, page.checks.length)}
          </span>
        )}
        <Sep />
        <Ago at={page.at} />
      </span>
    </button>
  );
}

/** The worst of it first: not saved, a check that disagrees, numbers missing. */
function healthIcon({ store, checks, status }: PageState): IconName {
  if (!store.ok) return 'disk';
  if (checks.some((check) => !check.ok)) return 'doubtful';
  return status === 'read' ? 'check' : 'unknown';
}

type SheetProps = { page: PageState; tab: number | null; onTeach: (() => void) | null; onClose: () => void };

/** The details behind the line: what is saved, what is missing and why, which layer read what, which checks disagree. */
export function HealthSheet({ page, tab, onTeach, onClose }: SheetProps) {
  const words = useWords();
  const { panel, surfaces, common } = words;
  const layers = (['declared', 'generic', 'taught'] as const)
    .map((by) => ({ by, n: Object.values(page.values).filter((value) => value.by === by).length }))
    .filter(({ n }) => n > 0);
  return (
    <section className="sheet" id="health" aria-label={panel.health.open}>
      <div className="row">
        <h2>{panel.health.open}</h2>
        <span className="note i3">{surfaces[page.surface].name}</span>
        <span className="end">
          <IconButton icon="close" label={common.close} onClick={onClose} />
        </span>
      </div>
      <p className="sheet-store">
        <Icon name="disk" size={12} />
        <StoreLine page={page} />
      </p>
      {page.unconfirmed && (
        <p className="row note i2">
          <Icon name="unknown" size={12} />
          {panel.health.unconfirmed}
        </p>
      )}
      <h3>{page.missing.length > 0 ? panel.health.missing(page.missing.length) : panel.health.nothingMissing}</h3>
      <MissingList missing={page.missing} />
      <LostRules page={page} />
      {onTeach && (
        <Button small icon="teach" onClick={onTeach}>
          {words.taught.teach}
        </Button>
      )}
      {layers.map(({ by, n }) => (
        <p key={by} className="row note i2">
          {panel.health.layers[by]}
          <span className="end">{panel.health.count(n)}</span>
        </p>
      ))}
      <h3>{panel.health.checksTitle}</h3>
      {page.checks.length === 0 && <p className="note i2">{panel.health.noChecks}</p>}
      <ul>
        {page.checks.map((check) => (
          <li key={check.identity} className="check">
            <Icon name={check.ok ? 'check' : 'doubtful'} size={12} />
            <code>{checkText(check.identity, words)}</code>
            <span className="note i3">{check.ok ? panel.health.agrees : panel.health.disagrees}</span>
          </li>
        ))}
      </ul>
      {tab !== null && <ReportForm page={page} tab={tab} />}
    </section>
  );
}

function StoreLine({ page }: { page: PageState }) {
  const { store } = useWords().panel;
  const { ok, spooled, dropped = 0, why } = page.store;
  if (!ok) return <span>{store[why ?? 'unreachable']}</span>;
  if (dropped > 0) return <span>{store.dropped(dropped)}</span>;
  return <span>{spooled > 0 ? store.spooled(spooled) : store.saved}</span>;
}

/** Said above the footer whenever readings are not being saved. */
export function StoreAlert({ page }: { page: PageState }) {
  if (page.store.ok) return null;
  return (
    <p className="store-alert" role="alert">
      <Icon name="disk" size={16} />
      <StoreLine page={page} />
    </p>
  );
}

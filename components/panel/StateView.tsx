import { patch } from '@/components/hooks/item';
import type { PageWatch } from '@/components/hooks/page';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { preferences } from '@/lib/settings/settings';
import type { PageState, PageStatus } from '@/lib/snapshot/page-state';
import { MissingList } from './MissingList';
import { OnAirElsewhere } from './OnAirElsewhere';
import { PageList } from './PageList';
import './states.css';

/** Statuses with nothing of the page to show. `reading` is one only until the first number. */
const blank: ReadonlySet<PageStatus> = new Set(['none', 'signed-out', 'choosing', 'error', 'paused', 'orphaned', 'lost']);

/** Whether the page gives nothing to show, so that `StateView` speaks instead. */
export function isBlank(page: PageState | null): boolean {
  if (!page || blank.has(page.status)) return true;
  // The first numbers of a LIVE page come before the one that tells whether it is on air.
  if (page.status === 'reading' && page.scope.kind === 'unknown' && page.scope.why === 'room-state') return true;
  return Object.keys(page.values).length === 0 && page.status !== 'partial';
}

/** Why there is nothing to show on this page, and what to do. */
export function StateView({ watch }: { watch: PageWatch }) {
  const { states } = useWords();
  const { state: page, link, tab } = watch;
  if (link === 'lost') return <Plain icon="old" words={states.unreachable} />;
  if (link === 'closed') return <Plain icon="old" words={states.closed} />;
  if (link === 'unknown' || page?.status === 'reading') return <Reading />;
  switch (page?.status) {
    case 'signed-out':
      return <Plain icon="lock" words={states.signedOut} />;
    case 'choosing':
      return <Plain icon="lock" words={states.choosing} />;
    case 'error':
      return <Plain icon="unknown" words={states.error} />;
    case 'orphaned':
      return <Plain icon="old" words={states.orphaned} />;
    case 'paused':
      return (
        <Empty icon="pause" title={states.paused.title}>
          <p>{states.paused.text}</p>
          <div className="row">
            <Button kind="primary" onClick={() => resume(page)}>
              {states.paused.action}
            </Button>
          </div>
        </Empty>
      );
    case 'lost': {
      const words = page.unconfirmed ? states.unconfirmed : states.lost;
      return (
        <Empty title={words.title}>
          <p>{words.text}</p>
          <MissingList missing={page.missing} />
        </Empty>
      );
    }
    default:
      return (
        <Empty title={page ? states.none.title : states.noPage.title}>
          <p>{page ? states.none.text : states.noPage.text}</p>
          <PageList page={page} />
          <OnAirElsewhere tab={tab} />
        </Empty>
      );
  }
}

function Plain({ icon, words }: { icon: 'old' | 'lock' | 'unknown'; words: { title: string; text: string } }) {
  return (
    <Empty icon={icon} title={words.title}>
      <p>{words.text}</p>
    </Empty>
  );
}

function Reading() {
  const { states } = useWords();
  return (
    <Empty title={states.reading.title}>
      <p role="status">{states.reading.text}</p>
      <span className="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </Empty>
  );
}

/** Takes the page's host off the paused list; its content script starts reading again. */
export async function resume(page: Pick<PageState, 'url'>): Promise<void> {
  const { paused } = await preferences.getValue();
  const { host } = new URL(page.url);
  await patch(preferences, { paused: paused.filter((one) => one !== host) });
}

import { useLanguage, useWords } from '@/components/hooks/words';
import { clockText } from '@/components/marks/mark-text';
import { Icon } from '@/components/ui/Icon';
import { HostFigures } from './HostFigures';
import { HostGoalView } from './HostGoal';
import { HostNow } from './HostNow';
import { HostOver } from './HostOver';
import { HostTop } from './HostTop';
import type { HostView } from './host-view';
import './host.css';
import './host-parts.css';

/** Why the numbers stand still: the page is silent, the extension cannot be reached, its tab was closed. */
export type Standstill = 'silent' | 'lost' | 'closed';

type HostBoardProps = { view: HostView; now: number; still: Standstill | null; onFullScreen: (() => void) | null; onAbout: () => void };

/** A room for its host, read from three metres: one number, one thing to do, four figures. */
export function HostBoard({ view, now, still, onFullScreen, onAbout }: HostBoardProps) {
  const { screens } = useWords();
  const language = useLanguage();
  return (
    <main className={still ? 'host host--still' : 'host'} aria-label={screens.names.host}>
      <HostTop view={view} now={now} onFullScreen={onFullScreen} onAbout={onAbout} />
      {still && (
        <p className="host-still" role="status">
          <Icon name="old" size={24} />
          {screens.host.stale[still](clockText(view.at, language))}
        </p>
      )}
      {view.air === 'ended' ? (
        <HostOver view={view} />
      ) : (
        <>
          <div className="host-mid">
            <HostGoalView goal={view.goal} showsMoney={view.showsMoney} />
            <HostNow view={view} now={now} />
          </div>
          <HostFigures figures={view.figures} />
        </>
      )}
    </main>
  );
}

import { useWords } from '@/components/hooks/words';
import { HostFigures } from './HostFigures';
import { HostGoalView } from './HostGoal';
import { HostNow } from './HostNow';
import { HostOver } from './HostOver';
import { HostTop, type Standstill } from './HostTop';
import type { HostView } from './host-view';
import './host.css';
import './host-parts.css';

type HostBoardProps = { view: HostView; now: number; still: Standstill | null; onFullScreen: (() => void) | null; onAbout: () => void };

/** A room for its host, read from three metres: one number, one thing to do, four figures. */
export function HostBoard({ view, now, still, onFullScreen, onAbout }: HostBoardProps) {
  const { screens } = useWords();
  return (
    <main className={still ? 'host host--still' : 'host'} aria-label={screens.names.host}>
      <HostTop view={view} now={now} still={still} onFullScreen={onFullScreen} onAbout={onAbout} />
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

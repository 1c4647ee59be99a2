import type { PageWatch } from '@/components/hooks/page';
import { useWords } from '@/components/hooks/words';
import { HostBar } from './HostTop';
import './host.css';
import './host-parts.css';

type HostEmptyProps = { watch: PageWatch; hasConflict: boolean; now: number; onFullScreen: (() => void) | null };

/** A host's screen before its room is on air, or without one: why, and what to do. */
export function HostEmpty({ watch, hasConflict, now, onFullScreen }: HostEmptyProps) {
  const { screens, states } = useWords();
  const { host } = screens;
  const { state: page, link } = watch;
  if (link === 'unknown') return null;
  const isLivePage = page !== null && (page.surface === 'live-dashboard' || page.surface === 'live-trend');
  const words = hasConflict ? host.conflict : link === 'lost' ? states.unreachable : isLivePage ? host.waiting : host.noPage;
  return (
    <main className="host" aria-label={screens.names.host}>
      <HostBar lit={false} now={now} onFullScreen={onFullScreen} onAbout={null}>
        <span className="host-hid" />
      </HostBar>
      <section className="host-state-page" role="status">
        <h1 className="host-do host-do--l">{words.title}</h1>
        <p className="host-why">{words.text}</p>
      </section>
    </main>
  );
}

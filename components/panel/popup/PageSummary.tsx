import { useWords } from '@/components/hooks/words';
import { isRoom } from '@/components/live/room';
import { airText, useAir } from '@/components/live/use-air';
import { Ago } from '@/components/ui/Ago';
import { Icon } from '@/components/ui/Icon';
import { Sep } from '@/components/ui/Sep';
import { roomMinute } from '@/lib/room/minute';
import type { PageState } from '@/lib/snapshot/page-state';
import { foundOf, StoreAlert } from '../Health';

/** The tab in two lines: what it is, and how the reading goes. */
export function PageSummary({ page }: { page: PageState | null }) {
  const { popup } = useWords();
  if (!page) {
    return (
      <section className="popup-state">
        <b>{popup.notHere}</b>
        <p className="note i2">{popup.notHereNote}</p>
      </section>
    );
  }
  return (
    <>
      <section className="popup-state">
        <Title page={page} />
        <Reading page={page} />
      </section>
      <StoreAlert page={page} />
    </>
  );
}

function Title({ page }: { page: PageState }) {
  const { live, states, surfaces } = useWords();
  const air = useAir(page);
  if (!isRoom(page)) return <b>{surfaces[page.surface].name}</b>;
  const minute = roomMinute(page);
  return (
    <span className="row">
      <i className={air === 'on' ? 'lamp' : 'lamp lamp--off'} />
      <b>{airText(air, live)}</b>
      {minute !== null && <span className="i2">{states.minute(minute)}</span>}
    </span>
  );
}

function Reading({ page }: { page: PageState }) {
  const { panel, states } = useWords();
  const stopped = {
    'signed-out': states.signedOut,
    choosing: states.choosing,
    error: states.error,
    paused: states.paused,
    orphaned: states.orphaned,
    lost: states.lost,
    none: states.none,
  };
  const why = page.status in stopped ? stopped[page.status as keyof typeof stopped] : null;
  if (why) return <p className="note i2">{why.title}</p>;
  const found = foundOf(page);
  return (
    <p className="row note i2 popup-health">
      <Icon name="check" size={12} />
      {page.expected > 0 ? panel.health.read(found, page.expected) : panel.health.found(found)}
      <Sep />
      <Ago at={page.at} />
    </p>
  );
}

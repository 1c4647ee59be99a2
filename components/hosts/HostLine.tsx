import type { ReactNode } from 'react';
import { useWords } from '@/components/hooks/words';
import type { RoomPage } from '@/components/live/room';
import { initials } from './initials';
import { useOnAir } from './use-on-air';
import './hosts.css';

const minuteMs = 60_000;

/** Who is on air in a running room, and since when; beside it what else belongs to this moment. */
export function HostLine({ page, children }: { page: RoomPage; children?: ReactNode }) {
  const { hosts: words } = useWords();
  const present = useOnAir(page);
  if (!present) return null;
  const [first] = present;
  return (
    <div className="host-line">
      {first ? (
        <>
          <span className="host-initials" aria-hidden="true">
            {initials(first.who)}
          </span>
          <b className="clip">{present.map((one) => one.who).join(words.and)}</b>
          <span className="i2 nowrap">{words.onAirFor(Math.floor((page.at - first.from) / minuteMs))}</span>
        </>
      ) : (
        <span className="i2" title={words.noneWhy}>
          {words.none}
        </span>
      )}
      {children && <span className="end">{children}</span>}
    </div>
  );
}

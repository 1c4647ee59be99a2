import type { ReactNode } from 'react';
import { useAnswer } from '@/components/hooks/answer';
import { useWords } from '@/components/hooks/words';
import type { RoomPage } from '@/components/live/room';
import { roomStart } from '@/lib/room/minute';
import { onAirAt } from '@/lib/room/shifts';
import { initials } from './initials';
import './hosts.css';

const minuteMs = 60_000;

/** Who is on air in a running room, and since when; beside it what else belongs to this moment. */
export function HostLine({ page, children }: { page: RoomPage; children?: ReactNode }) {
  const { hosts: words } = useWords();
  const shop = page.shop?.key;
  // Whole minutes, so that the question stays the same for a while.
  const now = Math.floor(page.at / minuteMs) * minuteMs + minuteMs;
  const from = Math.min(roomStart(page.scope, page.at) ?? page.at, page.at);
  const found = useAnswer('shifts', shop ? { shop, from, to: now } : null).value;
  if (!found) return null;
  const present = onAirAt(found.shifts, page.at);
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

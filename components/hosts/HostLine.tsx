import type { ReactNode } from 'react';
import { useAnswer } from '@/components/hooks/answer';
import { useWords } from '@/components/hooks/words';
import type { RoomPage } from '@/components/live/room';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import { roomStart } from '@/lib/room/minute';
import { breakMs, leftBefore } from '@/lib/room/shift-ends';
import { endOf } from '@/lib/room/shifts';
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
        <>
          <span className="i2" title={words.noneWhy}>
            {words.none}
          </span>
          <GoOn page={page} />
        </>
      )}
      {children && <span className="end">{children}</span>}
    </div>
  );
}

/** Whoever was on air to the end of a LIVE shortly before goes on in this one: by a press, never by itself. */
function GoOn({ page }: { page: RoomPage }) {
  const { hosts: words } = useWords();
  const shop = page.shop?.key;
  const start = roomStart(page.scope, page.at);
  // Whole minutes, so that the question stays the same for a while.
  const to = start === undefined ? 0 : Math.ceil(start / minuteMs) * minuteMs;
  const ask = shop && start !== undefined ? { shop, from: to - breakMs - minuteMs, to } : null;
  const shifts = useAnswer('shifts', ask, { steady: true }).value?.shifts ?? [];
  const before = start === undefined ? [] : leftBefore(shifts, start);
  if (!shop || start === undefined || before.length === 0) return null;
  const enter = async () => {
    for (const { who, ...one } of before) {
      await call('putShift', { id: crypto.randomUUID(), shop, who, from: Math.max(start, endOf(one)) }).catch(() => {});
    }
  };
  return (
    <Button small title={words.goesOnWhy} onClick={enter}>
      {words.goesOn(before.map(({ who }) => who).join(words.and))}
    </Button>
  );
}

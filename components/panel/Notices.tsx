import { type ReactNode, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import { call } from '@/lib/messages/client';
import type { PageState } from '@/lib/snapshot/page-state';
import { contradictionsOf } from './contradictions';
import { MissingList } from './MissingList';
import { NamedPeriod, NamePeriod } from './NamePeriod';

/** Fewer than this share read means that the layout has changed, not that one card is missing. */
const enough = 0.85;

/** What must be known before the page's numbers are believed: a changed layout, the general rule alone, an unknown period or room. */
export function Notices({ page, tab, today }: { page: PageState; tab: number | null; today: string }) {
  const found = page.expected - page.missing.length;
  return (
    <>
      <NotAsConfirmed page={page} />
      {page.status === 'partial' && found < page.expected * enough && <LayoutChanged page={page} found={found} />}
      {page.status === 'generic' && <GenericOnly page={page} />}
      {page.status !== 'generic' && page.scope.kind === 'unknown' && (
        <ScopeUnknown why={page.scope.why}>
          {tab !== null && <NamePeriod key={page.url} page={page} tab={tab} today={today} />}
        </ScopeUnknown>
      )}
      {tab !== null && <NamedPeriod page={page} tab={tab} />}
    </>
  );
}

function NotAsConfirmed({ page }: { page: PageState }) {
  const { odd } = useWords().shops;
  const found = contradictionsOf(page);
  if (found.length === 0) return null;
  const shop = page.shop?.key;
  return (
    <section className="notice">
      <Chip state="doubtful">{odd.chip}</Chip>
      {found.map(({ of, shown, confirmed }) => (
        <div key={of}>
          <h2>{odd[of](shown, confirmed)}</h2>
          <p>{of === 'currency' ? odd.money : odd.days}</p>
        </div>
      ))}
      <button type="button" className="link-btn" onClick={() => call('openWindow', { view: 'dashboard', shop }).catch(() => {})}>
        {odd.change}
      </button>
    </section>
  );
}

function LayoutChanged({ page, found }: { page: PageState; found: number }) {
  const { states, common } = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(found === 0);
  const since = new Date(page.since).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  return (
    <section className="notice">
      <div className="row">
        <Chip state="unknown">{states.partial.unknown(page.missing.length)}</Chip>
        <span className="note i3">{common.since(since)}</span>
        <button type="button" className="link-btn end" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? states.partial.hide : states.partial.show}
        </button>
      </div>
      <h2>{states.partial.title(found, page.expected)}</h2>
      <div className="found" aria-hidden="true">
        {Array.from({ length: page.expected }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: identical marks that never move
          <i key={index} className={index < found ? undefined : 'found-not'} />
        ))}
      </div>
      {open && <MissingList missing={page.missing} />}
      <p>{states.partial.text}</p>
    </section>
  );
}

function GenericOnly({ page }: { page: PageState }) {
  const { states } = useWords();
  return (
    <section className="notice">
      <Chip state="unknown">{states.generic.chip}</Chip>
      <h2>{states.generic.title}</h2>
      <p>{states.generic.text(Object.keys(page.values).length)}</p>
    </section>
  );
}

function ScopeUnknown({ why, children }: { why: string; children: ReactNode }) {
  const { states } = useWords();
  const isRoom = why === 'room-state' || why === 'no-room';
  const { chip, title } = isRoom ? states.room : states.period;
  return (
    <section className="notice">
      <Chip state="unknown">{chip}</Chip>
      <h2>{title}</h2>
      <p>{isRoom ? `${states.room[why]} ${states.room.todo}` : states.period[isPeriodReason(why) ? why : 'no-period']}</p>
      {children}
      <p className="note">{states.held}</p>
    </section>
  );
}

const periodReasons = ['stale-banner', 'not-yet', 'unreadable-period', 'preset-without-dates', 'mixed-periods', 'no-period'] as const;

function isPeriodReason(why: string): why is (typeof periodReasons)[number] {
  return (periodReasons as readonly string[]).includes(why);
}

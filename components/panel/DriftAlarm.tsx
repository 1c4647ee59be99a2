import { useAnswer } from '@/components/hooks/answer';
import { useNow } from '@/components/hooks/clock';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { listed } from '@/lib/format';
import { call } from '@/lib/messages/client';
import { type Drift, driftOf, isHeeded } from '@/lib/report/drift';
import type { PageState } from '@/lib/snapshot/page-state';

/** More names than this are a number. */
const most = 3;

/** Says once what this page used to show and is not read any more, since when, and what to do. */
export function DriftAlarm({ page }: { page: PageState }) {
  const words = useWords().health.drift;
  const subject = { shop: page.shop?.key ?? `host/${new URL(page.url).hostname}`, surface: page.surface };
  const health = useAnswer('health', page.demo ? null : subject).value;
  const now = useNow(30_000);
  const drift = health ? driftOf(health, page, now) : null;
  if (!health || !drift || isHeeded(health, drift)) return null;
  const heed = () => call('heedDrift', { ...subject, marks: drift.marks.slice(0, 1000) }).catch(() => {});
  return (
    <section className="store-alert" role="status" aria-label={words.title(drift.metrics.length)}>
      <Icon name="unknown" size={16} />
      <div>
        <b>{drift.all ? words.lost : words.title(drift.metrics.length)}</b>
        <DriftText drift={drift} />
        <p>{words.todo}</p>
        <button type="button" className="link-btn" onClick={heed}>
          {words.seen}
        </button>
      </div>
    </section>
  );
}

function DriftText({ drift }: { drift: Drift }) {
  const { health, metrics } = useWords();
  const language = useLanguage();
  const since = new Date(drift.since).toLocaleString(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const names = listed(
    drift.metrics.slice(0, most).map((id) => metrics[id].name),
    language,
  );
  const { length } = drift.metrics;
  return <p>{health.drift.text(length > most ? health.drift.more(names, length) : names, since)}</p>;
}

import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import { run } from '@/lib/store/deadline';
import { listHealth } from '@/lib/store/health';
import { Answer } from './Answer';
import { HealthTable } from './HealthTable';
import { Page } from './Page';
import './health.css';

/** How well each page is read, also those that were never opened. */
export function HealthPage() {
  const words = useWords().health;
  const live = useLive('health', () => run('relaxed', listHealth));
  return (
    <Page title={words.title}>
      <Answer live={live}>
        {(rows) => (
          <section className="d-card">
            {rows.length === 0 && (
              <Empty title={words.empty.title}>
                <p>{words.empty.body}</p>
              </Empty>
            )}
            <HealthTable rows={rows} />
            <p className="d-foot">{words.note}</p>
          </section>
        )}
      </Answer>
    </Page>
  );
}

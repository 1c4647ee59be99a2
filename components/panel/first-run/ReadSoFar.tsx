import { useLanguage, useWords } from '@/components/hooks/words';
import { Figure } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import { Sep } from '@/components/ui/Sep';
import { metrics } from '@/lib/metrics/catalog';
import type { PageState } from '@/lib/snapshot/page-state';

const shownAtMost = 6;

/** Proof before questions: what has already been read from this page. */
export function ReadSoFar({ page }: { page: PageState }) {
  const { setup, metrics: names } = useWords();
  const days = new Intl.DateTimeFormat(useLanguage(), { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const read = metrics.filter(({ id }) => page.values[id]);
  const agreeing = page.checks.filter((check) => check.ok).length;
  return (
    <section className="step">
      <h2>
        <span className="step-ok">
          <Icon name="check" size={12} />
        </span>
        {setup.read}
      </h2>
      <p className="note i2">
        {setup.numbers(read.length)}
        {page.scope.kind === 'period' && (
          <>
            <Sep />
            {days.formatRange(Date.parse(page.scope.from), Date.parse(page.scope.to))}
          </>
        )}
        {agreeing > 0 && (
          <>
            <Sep />
            {setup.checks(agreeing)}
          </>
        )}
      </p>
      <ul className="reads">
        {read.slice(0, shownAtMost).map(({ id }) => {
          const value = page.values[id];
          return (
            <li key={id}>
              <Icon name="check" size={12} />
              <span className="clip">{names[id].short}</span>
              <b>{value && <Figure amount={value} />}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { useWords } from '@/components/hooks/words';
import type { Sanity } from '@/lib/kpi/targets/sanity';

/** Room beyond the ends, as a share of the whole, so that a mark at an end is still seen. */
const margin = 0.04;

/** The own past as a line from its least to its most, a bar over the middle half, a tick at the median; the target as an upright. */
export function SanityStrip({ sanity, write, slim }: { sanity: Sanity; write: (value: number) => string; slim?: true }) {
  const { targets: words } = useWords();
  const { low, q1, median, q3, high, needed } = sanity;
  const least = Math.min(low, needed);
  const most = Math.max(high, needed);
  const span = most - least || Math.abs(most) || 1;
  const at = (value: number) => `${(margin + ((value - least) / span) * (1 - 2 * margin)) * 100}%`;
  const between = (from: number, to: number) => ({ left: at(from), right: `calc(100% - ${at(to)})` });
  const label = `${words.strip(write(low), write(median), write(high))}${words.comma}${words.stripTarget(write(needed))}`;
  return (
    <span className={slim ? 'strip strip--slim' : 'strip'} role="img" aria-label={label} title={label}>
      <i className="strip-line" style={between(low, high)} />
      <i className="strip-box" style={between(q1, q3)} />
      <i className="strip-median" style={{ left: at(median) }} />
      <i className="strip-target" style={{ left: at(needed) }} />
      {!slim && (
        <>
          <span className="strip-end" style={{ left: at(low) }}>
            {write(low)}
          </span>
          {high > low && (
            <span className="strip-end strip-end--high" style={{ left: at(high) }}>
              {write(high)}
            </span>
          )}
        </>
      )}
    </span>
  );
}

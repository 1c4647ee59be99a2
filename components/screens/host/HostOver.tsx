import { useLanguage, useWords } from '@/components/hooks/words';
import { written } from '@/components/ui/Figure';
import { isAbbreviated } from '@/lib/format';
import type { HostView } from './host-view';

/** After the end: thanks, how long it was, and what it came to. */
export function HostOver({ view: { minute, result } }: { view: HostView }) {
  const { host } = useWords().screens;
  const language = useLanguage();
  return (
    <>
      <section className="host-over">
        <p className="host-do host-do--l">{host.over.title}</p>
        {minute !== null && <p className="host-lead">{host.over.lasted(minute)}</p>}
      </section>
      <ul className="host-figures" aria-label={host.over.open} style={{ '--figures': Math.max(1, result.length) }}>
        {result.map(({ id, amount }) => {
          const [number, unit] = written(amount, language);
          return (
            <li key={id} className="host-figure">
              <span className="host-name">{host.result[id]}</span>
              <span className="host-value">
                <b>
                  {isAbbreviated(amount) && '≈'}
                  {number}
                </b>
                {unit && <i>{unit}</i>}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

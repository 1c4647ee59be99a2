import { useWords } from '@/components/hooks/words';
import { identityText } from '@/components/live/identity-text';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';
import type { Health } from '@/lib/report/health';
import { Head } from './Head';
import { isMissing, type MetricRow, metricRows } from './health-rows';
import { href } from './route';
import { useTexts } from './use-texts';

/** Every metric of one page: read or why not, by which layer, under which label, since when. */
export function HealthMetrics({ health }: { health: Health }) {
  const { health: words, surfaces } = useWords();
  const { metric } = words;
  return (
    <table className="d-table health-metrics">
      <caption className="sr">{words.open(surfaces[health.surface].name)}</caption>
      <Head first={[metric.name]} numbers={[]} last={[metric.state, metric.layer, metric.label, metric.since]} />
      <tbody>
        {metricRows(health).map((row) => (
          <Metric key={row.metric} row={row} health={health} />
        ))}
      </tbody>
    </table>
  );
}

function Metric({ row, health }: { row: MetricRow; health: Health }) {
  const { dashboard, health: words, metrics } = useWords();
  const texts = useTexts();
  return (
    <tr>
      <th scope="row">
        <a href={href({ page: 'dictionary', metric: row.metric })}>{metrics[row.metric].name}</a>
      </th>
      <td>
        <span className="health-count">
          <Icon name={iconOf(row)} size={12} />
          <State row={row} />
          {row.doubt && (
            <a className="note" href={href(health.room ? { page: 'room', room: health.room } : { page: 'days' })}>
              {words.evidence}
            </a>
          )}
        </span>
      </td>
      <td>{row.by ? dashboard.evidence.by[row.by] : <span className="i3">{words.unknown}</span>}</td>
      <td>
        {row.label ?? <span className="i3">{words.unknown}</span>}
        {row.guessed && <span className="note i3"> {words.guess}</span>}
      </td>
      <td>{row.since === undefined ? texts.moment(row.read ?? health.at) : words.since(texts.moment(row.since))}</td>
    </tr>
  );
}

function State({ row }: { row: MetricRow }) {
  const { health: words, live, metrics, panel } = useWords();
  if (row.since === undefined) return row.doubt ? words.breaks(identityText(row.doubt, { live, metrics })) : words.ok;
  if (row.gone) return words.gone;
  return row.blank ? words.blank : panel.why[row.why ?? 'absent'];
}

function iconOf(row: MetricRow): IconName {
  if (row.doubt) return 'doubtful';
  return isMissing(row) || row.since !== undefined ? 'unknown' : 'check';
}

import { useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import { formatValue } from '@/lib/format';
import { roomCountOf } from '@/lib/kpi/room-counts';
import type { Reached, RoomTotals } from '@/lib/report/review/totals';
import { href } from './route';
import { roleName } from './team/role-name';
import { useTexts } from './use-texts';

/** What a room came to: of each target its actual and how much of it that is; viewers at once on average and at most; GMV a viewer. */
export function TotalsCard({ totals: { reached, audience, uv } }: { totals: RoomTotals }) {
  const { review: words, common, live } = useWords();
  const texts = useTexts();
  const count = (value: number) => texts.count(Math.round(value));
  const unknown = <span className="i3">{common.states.unknown}</span>;
  return (
    <section className="d-card d-stats d-totals" aria-label={words.totals.title}>
      {reached.map((one) => (
        <ReachedStat key={`${one.role} ${one.kpi}`} reached={one} />
      ))}
      {reached.length === 0 && (
        <div className="d-stat">
          <span className="note i3">{words.totals.target}</span>
          <span className="i2">{words.totals.noTarget}</span>
          <a className="note no-print" href={href({ page: 'targets' })}>
            {words.totals.setTarget}
          </a>
        </div>
      )}
      <div className="d-stat">
        <span className="note i3">{words.totals.average}</span>
        <b>{audience ? count(audience.average) : unknown}</b>
      </div>
      <div className="d-stat">
        <span className="note i3">{words.totals.peak}</span>
        <b>{audience ? count(audience.peak) : unknown}</b>
        {!audience && <span className="note i3">{words.totals.noViewers}</span>}
        {audience && <span className="note i3">{texts.clock(audience.peakAt)}</span>}
      </div>
      <div className="d-stat">
        <span className="note i3" title={live.now.how.uv_value}>
          {live.now.names.uv_value}
        </span>
        <b>{uv ? texts.value({ ...uv, unit: 'money' }) : unknown}</b>
      </div>
    </section>
  );
}

function ReachedStat({ reached: { kpi, role, metric, actual, target } }: { reached: Reached }) {
  const words = useWords();
  const texts = useTexts();
  const share = formatValue({ value: actual.value / target, unit: 'ratio', step: 0.01 }, texts.speech);
  return (
    <div className="d-stat">
      <span className="note i3">{words.review.totals.of(kpiName(roomCountOf(kpi), words, metric), roleName(role, [], words.kpi))}</span>
      <b>{share}</b>
      <span className="note i2">{words.review.totals.reached(texts.value(actual), texts.value({ ...actual, value: target }))}</span>
    </div>
  );
}

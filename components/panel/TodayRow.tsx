import { useState } from 'react';
import { copyText } from '@/components/export/copy-text';
import { useNow } from '@/components/hooks/clock';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { tsvRow } from '@/lib/export/tsv';
import { formatValue } from '@/lib/format';
import { metric as rowOf } from '@/lib/metrics/catalog';
import type { DayReport } from '@/lib/report/day';
import { dayRow, rowMetrics } from '@/lib/report/day-row';

/** The daily row for the team's sheet: shown as it will be pasted, blank where nothing is known. */
export function TodayRow({ day }: { day: DayReport }) {
  const { today, metrics, common } = useWords();
  const language = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const row = dayRow(day, useNow(30_000));
  const text = tsvRow(row);
  return (
    <section className="sec">
      <div className="row">
        <h2>{today.row}</h2>
        <span className="note i3 clip">{today.filled(row.filled, row.values.length)}</span>
        <Button small kind="primary" icon="copy" className="end" onClick={async () => setCopied(await copyText(text))}>
          {today.copy}
        </Button>
      </div>
      {row.open > 0 && <p className="note i2">{today.open(row.open)}</p>}
      <p className="note i2" role="status">
        {copied !== null && (copied ? today.copied : today.copyFailed)}
      </p>
      {copied === false && (
        <textarea className="today-text" readOnly value={text} aria-label={today.row} onFocus={(event) => event.target.select()} />
      )}

      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="today-table" tabIndex={0} aria-label={today.row}>
        <table>
          <thead>
            <tr>
              {rowMetrics.map((metric) => (
                <th key={metric} scope="col">
                  {metrics[metric].short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {rowMetrics.map((metric, index) => {
                const value = row.values[index] ?? null;
                return (
                  <td key={metric} className={value === null ? 'nil' : undefined}>
                    {value === null ? common.blank : formatValue({ value, unit: rowOf(metric).unit }, language)}
                  </td>
                );
              })}
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}

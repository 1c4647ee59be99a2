type MeterProps = { label: string; value: number | null; target: number | null; due?: number | null; behind: boolean };

/** A bar whose full width is 1.2 × the target: fill = actual, solid tick = target, dotted tick = due by now. */
export function Meter({ label, value, target, due, behind }: MeterProps) {
  const full = target !== null ? target * 1.2 : null;
  const percent = (part: number) => `${full ? Math.min(100, Math.max(0, (part / full) * 100)) : 0}%`;
  return (
    <span className={behind ? 'meter meter--behind' : 'meter'} role="img" aria-label={label}>
      {value !== null && full !== null && <i style={{ width: percent(value) }} />}
      {target !== null && <u style={{ left: percent(target) }} />}
      {due != null && <s style={{ left: percent(due) }} />}
    </span>
  );
}

import type { BenchmarkSource } from '@/lib/benchmark/benchmark';

type Line = { source: BenchmarkSource; value: number; low?: number; high?: number };
type SparklineProps = { label: string; points: readonly (number | null)[]; lines: readonly Line[] };

const width = 136;
const height = 44;

/** A curve of own samples with the lines it is held against. A null point is a gap and stays one. */
export function Sparkline({ label, points, lines }: SparklineProps) {
  const all = [...points, ...lines.flatMap((line) => [line.value, line.low, line.high])].filter((v) => typeof v === 'number');
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const y = (value: number) => (height - 4 - ((value - low) / span) * (height - 8)).toFixed(1);
  const x = (index: number) => ((index / Math.max(1, points.length - 1)) * (width - 5)).toFixed(1);
  const path = points.map((p, i) => (p === null ? '' : `${points[i - 1] == null ? 'M' : 'L'}${x(i)} ${y(p)}`)).join('');
  const last = points.findLastIndex((p) => p !== null);
  const end = points[last];
  const band = lines.find((line) => line.low !== undefined && line.high !== undefined);
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {band && <path className="g-band" d={`M0 ${y(band.high ?? 0)}H${width - 5}V${y(band.low ?? 0)}H0Z`} />}
      {lines.map((line) => (
        <path key={line.source} className={`g-${line.source}`} d={`M0 ${y(line.value)}H${width - 5}`} vectorEffect="non-scaling-stroke" />
      ))}
      <path className="g-now" d={path} vectorEffect="non-scaling-stroke" />
      {end != null && <path className="g-dot" d={`M${x(last)} ${y(end)}h.01`} vectorEffect="non-scaling-stroke" />}
    </svg>
  );
}

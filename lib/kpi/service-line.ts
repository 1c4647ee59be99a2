import type { MetricId } from '@/lib/metrics/catalog';

/**
 * Where TikTok begins to warn a shop about its answers, and where it acts: shares of inquiries, in the regions it is said of. `from`:
 * who says so, and of when.
 */
export type ServiceLine = {
  metric: MetricId;
  regions: readonly string[];
  warn: number;
  act?: number;
  from: { by: string; year: string; confidence: 'high' | 'medium' };
};

/** What is published as a line, not as somebody's mean. Other regions have none that is sure enough. */
const serviceLines: readonly ServiceLine[] = [
  {
    metric: 'cs_24h_response',
    regions: ['US'],
    warn: 0.9,
    act: 0.85,
    from: { by: 'US Seller Academy', year: '2025', confidence: 'high' },
  },
  {
    metric: 'cs_12h_response',
    regions: ['TH', 'ID', 'MY', 'PH', 'SG', 'VN'],
    warn: 0.85,
    from: { by: 'TH / ID Seller Academy, MapMyChannel', year: '2025', confidence: 'medium' },
  },
];

/** The line that a read answer rate is below, and whether TikTok acts there already; null where it is above, or none is known. */
export function serviceWarning(
  { metric, value }: { metric: MetricId; value: number },
  region: string | undefined,
): { line: ServiceLine; level: 'warn' | 'act' } | null {
  const line = serviceLines.find((one) => one.metric === metric && one.regions.includes(region ?? ''));
  if (!line || value >= line.warn) return null;
  return { line, level: line.act !== undefined && value < line.act ? 'act' : 'warn' };
}

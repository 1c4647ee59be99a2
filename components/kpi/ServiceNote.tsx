import { useLanguage, useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { formatValue } from '@/lib/format';
import { isActual } from '@/lib/kpi/actual';
import { serviceWarning } from '@/lib/kpi/service-line';
import type { KpiLine } from './scorecard';

/** Where the read answer rate is below the line at which TikTok warns the shop. Nothing while it was not read, or long ago. */
export function ServiceNote({ line: { actual, state }, region }: { line: KpiLine; region: string | undefined }) {
  const { service: words } = useWords().kpi;
  const language = useLanguage();
  const found = isActual(actual) && state !== 'old' ? serviceWarning(actual, region) : null;
  if (!found) return null;
  const { warn, act, from } = found.line;
  const share = (value: number) => formatValue({ value, unit: 'ratio', step: 0.01 }, language);
  return (
    <p className="note kpi-service">
      <Icon name="problem" size={12} />
      <span>
        <b>{found.level === 'act' ? words.act(share(act ?? warn)) : words.warn(share(warn))}</b>{' '}
        <span className="i2">{words.from(from.by, from.year, words.confidence[from.confidence])}</span>
      </span>
    </p>
  );
}

import type { ReactNode } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { formatValue } from '@/lib/format';
import { isActual } from '@/lib/kpi/actual';
import { type ServiceLevel, type ServiceLine, serviceWarning } from '@/lib/kpi/service-line';
import type { KpiLine } from './scorecard';

/** Where the read answer rate is below the line at which TikTok warns the shop, or close to it. Nothing while it was not read, or long ago. */
export function ServiceNote({ line: { actual, state }, region }: { line: KpiLine; region: string | undefined }) {
  const found = isActual(actual) && state !== 'old' ? serviceWarning(actual, region) : null;
  return found && <ServiceText {...found} />;
}

type TextProps = { level: ServiceLevel; line: ServiceLine; children?: ReactNode };

/** How an answer rate stands to its line, who says what the line is, and what else is to be said of it. */
export function ServiceText({ level, line: { warn, act, from }, children }: TextProps) {
  const { service: words } = useWords().kpi;
  const language = useLanguage();
  const share = formatValue({ value: level === 'act' ? (act ?? warn) : warn, unit: 'ratio', step: 0.01 }, language);
  const source = from.year === null ? from.by : `${from.by} ${from.year}`;
  return (
    <p className="note kpi-service">
      <Icon name="problem" size={12} />
      <span>
        {children}
        <b>{words[level](share)}</b> <span className="i2">{words.from(source, words.confidence[from.confidence])}</span>
      </span>
    </p>
  );
}

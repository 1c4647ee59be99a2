import { useAnswer } from '@/components/hooks/answer';
import { QuarterDue } from '@/components/quarter/QuarterDue';
import { call } from '@/lib/messages/client';

/** The reminder of the quarterly review, for those who set targets. */
export function QuarterReminder({ shop }: { shop: string | undefined }) {
  const due = useAnswer('quarterDue', shop ? { shop } : null, { steady: true }).value;
  return <QuarterDue quarter={due ?? null} onOpen={() => call('openWindow', { view: 'dashboard', quarter: true }).catch(() => {})} />;
}

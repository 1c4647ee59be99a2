import { useAnswer } from '@/components/hooks/answer';
import { TrialDue } from '@/components/trial/TrialDue';
import { call } from '@/lib/messages/client';

/** What of trials is to be looked at, for those who set targets. */
export function TrialReminder({ shop }: { shop: string | undefined }) {
  const news = useAnswer('trialDue', shop ? { shop } : null, { steady: true }).value;
  return <TrialDue news={news ?? null} onOpen={() => call('openWindow', { view: 'dashboard', trials: true }).catch(() => {})} />;
}

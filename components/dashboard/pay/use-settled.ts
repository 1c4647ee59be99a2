import { useEffect } from 'react';
import type { Month } from '@/lib/kpi/pay/month';
import { call } from '@/lib/messages/client';

/** Has what is still to be reckoned of a month reckoned: the page then hears of it. */
export function useSettled(month: Month, pending: number): void {
  useEffect(() => {
    if (pending > 0) call('settlePay', { month }).catch(() => {});
  }, [month, pending]);
}

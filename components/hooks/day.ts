import { useState } from 'react';
import type { DayReport } from '@/lib/report/day';
import { useAnswer } from './answer';
import { useNow } from './clock';

/** The shop's day, and the next one as soon as it has begun, though nothing is stored at that moment. */
export function useDay(shop: string | undefined): DayReport | undefined {
  const [over, setOver] = useState(0);
  const day = useAnswer('today', shop ? { shop } : null, { occasion: over }).value;
  const now = useNow(30_000);
  if (day && now >= day.to && over !== day.to) setOver(day.to);
  return day;
}

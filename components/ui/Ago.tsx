import { useNow } from '@/components/hooks/clock';
import { useWords } from '@/components/hooks/words';
import type { Words } from '@/lib/i18n/words';

/** How long ago a moment was, in words of whole units. A clock set back reads as "just now". */
export function agoText(words: Words['common'], seconds: number): string {
  if (seconds < 1) return words.justNow;
  if (seconds < 60) return words.secondsAgo(Math.floor(seconds));
  if (seconds < 3600) return words.minutesAgo(Math.floor(seconds / 60));
  if (seconds < 48 * 3600) return words.hoursAgo(Math.floor(seconds / 3600));
  return words.daysAgo(Math.floor(seconds / 86_400));
}

export function Ago({ at, every = 1000 }: { at: number; every?: number }) {
  const words = useWords();
  return <>{agoText(words.common, (useNow(every) - at) / 1000)}</>;
}

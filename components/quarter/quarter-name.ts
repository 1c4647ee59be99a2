import type { Words } from '@/lib/i18n/words';

/** What a quarter (2026-Q3) is called. */
export function quarterName(id: string, { name }: Words['quarter']): string {
  const [year = '', n = ''] = id.split('-Q');
  return name(year, n);
}

import type { Words } from '@/lib/i18n/words';
import type { ProposedFact } from '@/lib/report/propose-shop';

/** Where a proposed fact was read, in words. */
export function evidenceText({ from, text = '', surface, value }: ProposedFact, { shops, surfaces }: Words): string {
  const { evidence } = shops;
  const page = surfaces[surface ?? 'unknown'].name;
  if (from === 'header') return evidence.header(page);
  if (from === 'money' || from === 'period') return evidence[from](page, text);
  if (from === 'assumed') return value ? evidence.assumed : evidence.none;
  return evidence[from];
}

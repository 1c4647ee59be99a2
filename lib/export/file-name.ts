import type { FormatId } from './exporter';

/** Names Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** `tallylight_<shop>_<day|room>_<date>.<ext>`: letters of any script, digits and dashes; what file systems forbid becomes a dash. */
export function fileName(shop: string, kind: 'day' | 'room', date: string, extension: FormatId): string {
  return `tallylight_${clean(shop)}_${kind}_${clean(date)}.${extension}`;
}

function clean(text: string): string {
  const kept = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return kept === '' || reserved.test(kept) ? 'shop' : kept;
}

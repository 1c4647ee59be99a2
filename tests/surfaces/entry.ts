// Reads many pages inside one: each is parsed on its own and takes the place of the body.
import { dialectsFor } from '@/lib/reading/dialects';
import { openPage } from '@/lib/reading/open-page';
import type { Reading } from '@/lib/reading/reading';

export type Drawn = { url: string; html: string };

const dialects = dialectsFor('');

function readEach(pages: readonly Drawn[]): Reading[] {
  return pages.map(({ url, html }) => {
    const parsed = Document.parseHTMLUnsafe(html);
    document.documentElement.lang = parsed.documentElement.lang;
    document.body.replaceWith(document.importNode(parsed.body, true));
    return openPage(document, new URL(url), { known: () => dialects, missed: () => {} }).read();
  });
}

Object.assign(globalThis, { tally: { readEach } });

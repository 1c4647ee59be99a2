// What the generic reader's tests call inside the page.

import type { Writing } from '@/lib/reading/candidates';
import { pickDialect } from '@/lib/reading/dialects';
import { readGeneric } from '@/lib/reading/generic';
import { visibleBlocks } from '@/lib/reading/visible-text';

const tally = {
  generic: (lang: string, currency?: string) => {
    const blocks = visibleBlocks(document.body);
    const writing: Writing = {
      dialect: pickDialect(
        lang,
        blocks.map((it) => it.text),
      ),
      currency,
    };
    return readGeneric(blocks, writing);
  },
};

Object.assign(globalThis, { tally });

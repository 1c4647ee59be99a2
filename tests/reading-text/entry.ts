// What the generic reader's tests call inside the page.

import type { Writing } from '@/lib/reading/candidates';
import { dialectsFor } from '@/lib/reading/dialects';
import { readGeneric } from '@/lib/reading/generic';
import { labelBlocks } from '@/lib/reading/label-blocks';
import { pickDialect } from '@/lib/reading/pick-dialect';
import { lookAround } from '@/lib/reading/sight';

const dialects = dialectsFor('');

const tally = {
  generic: (lang: string, currency?: string) => {
    const sight = lookAround();
    const labels = labelBlocks(document.body, dialects, sight);
    const writing: Writing = {
      dialect: pickDialect(
        lang,
        labels.map((it) => it.text),
        dialects,
      ),
      currency,
    };
    return readGeneric(labels, writing, sight);
  },
};

Object.assign(globalThis, { tally });

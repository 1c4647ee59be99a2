// What reader tests call inside the page.

import { openPage } from '@/lib/reading/open-page';
import type { PageReader } from '@/lib/reading/reading';
import { lookAround } from '@/lib/reading/sight';
import { visibleBlocks } from '@/lib/reading/visible-text';
import { readTables, type ShapeName, shapes } from './shapes';

/** Elements do not survive the way out of the page. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, it) => (it instanceof Node ? undefined : it)));
}

function find(selector: string): Element {
  const region = document.querySelector(selector);
  if (!region) throw new Error(`no ${selector}`);
  return region;
}

let kept: PageReader | undefined;

const tally = {
  shape: (name: ShapeName, selector = 'body') => plain([...shapes[name](find(selector))]),
  blocks: (selector = 'body') => visibleBlocks(find(selector), lookAround()).map((block) => block.text),
  read: (url: string) => {
    const reader = openPage(document, new URL(url));
    kept = reader;
    return plain(reader.read());
  },
  /** Reads again after `change` ran, told of the nodes it returns. */
  again: (change: () => Iterable<Node>) => plain(kept?.read(change())),
  openPage,
  table: (selector = 'body', count?: string) => readTables(selector, count),
};

export type Tally = typeof tally;

Object.assign(globalThis, { tally });

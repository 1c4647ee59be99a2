// What reader tests call inside the page.
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

const tally = {
  shape: (name: ShapeName, selector = 'body') => plain([...shapes[name](find(selector))]),
  blocks: (selector = 'body') => visibleBlocks(find(selector), lookAround()).map((block) => block.text),
  table: (selector = 'body', count?: string) => readTables(selector, count),
};

export type Tally = typeof tally;

Object.assign(globalThis, { tally });

// What reader tests call inside the page.

import { dialectsFor } from '@/lib/reading/dialects';
import { openPage } from '@/lib/reading/open-page';
import type { DialectSource } from '@/lib/reading/pick-dialect';
import { lookAround } from '@/lib/reading/sight';
import { visibleBlocks } from '@/lib/reading/visible-text';
import { readTables, type ShapeName, shapes } from './shapes';

const dialects = dialectsFor('');
const everyDialect: DialectSource = { known: () => dialects, missed: () => {} };

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
  read: (url: string) => plain(openPage(document, new URL(url), everyDialect).read()),
  /** As for a shop whose currency the user confirmed. */
  readConfirmed: (url: string, key: string, currency: string) =>
    plain(openPage(document, new URL(url), everyDialect, (shop) => (shop.key === key ? currency : undefined)).read()),
  /** One page reader over a page that changes: a card, a row's cell, the panel replaced, the panel gone. */
  steps: (url: string) => {
    const reader = openPage(document, new URL(url), everyDialect);
    const change = (text: string, to: string): Node => {
      const walker = document.createTreeWalker(document.body, 4);
      while (walker.nextNode()?.nodeValue !== text) if (!walker.currentNode) throw new Error(text);
      walker.currentNode.nodeValue = to;
      return walker.currentNode;
    };
    const replacePanel = (): Node => {
      const panel = find('#panel');
      const copy = panel.cloneNode(true) as Element;
      copy.querySelector('.odometer-inside')?.replaceChildren(...[...copy.querySelectorAll('.odometer-digit')].slice(0, 1));
      const digit = copy.querySelector('.odometer-value');
      if (digit) digit.textContent = '9';
      panel.replaceWith(copy);
      return find('#mainContentContainer');
    };
    const removePanel = (): Node => {
      find('#panel').remove();
      return find('#mainContentContainer');
    };
    const readings = [reader.read()];
    for (const step of [() => change('42', '43'), () => change('$208.00', '$216.50'), replacePanel, removePanel])
      readings.push(reader.read([step()]));
    return plain(readings);
  },
  openPage,
  table: (selector = 'body', count?: string) => readTables(selector, count),
};

export type Tally = typeof tally;

Object.assign(globalThis, { tally });

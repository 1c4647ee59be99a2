import { chat } from '@/lib/reading/candidates';
import { readers } from '@/lib/reading/readers';
import { attributes, bannedTags } from '@/lib/report/fixture-html';
import { neutral } from './neutral';
import type { Scramble } from './scramble';
import type { Sort } from './vocabulary';

/** What becomes of the page's texts, and how much of what was done. */
export type Redaction = {
  sortOf(node: Text): Sort;
  scramble: Scramble;
  done: { labels: number; numbers: number; texts: number; areas: number; rows: number };
  /** Leaves out what holds neither a label nor a number. */
  lean: boolean;
};

export type Pair = readonly [source: Element, copy: HTMLElement];

/** Where people write or are written about: nothing of it goes out. */
const private_ = `${chat}, [class*="chat" i], [class*="message" i], [class*="buyer" i], [class*="recipient" i], [class*="notification" i], [class*="order-list" i]`;
/** Rows of one table that go out: enough for its layout. */
const mostRows = 3;
const deepest = 200;

/** Ids that readers look for. */
const knownIds = new Set(
  [...JSON.stringify(readers.map(({ regions }) => regions)).matchAll(/#([\w-]+)|\[id=\\"([\w-]+)\\"/g)].flatMap(([, a, b]) =>
    (a ?? b ?? '').toLowerCase(),
  ),
);

/** Copies a page's body into another document: its shape and TikTok's own words as they are, everything else made unknowable. */
export function copyBody(source: HTMLElement, target: HTMLElement, redaction: Redaction): Pair[] {
  const pairs: Pair[] = [[source, target]];
  copyAttributes(source, target, redaction);
  copyChildren(source, target, redaction, pairs, 0);
  return pairs;
}

function copyChildren(source: ParentNode & Node, target: ParentNode & Node, redaction: Redaction, pairs: Pair[], depth: number): void {
  let rows = 0;
  for (const node of source.childNodes) {
    if (node instanceof Text) target.appendChild(new Text(copyText(node, redaction)));
    if (!(node instanceof Element)) continue;
    if (node.tagName === 'TR') rows += 1;
    if (isLeftOut(node, redaction, depth)) continue;
    if (rows > mostRows && node.tagName === 'TR') redaction.done.rows += 1;
    else copyElement(node, target, redaction, pairs, depth);
  }
}

function isLeftOut(node: Element, { done, lean }: Redaction, depth: number): boolean {
  if (bannedTags.has(node.localName) || !/^[a-z][a-z0-9-]{0,60}$/.test(node.localName) || depth > deepest) return true;
  if (node.matches(private_)) {
    done.areas += 1;
    return true;
  }
  return lean && node.childElementCount > 0 && !/[\p{L}\p{Nd}]/u.test(node.textContent ?? '');
}

function copyElement(source: Element, target: Node, redaction: Redaction, pairs: Pair[], depth: number): void {
  const { ownerDocument } = target;
  if (!ownerDocument) return;
  const copy = ownerDocument.createElement(source.localName);
  copyAttributes(source, copy, redaction);
  target.appendChild(copy);
  pairs.push([source, copy]);
  // A drawing says nothing but where it is; what is folded away is not the page's word.
  if (source.localName === 'svg' || getComputedStyle(source).display === 'none') return;
  if (source.shadowRoot) copyChildren(source.shadowRoot, copy.attachShadow({ mode: 'open' }), redaction, pairs, depth + 1);
  copyChildren(source, copy, redaction, pairs, depth + 1);
}

function copyText(node: Text, { sortOf, scramble, done }: Redaction): string {
  if (node.data.trim() === '') return node.data === '' ? '' : ' ';
  const sort = sortOf(node);
  if (sort === 'label') {
    done.labels += 1;
    return node.data;
  }
  done[sort === 'number' ? 'numbers' : 'texts'] += 1;
  return scramble(sort === 'number' ? node.data : neutral(node.data));
}

function copyAttributes(source: Element, copy: Element, { scramble }: Redaction): void {
  for (const name of ['role', 'aria-hidden', 'aria-selected', 'colspan', 'rowspan', 'type']) take(copy, name, source.getAttribute(name));
  if (knownIds.has(source.id.toLowerCase())) take(copy, 'id', source.id);
  const product = /\/product\/(\d+)/.exec(source.getAttribute('href') ?? '')?.[1];
  if (product) take(copy, 'href', `/product/${scramble(product).padStart(19, '9').slice(-19)}`);
  const classes = (source.getAttribute('class') ?? '').split(/\s+/).filter((it) => it.length <= 80 && /^[\w:\-./[\]()%+=,!]+$/.test(it));
  if (classes.length > 0) take(copy, 'class', classes.map((it) => it.replace(/\d{3,}/g, scramble)).join(' '));
}

function take(copy: Element, name: string, value: string | null): void {
  if (value !== null && attributes[name]?.test(value)) copy.setAttribute(name, value);
}

import type { MissingWhy } from '@/lib/snapshot/snapshot';
import { chat, type Writing } from '../candidates';
import { noCard } from '../generic';
import { blocksWhere } from '../label-blocks';
import { labelKey } from '../labels';
import type { Sight } from '../sight';
import { type Block, visibleBlocks } from '../visible-text';
import { joined, type Part, partsOf, valueIn } from './box';
import type { LabelAnchor, PathAnchor } from './rule';

/** What an anchor leads to: one number, or why none. `places`: how many fit. */
export type Place = { part: Part; label: string; places: 1 } | { why: MissingWhy; places: number };

/** Rolling digits; they are read by their own shape, never as text. */
export const rolling = '[class*="odometer"], [class*="animated-number"]';
/** Numbers that are nobody's card: see the generic reader. */
export const offLimits = `${noCard}, ${rolling}`;

/** Finds the one number of an anchor. Anything but exactly one is none. */
export function findPlace(root: Document, anchor: LabelAnchor | PathAnchor, writing: Writing, sight: Sight): Place {
  if (!root.body) return { why: 'absent', places: 0 };
  return 'label' in anchor ? byLabel(root.body, anchor, writing, sight) : byPath(root, anchor, writing, sight);
}

function byLabel(body: Element, anchor: LabelAnchor, writing: Writing, sight: Sight): Place {
  const key = labelKey(anchor.label);
  const labels = blocksWhere(body, (text) => isPartOf(text, key), sight).filter((block) => labelKey(block.text) === key);
  const open = labels.filter(({ element }) => !element.closest(offLimits));
  if (open.length === 0) return { why: 'absent', places: 0 };
  // Behind another tab or in a folded part there may be one that means the same of another period.
  const hidden = hiddenTwins(body, key, labels);
  if (hidden > 0) return { why: 'ambiguous', places: open.length + hidden };
  const beside = open.map((label) => besideLabel(label, anchor, writing, sight));
  const found = beside.filter((it) => it !== 'nothing');
  const [only] = found;
  if (found.length > 1) return { why: 'ambiguous', places: found.length };
  if (!only || only === 'other') return { why: 'unreadable', places: 0 };
  return { part: only, label: anchor.label, places: 1 };
}

function hiddenTwins(body: Element, key: string, shown: readonly Block[]): number {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  let twins = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || labelKey(node.nodeValue ?? '') !== key || holder.closest(offLimits)) continue;
    if (!shown.some(({ element }) => element.contains(holder) || holder.contains(element))) twins += 1;
  }
  return twins;
}

function isPartOf(text: string, key: string): boolean {
  const part = labelKey(text);
  return part !== '' && key.includes(part);
}

/** `other`: the label has amounts beside it, but not as they were taught. */
function besideLabel(block: Block, { meet, up, box, tabs }: LabelAnchor, writing: Writing, sight: Sight): Part | 'other' | 'nothing' {
  const around = boxAbove(block.element, up);
  const parts = around && partsOf(around, writing, sight);
  const label = parts?.find((part) => part.element === block.element && part.text === block.text);
  if (!around || !parts || !label) return 'nothing';
  const value = valueIn(parts, label, box, writing);
  const isSame = value && levelsTo(block.element, value.element) === meet && sameTabs(tabs, tabsAround(around));
  if (isSame && !value.element.closest(offLimits) && !isCrowded(around, parts.length, writing, sight)) return value;
  return parts.some((part) => part.isAmount) ? 'other' : 'nothing';
}

/** The levels from one element up to where the other branches off. */
export function levelsTo(element: Element, other: Element): number {
  let levels = 0;
  for (let at: Element | null = element; at && !at.contains(other); at = at.parentElement) levels += 1;
  return levels;
}

/** The names of the tabs that are open in the parts of the page around a box: what another tab shows is another number. */
export function tabsAround(box: Element): string[] {
  const open = [...box.ownerDocument.querySelectorAll('[role="tab"][aria-selected="true"]')];
  const own = open.filter((tab) => tabbedPart(tab)?.contains(box));
  return own.map(tabName).slice(0, 8);
}

/** A tab without the count at its end. Any other number is part of its name: "7 days" is not "28 days". */
function tabName(tab: Element): string {
  const walker = tab.ownerDocument.createTreeWalker(tab, 4);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue?.trim()) texts.push(node.nodeValue.trim());
  if (texts.length > 1 && /^\d+\+?$/.test(texts.at(-1) ?? '')) texts.pop();
  return labelKey(texts.join(' ').replace(/\s*[(（]\d+\+?[)）]$/, '')).slice(0, 80);
}

/** What a row of tabs switches: the smallest part of the page that holds more than the row. */
function tabbedPart(tab: Element): Element | null {
  let part = tab.closest('[role="tablist"]') ?? tab.parentElement;
  const own = part?.textContent?.length ?? 0;
  while (part && (part.textContent?.length ?? 0) === own) part = part.parentElement;
  return part;
}

function sameTabs(taught: readonly string[], now: readonly string[]): boolean {
  return taught.length === now.length && taught.every((tab, i) => tab === now[i]);
}

/** The ancestor so many levels up. */
function boxAbove(element: Element, up: number): Element | undefined {
  let box: Element | null = element;
  for (let level = 0; level < up; level++) box = box?.parentElement ?? null;
  return box ?? undefined;
}

/** Whether the next bigger box adds nothing but amounts: one of those may be the label's own. */
export function isCrowded(box: Element, texts: number, writing: Writing, sight: Sight): boolean {
  for (let outer = box.parentElement; outer; outer = outer.parentElement) {
    const parts = partsOf(outer, writing, sight);
    if (!parts) return false;
    if (parts.length > texts) return parts.every((part) => part.isAmount || box.contains(part.element));
  }
  return false;
}

function byPath(root: Document, { path }: PathAnchor, writing: Writing, sight: Sight): Place {
  const found = [...root.querySelectorAll(path.join(' > '))].flatMap((element) => amountIn(element, writing, sight) ?? []);
  const [part] = found;
  if (!part) return { why: 'absent', places: 0 };
  return found.length > 1 ? { why: 'ambiguous', places: found.length } : { part, label: '', places: 1 };
}

/** The amount that an element shows, when it shows nothing else. */
function amountIn(element: Element, writing: Writing, sight: Sight): Part | undefined {
  if (element.closest(`${chat}, ${offLimits}`)) return undefined;
  const [part, ...more] = joined(visibleBlocks(element, sight, 4), writing);
  return part?.isAmount && more.length === 0 ? part : undefined;
}

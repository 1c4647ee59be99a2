import type { Unit } from '@/lib/metrics/metric';
import { parseNumber } from '@/lib/metrics/numbers';
import { chat, type Writing } from '../candidates';
import { isVersus } from '../generic';
import { knowsLabel } from '../labels';
import type { Sight } from '../sight';
import { visibleBlocks } from '../visible-text';
import { joined, type Part, partsOf, shapeOf } from './box';
import { findPlace, isCrowded, levelsTo, offLimits, tabsAround } from './find';
import type { LabelAnchor, PathAnchor } from './rule';

/** Why a number cannot be taught: it belongs to a row, a list or a chat · it rolls · nothing tells it from others · no unit fits. */
export type Refusal = 'row' | 'rolling' | 'alike' | 'unreadable';

/** A number that was pointed at: its text, the units it can have, and how it would be found again. */
export type Proposal = { text: string; label: string; units: Unit[] } & ({ anchor: LabelAnchor | PathAnchor } | { why: Refusal });

const units: readonly Unit[] = ['money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank'];
/** How far from its number a label may stand, in levels; and how long it may be. */
const maxLevels = 6;
const longestLabel = 80;
const longestPath = 24;

/** Every number on show, in the order of the page. */
export function amountsOn(root: Document, writing: Writing, sight: Sight): Part[] {
  return root.body ? joined(visibleBlocks(root.body, sight), writing).filter((part) => part.isAmount && /\d/.test(part.text)) : [];
}

/** What could be taught of one number on the page. */
export function propose(part: Part, writing: Writing, sight: Sight): Proposal {
  const root = part.element.ownerDocument;
  const fitting = units.filter(
    (unit) => 'value' in parseNumber(part.text, { dialect: writing.dialect.code, unit, currency: writing.currency }),
  );
  const base = { text: part.text, label: '', units: fitting };
  if (fitting.length === 0) return { ...base, why: 'unreadable' };
  if (part.element.closest('[class*="odometer"]')) return { ...base, why: 'rolling' };
  if (part.element.closest(`${chat}, ${offLimits}`)) return { ...base, why: 'row' };
  for (const anchor of anchorsOf(part, writing, sight)) {
    const place = findPlace(root, anchor, writing, sight);
    if ('part' in place && place.part.element === part.element && place.part.text === part.text)
      return { ...base, label: place.label, anchor };
  }
  return { ...base, why: 'alike' };
}

/** The ways to find a number again, the surest first. */
function* anchorsOf(part: Part, writing: Writing, sight: Sight): Iterable<LabelAnchor | PathAnchor> {
  let box: Element | null = part.element;
  for (let level = 0; box && level <= maxLevels; level++, box = box.parentElement) {
    const parts = partsOf(box, writing, sight);
    if (!parts) break;
    const value = parts.find((it) => it.element === part.element && it.text === part.text);
    const label = value && labelOf(value, parts, writing);
    if (!label || isCrowded(box, parts.length, writing, sight)) continue;
    const levels = { meet: levelsTo(label.element, part.element), up: levelsTo(label.element, box) };
    yield { label: label.text, ...levels, box: shapeOf(parts, label, value, writing), tabs: tabsAround(box) };
  }
  const path = pathTo(part.element);
  if (path) yield { path };
}

/** The text that names a number: the one label the dialect knows, else the nearest before it, else the one behind it. */
function labelOf(value: Part, parts: readonly Part[], writing: Writing): Part | undefined {
  const at = parts.indexOf(value);
  const isName = (it: Part) => !it.isAmount && /\p{L}/u.test(it.text) && it.text.length <= longestLabel && !isVersus(it.text, writing);
  const names = parts.filter(isName);
  const [known, ...more] = names.filter((it) => knowsLabel(it.text, writing.dialect));
  if (known && more.length === 0) return known;
  return parts.slice(0, at).findLast(isName) ?? parts.slice(at + 1).find(isName);
}

/** The way down to an element from the nearest place with a name of its own. Without such a place any build would move it. */
function pathTo(element: Element): string[] | undefined {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < longestPath; at = at.parentElement) {
    path.unshift(stepOf(at));
    if (/[#[]/.test(path[0] ?? '')) return path;
  }
  return undefined;
}

/** Tag, id, role and test name, where they are words: digits and classes change with every build. */
function stepOf(element: Element): string {
  const id = /^[A-Za-z][A-Za-z_-]{2,39}$/.test(element.id) ? `#${element.id}` : '';
  const marks = ['role', 'data-testid', 'data-tid', 'data-e2e'].flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return /^[A-Za-z][A-Za-z._-]{1,59}$/.test(value) ? `[${name}="${value}"]` : [];
  });
  return element.localName.replace(/[^a-z0-9-]/g, '') + id + marks.join('');
}

import { type MetricId, metric } from '@/lib/metrics/catalog';
import { peelFront, signInLabel } from '@/lib/metrics/currencies';
import { parseNumber } from '@/lib/metrics/numbers';
import type { Missing, MissingWhy, Value, Values } from '@/lib/snapshot/snapshot';
import { chat, isPossible, readValue, type Writing } from './candidates';
import { knowsLabel, labelKey, type Meanings, metricForLabel } from './labels';
import type { Sight } from './sight';
import { type Block, visibleBlocks } from './visible-text';

/** A label's cell is found within so many levels, and is no bigger than so many texts. */
const maxLevels = 6;
const maxTexts = 8;

/** Places whose texts are no cards: rows of a table count for themselves, menus and selectors count nothing, viewers write the chat. */
export const noCard = `${chat}, table, [role="table"], [role="grid"], [class*="-table"], nav, [role="menu"], [role="menuitem"], [role="tablist"], [role="tooltip"], [role="listbox"], select, [class*="-select"]:not([class*="-selected"])`;

/** What stands beside one label. */
type Found = { metric: MetricId; value?: Value; why?: MissingWhy; text?: string; element?: Element };

/**
 * The strict reader behind the declared ones. A label of the dialect and the amount right behind it count only if their
 * smallest common box holds nothing else but comparisons, exactly one amount fits the metric, and the metric is found once.
 */
export function readGeneric(
  labels: readonly Block[],
  writing: Writing,
  sight: Sight,
  meanings?: Meanings,
): { values: Values; missing: Missing[]; places: Map<MetricId, Element> } {
  const found = labels.flatMap((label) => besideLabel(label, writing, sight, meanings) ?? []);
  const values: Values = {};
  const missing: Missing[] = [];
  const places = new Map<MetricId, Element>();
  for (const id of new Set(found.map((it) => it.metric))) {
    const [only, ...more] = found.filter((it) => it.metric === id);
    if (more.length > 0) missing.push({ metric: id, why: 'ambiguous' });
    else if (only?.value) {
      values[id] = { ...only.value, by: 'generic' };
      if (only.element) places.set(id, only.element);
    } else if (only) missing.push({ metric: id, why: only.why ?? 'absent', ...(only.text && { text: only.text }) });
  }
  return { values, missing, places };
}

function besideLabel(label: Block, writing: Writing, sight: Sight, meanings: Meanings | undefined): Found | undefined {
  const match = metricForLabel(label.text, { ...writing, meanings });
  // A guessed label is enough where a reader knows the place, not here.
  if (!match || match.guessed || label.element.closest(noCard)) return undefined;
  const { metric: id } = match;
  const cell = cellOf(label, writing, sight);
  if (!cell) return undefined;
  const { own, compared } = atVersus(cell.after, writing);
  const amounts = amountsIn(own, writing);
  const isPlain =
    cell.before.length === 0 && own.every((it) => isAmountPart(it.text, writing)) && compared.every((it) => isComparison(it.text, writing));
  if (!isPlain || !isAmountPart(cell.after[0]?.text ?? '', writing)) return { metric: id, why: 'ambiguous' };
  const fitting = amounts.filter((text) => fits(text, id, label.text, writing));
  const [text] = fitting;
  if (text === undefined) return { metric: id, text: amounts[0], why: whyNot(amounts[0] ?? '', id, writing) };
  if (fitting.length > 1 || text !== amounts[0] || !amounts.slice(1).every((it) => isComparison(it, writing)))
    return { metric: id, why: 'ambiguous', text: amounts.join(' / ') };
  const read = readValue(text, id, label.text, { ...writing, printed: match.currency });
  return { metric: id, text, ...read, element: cell.after[0]?.element };
}

type Cell = { before: Block[]; after: Block[] };

/**
 * The texts around a label in the smallest box that holds an amount, and on up as long as there is nothing but amounts:
 * a change can stand nearer to the label than the figure. Undefined when no amount is near.
 */
function cellOf(label: Block, writing: Writing, sight: Sight): Cell | undefined {
  let cell: Cell | undefined;
  let box: Element | null = label.element;
  for (let level = 0; box && level < maxLevels; level++, box = box.parentElement) {
    const texts = visibleBlocks(box, sight, maxTexts + 1);
    if (texts.length > maxTexts) break;
    const at = texts.findIndex((it) => it.element === label.element && it.text === label.text);
    // A label of several parts begins in a box that is too small for it.
    if (at < 0) continue;
    const here = { before: texts.slice(0, at), after: texts.slice(at + 1) };
    const around = [...here.before, ...here.after];
    if (cell && !around.every((it) => isAmountPart(it.text, writing) || isVersus(it.text, writing))) break;
    if (cell || around.some((it) => isAmountPart(it.text, writing))) cell = here;
  }
  return cell;
}

/** Divides what follows a label where a comparison begins: behind its words are no figures of the label's own. */
function atVersus(blocks: readonly Block[], writing: Writing): { own: readonly Block[]; compared: readonly Block[] } {
  const at = blocks.findIndex((it) => isVersus(it.text, writing));
  return at < 0 ? { own: blocks, compared: [] } : { own: blocks.slice(0, at), compared: blocks.slice(at) };
}

/** Anything but a change in per cent could be the figure itself. */
function isComparison(text: string, writing: Writing): boolean {
  return isVersus(text, writing) || /%$/.test(text) || writing.dialect.placeholders.includes(text);
}

/** Joins the blocks of each amount: a sign belongs to the number behind it, decimals to the one before ("$", "18,204", ".73"). */
function amountsIn(blocks: readonly Block[], writing: Writing): string[] {
  const amounts: string[] = [];
  let open = false;
  for (const { text } of blocks) {
    const last = amounts.length - 1;
    const isPart = isAmountPart(text, writing);
    if (isPart && open && (isSign(amounts[last] ?? '') || isFraction(text))) amounts[last] += text;
    else if (isPart) amounts.push(text);
    open = isPart;
  }
  return amounts;
}

/** Whether a text is an amount, a part of one, or stands for one the page does not show. */
export function isAmountPart(text: string, writing: Writing): boolean {
  if (knowsLabel(text, writing.dialect)) return false;
  if (writing.dialect.placeholders.includes(text)) return true;
  const parsed = parseNumber(text, { dialect: writing.dialect.code });
  return !('unreadable' in parsed) || parsed.unreadable !== 'unreadable' || isSign(text) || isFraction(text);
}

/** Whether a text is the sign of a currency alone. */
export function isSign(text: string): boolean {
  return text !== '' && peelFront(text).rest === '';
}

/** Whether a text is the decimals of the number before it. */
export function isFraction(text: string): boolean {
  return /^[.,]\d+$/.test(text);
}

/** Whether a text begins a comparison. */
export function isVersus(text: string, { dialect }: Writing): boolean {
  const key = labelKey(text);
  return dialect.versus.some((it) => key.startsWith(labelKey(it)));
}

/** Whether an amount can be the metric's: its own unit must show, and what is counted is whole. */
function fits(text: string, id: MetricId, label: string, { dialect }: Writing): boolean {
  const { unit } = metric(id);
  const parsed = parseNumber(text, { dialect: dialect.code, unit });
  if ('unreadable' in parsed) return false;
  const shown = parseNumber(text, { dialect: dialect.code });
  if (unit === 'money') return signInLabel(label).sign !== undefined || (!('unreadable' in shown) && shown.unit === 'money');
  return isPossible(id, parsed.value) && (unit !== 'count' || parsed.value >= 0);
}

function whyNot(text: string, id: MetricId, { dialect }: Writing): MissingWhy {
  const parsed = parseNumber(text, { dialect: dialect.code, unit: metric(id).unit });
  if (!('unreadable' in parsed)) return 'ambiguous';
  if (parsed.unreadable === 'placeholder' || dialect.placeholders.includes(text)) return 'absent';
  return parsed.unreadable === 'ambiguous' ? 'ambiguous' : 'unreadable';
}

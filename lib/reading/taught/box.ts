import { parseNumber } from '@/lib/metrics/numbers';
import type { Writing } from '../candidates';
import { isAmountPart, isFraction, isSign, isVersus } from '../generic';
import { labelKey } from '../labels';
import { presetOf } from '../period';
import type { Sight } from '../sight';
import { type Block, visibleBlocks } from '../visible-text';

/** One thing a box shows: a text, or an amount with all of its parts ("$", "18,204", ".73"). */
export type Part = Block & { isAmount: boolean };

/** No card holds more texts. */
const most = 12;

/** What a box shows, in order; undefined for one too big to be a card. */
export function partsOf(box: Element, writing: Writing, sight: Sight): Part[] | undefined {
  const blocks = visibleBlocks(box, sight, most + 1);
  return blocks.length > most ? undefined : joined(blocks, writing);
}

/** Texts and whole amounts: a sign belongs to the number behind it, decimals to the one before. */
export function joined(blocks: readonly Block[], writing: Writing): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    const isAmount = isAmountPart(block.text, writing);
    if (last?.isAmount && isAmount && (isSign(last.text) || isFraction(block.text))) last.text += block.text;
    else parts.push({ ...block, isAmount });
  }
  return parts;
}

/** The mark of an amount in a shape: its unit as printed, `any` where there is none ("--"). */
function kindOf(text: string, { dialect }: Writing): string {
  const parsed = parseNumber(text, { dialect: dialect.code });
  if ('unreadable' in parsed) return parsed.unreadable === 'placeholder' || dialect.placeholders.includes(text) ? 'any' : 'plain';
  return parsed.unit ?? 'plain';
}

/**
 * What a box holds, without its values: "@label", "@value money", "@ratio", and "=" before the key of any other text, its
 * digits as "#" unless they name a period.
 */
export function shapeOf(parts: readonly Part[], label: Part, value: Part | undefined, writing: Writing): string[] {
  return parts.map((part) => {
    if (part === label) return '@label';
    if (part.isAmount) return `@${part === value ? 'value ' : ''}${kindOf(part.text, writing)}`;
    const key = labelKey(part.text);
    return `=${presetOf(part.text, writing.dialect) ? key : key.replace(/\d+/g, '#')}`;
  });
}

/**
 * The number's place in a box of that shape; undefined in any other. A text that came in is passed over, unless it stands
 * between label and number or is a label itself: then the number may be its own.
 */
export function valueIn(parts: readonly Part[], label: Part, box: readonly string[], writing: Writing): Part | undefined {
  const wanted = box.map(plainMark);
  const own = parts.filter((part) => part === label || part.isAmount || wanted.includes(markOf(part, label, writing)));
  const marks = own.map((part) => markOf(part, label, writing));
  if (marks.length !== wanted.length || !marks.every((mark, i) => fits(mark, wanted[i] ?? ''))) return undefined;
  const value = own[box.findIndex((mark) => mark.startsWith('@value '))];
  if (!value?.isAmount) return undefined;
  const [from, to] = [parts.indexOf(label), parts.indexOf(value)].sort((a, b) => a - b) as [number, number];
  const came = parts.filter((part) => !own.includes(part));
  const isHarmless = came.every((part) => (parts.indexOf(part) < from || parts.indexOf(part) > to) && isAside(part, parts, writing));
  return isHarmless ? value : undefined;
}

/** A text that is no label for an amount beside it. */
function isAside(part: Part, parts: readonly Part[], writing: Writing): boolean {
  const at = parts.indexOf(part);
  return isVersus(part.text, writing) || !(parts[at + 1]?.isAmount || parts[at - 1]?.isAmount);
}

/** A number that the page does not show (any more) has no unit. */
function fits(mark: string, wanted: string): boolean {
  const isOpen = mark === '@any' || wanted === '@any';
  return mark === wanted || (isOpen && [mark, wanted].every((it) => it.startsWith('@') && it !== '@label'));
}

function markOf(part: Part, label: Part, writing: Writing): string {
  return shapeOf([part], label, undefined, writing)[0] as string;
}

function plainMark(mark: string): string {
  return mark.replace('@value ', '@');
}

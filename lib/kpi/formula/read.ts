import jsep from 'jsep';
import { isMetricId, type MetricId } from '@/lib/metrics/catalog';
import { nearest } from './nearest';

export type Sign = '+' | '-' | '*' | '/';

/** A formula as it was read. Nothing else can stand in one, and it is never run as code. */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'metric'; metric: MetricId }
  | { kind: 'minus'; of: Formula }
  | { kind: 'op'; sign: Sign; left: Formula; right: Formula };

/** Why a text is no formula. `at`: where in it, counted from 0. */
export type FormulaFault =
  | { why: 'empty' | 'no-metric' }
  | { why: 'long'; most: number }
  | { why: 'unreadable'; at: number }
  | { why: 'sign' | 'not-here'; at: number; text: string }
  | { why: 'metric'; at: number; text: string; like: MetricId | null };

/** Longer than this nobody can argue about. */
export const longestFormula = 200;

/** What people type for the same sign: each is one character, so that a place in the text stays where it is. */
const sameSigns: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  '−': '-',
  '＋': '+',
  '－': '-',
  '＊': '*',
  '／': '/',
  '（': '(',
  '）': ')',
  '　': ' ',
};

/** A text as a formula over metrics of the catalogue: numbers, + − × ÷ and parentheses. */
export function readFormula(typed: string): Formula | FormulaFault {
  if (typed.trim() === '') return { why: 'empty' };
  if (typed.length > longestFormula) return { why: 'long', most: longestFormula };
  const text = [...typed].map((sign) => sameSigns[sign] ?? sign).join('');
  const tree = parse(text);
  if (!('type' in tree)) return tree;
  const formula = fromTree(tree, text);
  return 'why' in formula || metricsOf(formula).length > 0 ? formula : { why: 'no-metric' };
}

/** Whether a text was no formula. */
export function isFault<F extends { why: string }>(read: Formula | F): read is F {
  return 'why' in read;
}

/** The metrics a formula is over, each once, in the order they stand in it. */
export function metricsOf(formula: Formula): MetricId[] {
  if (formula.kind === 'number') return [];
  if (formula.kind === 'metric') return [formula.metric];
  if (formula.kind === 'minus') return metricsOf(formula.of);
  return [...new Set([...metricsOf(formula.left), ...metricsOf(formula.right)])];
}

function parse(text: string): jsep.Expression | FormulaFault {
  try {
    return jsep(text);
  } catch (error) {
    const { index } = error as { index?: number };
    return { why: 'unreadable', at: Math.min(index ?? 0, text.length) };
  }
}

function fromTree(node: jsep.Expression, text: string): Formula | FormulaFault {
  if (node.type === 'Literal') return fromNumber(node as jsep.Literal, text);
  if (node.type === 'Identifier') return fromName((node as jsep.Identifier).name, text);
  if (node.type === 'UnaryExpression') return fromMinus(node as jsep.UnaryExpression, text);
  if (node.type === 'BinaryExpression') return fromPair(node as jsep.BinaryExpression, text);
  return { why: 'not-here', ...foreign(text) };
}

function fromNumber({ value, raw }: jsep.Literal, text: string): Formula | FormulaFault {
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  return { why: 'not-here', at: Math.max(0, text.indexOf(raw)), text: raw };
}

function fromName(name: string, text: string): Formula | FormulaFault {
  if (isMetricId(name)) return { kind: 'metric', metric: name };
  return { why: 'metric', at: placeOf(name, text), text: name, like: nearest(name) };
}

function fromMinus({ operator, argument }: jsep.UnaryExpression, text: string): Formula | FormulaFault {
  if (operator !== '-') return { why: 'sign', at: Math.max(0, text.indexOf(operator)), text: operator };
  const of = fromTree(argument, text);
  return isFault(of) ? of : { kind: 'minus', of };
}

function fromPair({ operator, left, right }: jsep.BinaryExpression, text: string): Formula | FormulaFault {
  if (!isSign(operator)) return { why: 'sign', at: Math.max(0, text.indexOf(operator)), text: operator };
  const [a, b] = [fromTree(left, text), fromTree(right, text)];
  if (isFault(a)) return a;
  return isFault(b) ? b : { kind: 'op', sign: operator, left: a, right: b };
}

function isSign(text: string): text is Sign {
  return text === '+' || text === '-' || text === '*' || text === '/';
}

/** Where a name stands as a word of its own. */
function placeOf(name: string, text: string): number {
  const words = [...text.matchAll(/[\p{L}\p{N}_$]+/gu)];
  return words.find(([word]) => word === name)?.index ?? 0;
}

/** The first character that no formula has: calls, lists, members and questions bring one with them. */
function foreign(text: string): { at: number; text: string } {
  const found = /[^\p{L}\p{N}_\s()+\-*/.]|\.(?!\d)|[\p{L}_]\s*\(|[\p{L}\p{N}_)]\s+(?=[\p{L}\p{N}_(])/u.exec(text);
  return { at: found?.index ?? 0, text: found?.[0].trim().slice(0, 1) ?? text.trim().slice(0, 1) };
}

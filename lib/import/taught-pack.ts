import type { z } from 'zod';
import { ruleKey, type TaughtRule } from '@/lib/reading/taught/rule';
import { linesOf } from './json-lines';
import { ruleSchema } from './taught-rules';

/** What is wrong with a pack, where: the line of the file, and the rule in its list (from 1). `text`: what stands there. */
export type PackFault = { why: PackWhy; line?: number; rule?: number; text?: string };
export type PackWhy = 'big' | 'json' | 'format' | 'version' | 'prototype' | 'metric' | 'place' | 'anchor' | 'broad' | 'field' | 'twice';

const format = 'tallylight-taught-rules';
const version = 1;
/** Characters of a file, and rules in it. */
const biggest = 1_000_000;
const mostRules = 500;
const mostFaults = 20;

/** Rules as a file to keep or to give away: readable, one place for each, nothing of what was read. */
export function writePack(rules: readonly TaughtRule[]): string {
  return `${JSON.stringify({ format, version, rules }, null, 2)}\n`;
}

/** Reads a pack from anywhere: all of its rules, or what is wrong and nothing else. Never throws. */
export function readPack(json: string): { rules: TaughtRule[] } | { faults: PackFault[] } {
  if (json.length > biggest) return { faults: [{ why: 'big' }] };
  let pack: unknown;
  try {
    pack = JSON.parse(json);
  } catch (error) {
    return { faults: [{ why: 'json', ...lineIn(json, error) }] };
  }
  const lines = linesOf(json);
  const poison = [...lines.keys()].find((place) => place.split('.').some((key) => /^(?:__proto__|constructor|prototype)$/.test(key)));
  if (poison !== undefined) return { faults: [fault('prototype', poison.split('.'), lines, poison.split('.').at(-1))] };
  const head = headFault(pack, lines);
  if (head) return { faults: [head] };
  return checkRules((pack as { rules: unknown[] }).rules, lines);
}

function headFault(pack: unknown, lines: Map<string, number>): PackFault | undefined {
  if (typeof pack !== 'object' || pack === null || !('format' in pack) || pack.format !== format) return { why: 'format', line: 1 };
  if (!('version' in pack) || pack.version !== version)
    return fault('version', ['version'], lines, 'version' in pack ? short(pack.version) : undefined);
  if (!('rules' in pack) || !Array.isArray(pack.rules)) return fault('field', ['rules'], lines, 'rules');
  if (pack.rules.length > mostRules) return { why: 'big', ...lineAt(['rules'], lines) };
  const other = Object.keys(pack).find((key) => !['format', 'version', 'rules'].includes(key));
  return other === undefined ? undefined : fault('field', [other], lines, other);
}

function checkRules(given: readonly unknown[], lines: Map<string, number>): { rules: TaughtRule[] } | { faults: PackFault[] } {
  const faults: PackFault[] = [];
  const rules: TaughtRule[] = [];
  const known = new Set<string>();
  for (const [i, one] of given.entries()) {
    const checked = ruleSchema.safeParse(one);
    if (!checked.success) faults.push(...checked.error.issues.map((issue) => faultOf(issue, one, i, lines)));
    else if (known.has(ruleKey(checked.data))) faults.push(fault('twice', ['rules', i], lines));
    else {
      known.add(ruleKey(checked.data));
      rules.push(checked.data);
    }
  }
  return faults.length > 0 ? { faults: faults.slice(0, mostFaults) } : { rules };
}

function faultOf(issue: z.core.$ZodIssue, rule: unknown, index: number, lines: Map<string, number>): PackFault {
  const inner = issue.code === 'invalid_union' ? nearest(issue.errors) : undefined;
  const path = [...issue.path, ...(inner?.path ?? [])].map(String);
  const { code } = inner ?? issue;
  const extra = (inner ?? issue) as { keys?: string[] };
  if (code === 'unrecognized_keys') path.push(extra.keys?.[0] ?? '');
  return fault(whyOf(path, code), ['rules', index, ...path], lines, code === 'unrecognized_keys' ? path.at(-1) : valueAt(rule, path));
}

/** Of two forms, the one that was meant: with the fewest faults that are not about its keys. */
function nearest(forms: readonly (readonly z.core.$ZodIssue[])[]): z.core.$ZodIssue | undefined {
  const weight = (form: readonly z.core.$ZodIssue[]) =>
    form.filter((it) => it.code === 'unrecognized_keys' || it.code === 'invalid_type').length;
  return [...forms].sort((a, b) => weight(a) - weight(b))[0]?.[0];
}

function whyOf(path: readonly string[], code: string): PackWhy {
  if (code === 'unrecognized_keys') return 'field';
  if (path[0] === 'metric') return 'metric';
  if (path[0] === 'on') return 'place';
  if (path[0] === 'anchor') return path[1] === 'path' && path.length === 2 && code === 'custom' ? 'broad' : 'anchor';
  return 'field';
}

function fault(why: PackWhy, path: readonly (string | number)[], lines: Map<string, number>, text?: string): PackFault {
  const rule = path[0] === 'rules' && path.length > 1 ? { rule: Number(path[1]) + 1 } : {};
  return { why, ...rule, ...lineAt(path, lines), ...(text !== undefined && { text: short(text) }) };
}

/** The line of a place, or of the nearest one around it: what is missing stands on no line. */
function lineAt(path: readonly (string | number)[], lines: Map<string, number>): { line?: number } {
  for (let length = path.length; length >= 0; length--) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return { line };
  }
  return {};
}

function valueAt(rule: unknown, path: readonly string[]): string | undefined {
  let at = rule;
  for (const key of path)
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
  return at === undefined ? undefined : short(at);
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function lineIn(json: string, error: unknown): { line?: number } {
  const at = /position (\d+)/.exec(String(error))?.[1];
  return at === undefined ? {} : { line: json.slice(0, Number(at)).split('\n').length };
}

import { z } from 'zod';
import { isRoleId, type OwnRole, type RoleKey, roleIds } from '@/lib/kpi/role';
import { longestName, type OwnKpi } from '@/lib/kpi/score/own-kpi';
import type { RolePack } from '@/lib/kpi/score/pack';
import { linesOf } from './json-lines';

/** What is wrong with a file of sets: where in it, and what stands there. */
export type RoleFileFault = {
  why: 'big' | 'json' | 'format' | 'version' | 'prototype' | 'field';
  line?: number;
  place?: string;
  text?: string;
};

const format = 'tallylight-roles';
const version = 1;
/** Characters of a file, and how many faults of it are told. */
const biggest = 500_000;
const mostFaults = 10;

const ownId = z.custom<OwnKpi['id'] & OwnRole['id']>((v) => typeof v === 'string' && /^own:[\w-]{1,60}$/.test(v));
const roleKey = z.custom<RoleKey>((v) => typeof v === 'string' && (isRoleId(v) || /^own:[\w-]{1,60}$/.test(v)));
const name = z.string().trim().min(1).max(longestName);
const points = z.number().finite().nonnegative().max(1000);

/** Everything a file of sets may hold. What it says is checked again as a set, a KPI, a role: see `fitPack`. */
export const rolePackSchema = z.strictObject({
  kpis: z
    .array(
      z.strictObject({
        id: ownId,
        name,
        formula: z.string().trim().max(1000),
        unit: z.enum(['money', 'count', 'ratio', 'multiple', 'duration', 'score', 'rank']),
        better: z.enum(['more', 'less']),
        horizon: z.enum(['room', 'day', 'week', 'month']),
        kind: z.enum(['result', 'process', 'guard']),
      }),
    )
    .max(100),
  roles: z.array(z.strictObject({ id: ownId, name, like: z.enum(roleIds) })).max(50),
  sets: z
    .array(
      z.strictObject({
        role: roleKey,
        kpis: z
          .array(
            z.strictObject({
              kpi: z.string().min(1).max(100),
              weights: z.strictObject({ test: points, scale: points, profit: points, expand: points }),
            }),
          )
          .max(20),
      }),
    )
    .max(60),
}) satisfies z.ZodType<RolePack>;

/** Sets as a file to keep or to give away. */
export function writeRolePack(pack: RolePack): string {
  return `${JSON.stringify({ format, version, ...pack }, null, 2)}\n`;
}

/** Reads such a file from anywhere: all of it, or what is wrong and nothing else. Never throws. */
export function readRolePack(json: string): { pack: RolePack } | { faults: RoleFileFault[] } {
  if (json.length > biggest) return { faults: [{ why: 'big' }] };
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    return { faults: [{ why: 'json', ...(at !== undefined && { line: json.slice(0, Number(at)).split('\n').length }) }] };
  }
  const lines = linesOf(json);
  const poison = [...lines.keys()].find((place) => place.split('.').some((key) => /^(?:__proto__|constructor|prototype)$/.test(key)));
  if (poison !== undefined) return { faults: [{ why: 'prototype', line: lines.get(poison) ?? 1, place: poison }] };
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format) return { faults: [{ why: 'format' }] };
  const { format: _, version: of, ...rest } = file as Record<string, unknown>;
  if (of !== version) return { faults: [{ why: 'version', line: lines.get('version') ?? 1, text: short(of) }] };
  const read = rolePackSchema.safeParse(rest);
  return read.success
    ? { pack: read.data }
    : { faults: read.error.issues.slice(0, mostFaults).map((issue) => faultAt(issue, rest, lines)) };
}

function faultAt(issue: z.core.$ZodIssue, file: unknown, lines: ReadonlyMap<string, number>): RoleFileFault {
  const path = [...issue.path.map(String), ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    file,
  );
  let line: number | undefined;
  // What is missing stands on no line: the line of what should hold it is told.
  for (let length = path.length; length >= 0 && line === undefined; length--) line = lines.get(path.slice(0, length).join('.'));
  return { why: 'field', place: path.join('.'), ...(line !== undefined && { line }), ...(value !== undefined && { text: short(value) }) };
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

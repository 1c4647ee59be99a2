import { storage } from '#imports';
import type { Unit } from '@/lib/metrics/metric';
import type { TaughtRule } from '@/lib/reading/taught/rule';
import type { MissingWhy } from '@/lib/snapshot/snapshot';

/** Every rule the user taught or took over. Watched by pages' scripts (lib/monitor/page-settings.ts). */
export const taughtRules = storage.defineItem<TaughtRule[]>('local:taught', { fallback: [] });

/** What a rule read last (`at`: epoch ms), and since when, and why, it has not. */
export type TaughtSeen = {
  last?: { value: number; step: number; unit: Unit; currency?: string; at: number };
  lost?: { since: number; why: MissingWhy };
};

/** By rule (see `ruleKey`). */
export const taughtSeen = storage.defineItem<Record<string, TaughtSeen>>('local:taughtSeen', { fallback: {} });

/** Hosts the user added: nothing but taught rules is read there. */
export const addedHosts = storage.defineItem<string[]>('local:addedHosts', { fallback: [] });

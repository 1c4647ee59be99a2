import { ruleKey, type TaughtRule } from '@/lib/reading/taught/rule';
import { taughtRules, taughtSeen } from '@/lib/settings/taught';
import { changeHosts } from '../added-hosts';
import { askTool } from '../ask-tool';
import type { Checked } from '../server';
import { type TeachLook, type TeachTrial, teachLookSchema, teachTrialSchema } from '../teach-answers';
import type { TeachInput } from '../teach-input';

/** Lets the user point at a number on a tab's page, or ends that. */
export async function teachPoint({ tab, hint }: Checked<'teachPoint'>): Promise<void> {
  await ask(tab, hint === null ? { do: 'stop' } : { do: 'point', hint });
}

export async function teachLook({ tab }: Checked<'teachLook'>): Promise<TeachLook> {
  return teachLookSchema.parse(await ask(tab, { do: 'look' }));
}

export async function teachTry({ tab, rule }: Checked<'teachTry'>): Promise<TeachTrial> {
  return teachTrialSchema.parse(await ask(tab, { do: 'try', rule }));
}

/** Keeps new rules in place of those of the same metric and page, and forgets others. All of it or nothing. */
export async function changeRules({ put, drop }: Checked<'changeRules'>): Promise<void> {
  const gone = new Set([...drop, ...put.map(ruleKey)]);
  const rules: TaughtRule[] = (await taughtRules.getValue()).filter((rule) => !gone.has(ruleKey(rule)));
  await taughtRules.setValue([...rules, ...put]);
  const seen = await taughtSeen.getValue();
  await taughtSeen.setValue(Object.fromEntries(Object.entries(seen).filter(([key]) => !gone.has(key))));
}

export async function setHost({ host, present }: Checked<'setHost'>): Promise<void> {
  await changeHosts(host, present);
}

function ask(tab: number, input: TeachInput): Promise<unknown> {
  return askTool(tab, 'teach', input);
}

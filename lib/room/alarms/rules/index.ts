import type { RuleId } from '../alarm';
import type { Rule } from '../rule';
import { dropRules } from './drops';
import { moneyRules } from './money';
import { pageRules } from './page';
import { watchRules } from './watch';

/** Every rule, in the order they are listed. */
export const rules: readonly Rule[] = [...dropRules, ...moneyRules, ...pageRules, ...watchRules];

/** The rule with an id. */
export function ruleOf(id: RuleId): Rule {
  return rules.find((rule) => rule.id === id) as Rule;
}

import type { Words } from '@/lib/i18n/words';
import { isMetricId } from '@/lib/metrics/catalog';
import { spellIdentity } from '@/lib/metrics/spell';
import { type RowKind, rowKinds } from '@/lib/snapshot/snapshot';

export type IdentityWords = Pick<Words, 'live' | 'metrics'>;

/** An identity in the words of the page's users: ids become metric names, factors and signs stay. */
export function identityText(identity: string, { live, metrics }: IdentityWords): string {
  return spellIdentity(identity, (id) => (isMetricId(id) ? metrics[id].short : id === 'hours' ? live.hours : id));
}

/** A check in the same words; one of rows says of which kind: "Products: …". */
export function checkText(check: string, words: Words): string {
  const [, kind = '', identity = ''] = /^([a-z]+): (.*)$/.exec(check) ?? [];
  return isRowKind(kind) ? `${words.live.rowKinds[kind]}: ${identityText(identity, words)}` : identityText(check, words);
}

function isRowKind(kind: string): kind is RowKind {
  return rowKinds.some((one) => one === kind);
}

import type { Words } from '@/lib/i18n/words';
import { isMetricId } from '@/lib/metrics/catalog';

/** An identity in the words of the page's users: ids become metric names, factors and signs stay. */
export function identityText(identity: string, names: Words['metrics']): string {
  return identity
    .replaceAll(/[a-z][a-z0-9_]*/g, (id) => (isMetricId(id) ? names[id].short : id))
    .replaceAll(' <= ', ' ≤ ')
    .replaceAll(' >= ', ' ≥ ')
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(' * ', ' × ');
}

import { type MetricId, metrics } from '@/lib/metrics/catalog';

/** The metric whose id is meant by a misspelt one, or null where none is near. */
export function nearest(name: string): MetricId | null {
  const typed = name.toLowerCase();
  const [best] = metrics
    .map(({ id }) => ({ id, far: id === typed ? 0 : distance(typed, id) - (isPart(typed, id) ? typed.length / 2 : 0) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, typed.length / 2) ? best.id : null;
}

function isPart(typed: string, id: string): boolean {
  return typed.length >= 3 && id.split('_').includes(typed);
}

/** How many letters must be added, dropped or changed to make one word the other. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

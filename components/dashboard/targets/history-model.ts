import type { Target } from '@/lib/kpi/target';
import type { Edit } from '@/lib/store/db';
import { targetKeyOf } from '@/lib/store/targets';

/**
 * Whether one step back from an edit is offered: it counts on a day (YYYY-MM-DD), or is to begin after it, and nothing that was said
 * of the same has taken its place. `edits`: the last made first.
 */
export function hasBack(edits: readonly Edit<Target>[], edit: Edit<Target>, day: string): boolean {
  const same = edits.filter((one) => targetKeyOf(one) === targetKeyOf(edit));
  const hasBegun = ({ starts }: Edit<Target>) => starts === undefined || starts <= day;
  return same.find(({ starts }) => starts === edit.starts) === edit && !same.some((one) => one.since > edit.since && hasBegun(one));
}

/** The edit that goes one back: from the day on for which it was set ahead, and once that has come from now on. */
export function backOf({ since: _, made: __, by: ___, why: ____, starts, ...edit }: Edit<Target>, value: number | null, day: string) {
  return { ...edit, ...(starts !== undefined && starts > day && { starts }), value };
}

import { placeOf, ruleKey } from '@/lib/reading/taught/rule';
import { type TaughtSeen, taughtSeen } from '@/lib/settings/taught';
import type { PageState, TaughtState } from '@/lib/snapshot/page-state';

/** A number that stays the same is noted this often, milliseconds. */
const often = 60_000;

/** Keeps what each rule of a page read last, and since when one reads nothing. A page that still loads says nothing of its rules. */
export async function noteTaught(state: PageState): Promise<void> {
  if (!state.taught || state.status === 'reading') return;
  const place = placeOf(new URL(state.url));
  const seen = await taughtSeen.getValue();
  const next = { ...seen };
  for (const one of state.taught) {
    const key = ruleKey({ ...place, metric: one.metric });
    next[key] = seenNow(seen[key] ?? {}, one, state);
  }
  if (state.taught.some(({ metric }) => next[ruleKey({ ...place, metric })] !== seen[ruleKey({ ...place, metric })]))
    await taughtSeen.setValue(next);
}

function seenNow(before: TaughtSeen, { metric, why, outranked }: TaughtState, { values, at }: PageState): TaughtSeen {
  if (why === 'moving' || why === 'loading') return before;
  if (why) return before.lost?.why === why ? before : { ...before, lost: { since: before.lost?.since ?? at, why } };
  const value = outranked ? undefined : values[metric];
  if (!value) return before.lost ? { ...before, lost: undefined } : before;
  const isNews = before.lost || before.last?.value !== value.value || Math.abs(at - before.last.at) >= often;
  if (!isNews) return before;
  const { step, unit, currency } = value;
  return { last: { value: value.value, step, unit, ...(currency && { currency }), at } };
}

import { hitRate, listedVideos } from '@/lib/kpi/listed-videos';
import type { Fact } from '@/lib/snapshot/fact';
import { type Snapshot, scopeKey } from '@/lib/snapshot/snapshot';

/**
 * Facts with what lists of single videos add to them: how many were listed beside how many were posted, and the share of hits from the
 * last time all were.
 */
export function withVideos(facts: readonly Fact[], snapshots: readonly Snapshot[]): Fact[] {
  const listing = snapshots.filter(({ rows }) => rows.some(({ kind }) => kind === 'video')).sort((a, b) => a.at - b.at);
  if (listing.length === 0) return [...facts];
  return facts.flatMap((fact) => (fact.metric === 'videos_posted' ? withRate(fact, listing.filter(isBeside(fact))) : fact));
}

function isBeside({ surface, scope }: Fact) {
  return (one: Snapshot) => one.surface === surface && scopeKey(one.scope) === scopeKey(scope);
}

function withRate(fact: Fact, looks: readonly Snapshot[]): Fact[] {
  const newest = listedVideos(looks);
  if (!newest) return [fact];
  const rate = lastRate(looks);
  return [{ ...fact, listed: newest }, ...(rate ? [rate] : [])];
}

/** Of every time the list was turned over, the last that showed all of it. */
function lastRate(looks: readonly Snapshot[]): Fact | null {
  for (let rest = looks; rest.length > 0; ) {
    const listed = listedVideos(rest);
    const posted = rest.at(-1);
    if (!listed || !posted) return null;
    const value = posted.values.videos_posted;
    const { surface, scope, at, id } = posted;
    const rate = value && hitRate({ ...value, metric: 'videos_posted', surface, scope, at, snapshot: id, listed });
    if (rate) return rate;
    rest = rest.filter((one) => one.at < listed.at);
  }
  return null;
}

import type { MetricId } from '@/lib/metrics/catalog';
import { type HostGroup, hostOf } from '../hosts';

/**
 * The label on the page, the levels from it up to where its number branches off (`meet`) and to the box of both (`up`), what
 * that box holds (see `shapeOf`), and which tabs are open around it.
 */
export type LabelAnchor = { label: string; meet: number; up: number; box: string[]; tabs: string[] };

/** For a number without a label: steps from a place of its own down to it, each a tag with its lasting marks (see `stepOf`). */
export type PathAnchor = { path: string[] };

/**
 * A number the user pointed at once. `on`: a group of known hosts, or a host the user added. `path`: of the page, ids as "*".
 * `covers`: `page` for the period or room the page shows, `now` for a state of this moment where the page shows none.
 */
export type TaughtRule = {
  metric: MetricId;
  on: string;
  path: string;
  anchor: LabelAnchor | PathAnchor;
  covers: 'page' | 'now';
  /** It counts although the product reads this metric here itself. */
  first?: true;
  /** Epoch milliseconds. */
  taughtAt: number;
};

/** What is one rule and not another: a page teaches each metric once. */
export function ruleKey({ on, path, metric }: Pick<TaughtRule, 'on' | 'path' | 'metric'>): string {
  return `${on}${path} ${metric}`;
}

/** Where a rule taught on this page counts: every host of its group, every page that differs in ids only. */
export function placeOf(url: URL): Pick<TaughtRule, 'on' | 'path'> {
  return { on: (hostOf(url)?.group satisfies HostGroup | undefined) ?? url.hostname, path: url.pathname.split('/').map(general).join('/') };
}

/** The rules of one page. */
export function rulesFor(rules: readonly TaughtRule[], url: URL): TaughtRule[] {
  const { on, path } = placeOf(url);
  return rules.filter((rule) => rule.on === on && rule.path === path);
}

/** A part of an address that holds digits, or is as long as only made-up names are, is an id. */
function general(part: string): string {
  return /\d/.test(part) || part.length > 40 ? '*' : part;
}

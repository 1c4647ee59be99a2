import { type HostGroup, hostOf } from './hosts';

/** Whether an address is on a host of these groups and at this path: one path is another page on another kind of site. */
export function at(groups: readonly HostGroup[], path: string): (url: URL) => boolean {
  const pattern = new RegExp(`^/(?:${path})/?$`);
  return (url) => pattern.test(url.pathname) && groups.includes(hostOf(url)?.group as HostGroup);
}

/** Where a shop is run. */
export const shops: readonly HostGroup[] = ['seller', 'cross-border'];
/** Where an account sells, its own shop's or others'. */
export const creators: readonly HostGroup[] = ['creator'];

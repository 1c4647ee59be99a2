import type { SourcePage } from '@/lib/export/run-export';
import type { PageState } from '@/lib/snapshot/page-state';
import { type Shop, type Snapshot, snapshotId } from '@/lib/snapshot/snapshot';

/** What the tab shows as the one page of an export, for when the database cannot be read. Null when there is nothing. */
export function memoryPage(page: PageState | null): SourcePage | null {
  if (!page || Object.keys(page.values).length === 0) return null;
  const shop: Shop = page.shop ?? { key: `host/${new URL(page.url).host}`, host: new URL(page.url).host };
  const { surface, scope, at, values, rows, partial, missing, checks, demo } = page;
  const snapshot: Snapshot = {
    v: 1,
    id: snapshotId({ shop, surface, scope, at }),
    shop,
    surface,
    scope,
    at,
    reader: { id: surface, version: 0 },
    values,
    rows,
    partial,
    missing,
    checks,
    ...(demo && { demo }),
  };
  return { snapshots: [snapshot], next: null, total: 1 };
}

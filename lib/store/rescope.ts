import Dexie from 'dexie';
import { type Scope, type Shop, type Snapshot, snapshotId } from '@/lib/snapshot/snapshot';
import type { Database } from './db';
import { toStored } from './stored-snapshot';

/** Which snapshots of a shop's page: of this kind of scope, taken since `since`, epoch ms, that `fits` picks. */
type Which = { shop: Shop['key']; surface: Snapshot['surface']; kind: Scope['kind']; since: number; fits(snapshot: Snapshot): boolean };

/** Gives snapshots another scope, and with it another identity, in one transaction. */
export function rescope(db: Database, { shop, surface, kind, since, fits }: Which, scope: Scope): PromiseLike<void> {
  return db.transaction('rw', db.snapshots, async () => {
    const found = await db.snapshots
      .where('[shop.key+scope.kind+at]')
      .between([shop, kind, since], [shop, kind, Dexie.maxKey])
      .filter((snapshot) => snapshot.surface === surface && fits(snapshot))
      .toArray();
    await db.snapshots.bulkDelete(found.map(({ id }) => id));
    await db.snapshots.bulkPut(found.map((one) => toStored({ ...one, scope, id: snapshotId({ ...one, scope }) })));
  });
}

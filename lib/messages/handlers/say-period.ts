import { dayBounds } from '@/lib/report/zone';
import { bumpRevision } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { figuresOf, isNameable, type SaidPeriod, saidScope } from '@/lib/snapshot/said-period';
import { run } from '@/lib/store/deadline';
import { addressOfTab, getSaid, setSaid } from '../said';
import { nameStored, unnameStored } from '../said-stored';
import type { Checked } from '../server';
import { getPage, setPage } from '../tabs';
import { shopAndZone } from './day';

/** The user says what days the numbers of a tab's page are for, or takes it back: what was stored since goes along. */
export async function sayPeriod({ tab, period }: Checked<'sayPeriod'>): Promise<void> {
  const page = await getPage(tab);
  if (!page) throw new Error('refused');
  await (period ? say(tab, page, period) : takeBack(tab, page));
  await bumpRevision();
}

async function say(tab: number, page: PageState, { from, to }: { from: string; to: string }): Promise<void> {
  const { scope, shop, surface, values, at } = page;
  if (!isNameable(scope) || !shop) throw new Error('refused');
  const { zone } = await run('relaxed', (db) => shopAndZone(db, shop.key));
  const figures = figuresOf(values);
  const ends = dayBounds(to, zone.id).to;
  const address = await addressOfTab(tab);
  const said: SaidPeriod = { from, to, address, shop: shop.key, surface, why: scope.why, at, since: page.since, ends, figures };
  await setSaid(tab, said);
  await setPage(tab, { ...page, scope: saidScope(said) });
  await nameStored(said);
}

async function takeBack(tab: number, page: PageState): Promise<void> {
  const said = await getSaid(tab);
  if (!said || !page.shop) return;
  const scope = { kind: 'unknown' as const, why: said.why };
  await setSaid(tab, null);
  await setPage(tab, { ...page, scope });
  await unnameStored(said);
}

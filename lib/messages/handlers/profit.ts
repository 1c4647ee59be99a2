import { reportOf } from '@/lib/kpi/profit-report';
import type { PeriodWindow } from '@/lib/kpi/tile';
import { periodWindow } from '@/lib/kpi/window';
import { noteEdit } from '@/lib/settings/settings';
import { editor } from '@/lib/store/audit';
import { addCosts } from '@/lib/store/costs';
import { run, write } from '@/lib/store/deadline';
import { addReport } from '@/lib/store/profit-reports';
import type { MarginNote } from '../contract';
import type { Checked } from '../server';
import { shopProfit } from '../shop-profit';

export async function setCosts(costs: Checked<'setCosts'>): Promise<void> {
  const by = await editor();
  await write('strict', (db) => addCosts(db, costs, { by, at: Date.now() }));
  await noteEdit();
}

/** Keeps the margin of a period that is over as it stands now, for what changes later to be said. */
export async function noteProfit({ shop, from, to }: Checked<'noteProfit'>): Promise<void> {
  const {
    window,
    spans: rates,
    currency,
    profit,
  } = await run('relaxed', (db) => shopProfit(db, shop, (today) => ({ kind: 'period', from, to, today })));
  if (!profit || currency === undefined || to >= window.today.day) return;
  const report = await reportOf({ shop, from, to, at: Date.now(), currency, rates }, profit);
  if (report) await write('relaxed', (db) => addReport(db, report));
}

/** What is left of this month's GMV so far; null where no costs were entered. */
export function margin({ shop }: Checked<'margin'>): Promise<MarginNote | null> {
  return run('relaxed', async (db) => {
    const { spans, currency, profit, read } = await shopProfit(db, shop, (today) => periodWindow('month', today) as PeriodWindow);
    if (currency === undefined || spans.every(({ rates }) => rates === null)) return null;
    const at = read?.read.gmv?.at ?? null;
    return { currency, at, margin: profit?.margin ?? null, share: profit?.share ?? null, missing: profit?.missing ?? [] };
  });
}

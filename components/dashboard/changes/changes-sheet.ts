import type { BookSheet } from '@/lib/export/book';
import type { AuditRow } from '@/lib/kpi/team/audit';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { shopText } from './ChangesTable';
import { toldChange } from './change-text';
import type { Speech } from './speech';

/** Edits as lines of a file: one for each part that changed. */
export function changesSheet(rows: readonly AuditRow[], shops: readonly ShopEntry[], speech: Speech): BookSheet {
  const { title, columns, kinds, anyShop } = speech.words.changes;
  const names = [columns.when, columns.who, columns.kind, columns.shop, columns.what, columns.part, columns.from, columns.to, columns.why];
  return {
    name: title,
    columns: names.map((name) => ({ title: name, width: 20 })),
    rows: rows.flatMap((row) => {
      const { subject, parts } = toldChange(row, speech);
      const when = new Date(row.at).toISOString();
      const of = [when, row.by, kinds[row.kind], shopText(row, shops, anyShop), subject];
      return parts.map(({ name, from, to }) => [...of, name, from, to, row.why]);
    }),
  };
}

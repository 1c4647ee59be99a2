import { useWords } from '@/components/hooks/words';
import { shopName } from '@/components/shops/shop-options';
import type { AuditRow } from '@/lib/kpi/team/audit';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { Head } from '../Head';
import { useTexts } from '../use-texts';
import { toldChange } from './change-text';
import type { Part, Speech } from './speech';

type ChangesTableProps = { rows: readonly AuditRow[]; shops: readonly ShopEntry[]; speech: Speech };

/** Edits as a table: when, who, of what, from what to what, why. */
export function ChangesTable({ rows, shops, speech }: ChangesTableProps) {
  const { changes: words } = useWords();
  const { columns } = words;
  return (
    <div className="d-scroll">
      <table className="d-table changes-table">
        <caption className="sr">{words.title}</caption>
        <Head
          first={[columns.when, columns.who, columns.kind, columns.what, columns.change, columns.why]}
          numbers={[]}
          last={[columns.shop]}
        />
        <tbody>
          {rows.map((row) => (
            <ChangeRow key={`${row.at} ${row.kind} ${row.of}`} row={row} shops={shops} speech={speech} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ChangeRow({ row, shops, speech }: { row: AuditRow; shops: readonly ShopEntry[]; speech: Speech }) {
  const { changes: words } = useWords();
  const texts = useTexts();
  const { subject, parts } = toldChange(row, speech);
  return (
    <tr>
      <td>{texts.moment(row.at)}</td>
      <td className="clip">{row.by ?? <span className="i3">{words.nobody}</span>}</td>
      <td className="i2">{words.kinds[row.kind]}</td>
      <th scope="row" title={subject}>
        {subject}
      </th>
      <td>
        <ul className="changes-parts">
          {parts.map((part) => (
            <PartLine key={part.name} part={part} alone={parts.length === 1} />
          ))}
        </ul>
      </td>
      <td className="changes-why">{row.why}</td>
      <td className="i2 clip">{shopText(row, shops, words.anyShop)}</td>
    </tr>
  );
}

/** Stands where there was nothing before, or is nothing now. */
const nothing = '–';

function PartLine({ part: { name, from, to }, alone }: { part: Part; alone: boolean }) {
  return (
    <li>
      {!alone && <span className="i2">{name} </span>}
      <span className="i2">{from ?? nothing}</span> <span aria-hidden="true">→</span> <b>{to ?? nothing}</b>
    </li>
  );
}

/** The shop an edit counts in. */
export function shopText({ shop }: AuditRow, shops: readonly ShopEntry[], any: string): string {
  if (shop === null) return any;
  const entry = shops.find((one) => one.shop.key === shop);
  return entry ? shopName(entry.shop) : shop;
}

import { useState } from 'react';
import { copyText } from '@/components/export/copy-text';
import { saveFile } from '@/components/export/save-file';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Menu, MenuItem } from '@/components/ui/Menu';
import type { TeamMonth } from '@/lib/messages/pay-month';
import { payBook, payLines } from './pay-book';

/** A month as a workbook, as lines in a file, or copied for a sheet. */
export function ExportPay({ of }: { of: TeamMonth }) {
  const { pay } = useWords();
  const language = useLanguage();
  const [said, setSaid] = useState<string | null>(null);
  const speech = { pay, language };
  const name = `tallylight_${pay.book.name}_${of.month}`;
  // The writer of workbooks is large, and most who look at pay export nothing.
  const save = async (kind: 'xlsx' | 'csv') => {
    const { bookText, bookXlsx, xlsxMime } = await import('@/lib/export/book');
    if (kind === 'xlsx') saveFile(new Blob([await bookXlsx(payBook(of, speech))], { type: xlsxMime }), `${name}.xlsx`);
    else saveFile(new Blob([`\ufeff${bookText(payLines(of, speech), ',')}\r\n`], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  };
  const copy = async () => {
    const { bookText } = await import('@/lib/export/book');
    setSaid((await copyText(bookText(payLines(of, speech), '\t'))) ? pay.book.copied : pay.book.notCopied);
  };
  const trying = (work: () => Promise<void>) => () => void work().catch(() => setSaid(pay.failed));
  return (
    <>
      <span className="note i2" role="status">
        {said}
      </span>
      <Menu
        trigger={
          <Button kind="primary" icon="export">
            {pay.book.export}
            <Icon name="chevronDown" size={12} />
          </Button>
        }
      >
        <MenuItem onSelect={trying(() => save('xlsx'))}>{pay.book.xlsx}</MenuItem>
        <MenuItem onSelect={trying(() => save('csv'))}>{pay.book.csv}</MenuItem>
        <MenuItem icon="copy" onSelect={trying(copy)}>
          {pay.book.copy}
        </MenuItem>
      </Menu>
    </>
  );
}

import { useState } from 'react';
import { copyText } from '@/components/export/copy-text';
import { ExportStatus } from '@/components/export/ExportStatus';
import { saveFile } from '@/components/export/save-file';
import type { ExportState } from '@/components/export/use-export';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Menu, MenuItem, MenuLine } from '@/components/ui/Menu';
import type { BookSheet } from '@/lib/export/book';
import { useTexts } from '../use-texts';
import { scoresSheet } from './scores-sheet';
import type { ScoresView } from './scores-view';

/** The table into a file, or to the clipboard to be pasted into a sheet. */
export function ScoresExport({ view }: { view: ScoresView }) {
  const all = useWords();
  const texts = useTexts();
  const sheet = () => scoresSheet(view.rows, view.ownRoles, all, texts);
  const { from = '', to = '' } = view.stretch ?? {};
  return <SheetExport sheet={sheet} name={`tallylight_${all.scores.fileName}_${from}_${to}`} />;
}

type Book = typeof import('@/lib/export/book');

/** A sheet as XLSX or CSV, or copied. `name`: the file's, without its ending. */
export function SheetExport({ sheet, name }: { sheet: () => BookSheet; name: string }) {
  const { exporting, scores, pay } = useWords();
  const [state, setState] = useState<ExportState>({ at: 'idle' });
  const save = (part: BlobPart, type: string, ending: string) => {
    const file = `${name}.${ending}`;
    saveFile(new Blob([part], { type }), file);
    setState({ at: 'done', file, memory: false });
  };
  // The writer of workbooks comes only when it is asked for.
  const run = (work: (book: Book) => Promise<void> | void) =>
    import('@/lib/export/book').then(work).catch(() => setState({ at: 'failed' }));
  return (
    <>
      <Menu
        trigger={
          <Button kind="primary" icon="export">
            {pay.book.export}
            <Icon name="chevronDown" size={12} />
          </Button>
        }
      >
        <MenuItem onSelect={() => run(async ({ bookXlsx, xlsxMime }) => save(await bookXlsx([sheet()]), xlsxMime, 'xlsx'))}>
          {exporting.formats.xlsx}
        </MenuItem>
        <MenuItem onSelect={() => run(({ bookText }) => save(`\ufeff${bookText(sheet(), ',')}\r\n`, 'text/csv;charset=utf-8', 'csv'))}>
          {exporting.formats.csv}
        </MenuItem>
        <MenuLine />
        <MenuItem
          icon="copy"
          onSelect={() => run(async ({ bookText }) => setState({ at: (await copyText(bookText(sheet(), '\t'))) ? 'copied' : 'notCopied' }))}
        >
          {scores.copy}
        </MenuItem>
      </Menu>
      <div className="d-export">
        <ExportStatus state={state} onCancel={() => {}} onDismiss={() => setState({ at: 'idle' })} />
      </div>
    </>
  );
}

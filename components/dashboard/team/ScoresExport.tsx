import { useState } from 'react';
import { copyText } from '@/components/export/copy-text';
import { ExportStatus } from '@/components/export/ExportStatus';
import { saveFile } from '@/components/export/save-file';
import type { ExportState } from '@/components/export/use-export';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Menu, MenuItem, MenuLine } from '@/components/ui/Menu';
import { type BookSheet, bookText, bookXlsx, xlsxMime } from '@/lib/export/book';
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

/** A sheet as XLSX or CSV, or copied. `name`: the file's, without its ending. */
export function SheetExport({ sheet, name }: { sheet: () => BookSheet; name: string }) {
  const { exporting, scores, dashboard } = useWords();
  const [state, setState] = useState<ExportState>({ at: 'idle' });
  const save = (part: BlobPart, type: string, ending: string) => {
    const file = `${name}.${ending}`;
    saveFile(new Blob([part], { type }), file);
    setState({ at: 'done', file, memory: false });
  };
  const run = (work: () => Promise<void> | void) =>
    Promise.resolve()
      .then(work)
      .catch(() => setState({ at: 'failed' }));
  return (
    <>
      <Menu
        trigger={
          <Button kind="primary" icon="export">
            {dashboard.room.export}
            <Icon name="chevronDown" size={12} />
          </Button>
        }
      >
        <MenuItem onSelect={() => run(async () => save(await bookXlsx([sheet()]), xlsxMime, 'xlsx'))}>{exporting.formats.xlsx}</MenuItem>
        <MenuItem onSelect={() => run(() => save(`\ufeff${bookText(sheet(), ',')}\r\n`, 'text/csv;charset=utf-8', 'csv'))}>
          {exporting.formats.csv}
        </MenuItem>
        <MenuLine />
        <MenuItem
          icon="copy"
          onSelect={() => run(async () => setState({ at: (await copyText(bookText(sheet(), '\t'))) ? 'copied' : 'notCopied' }))}
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

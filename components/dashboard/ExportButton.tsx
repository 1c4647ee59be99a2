import { ExportStatus } from '@/components/export/ExportStatus';
import { type ExportSubject, storedOrder } from '@/components/export/orders';
import { useExport } from '@/components/export/use-export';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Menu, MenuItem, MenuLine } from '@/components/ui/Menu';
import type { FormatId } from '@/lib/export/exporter';

const formats: readonly FormatId[] = ['csv', 'xlsx', 'json', 'ndjson'];

type ExportButtonProps = { name: string; of: ExportSubject; row?: { name: string; text: () => string } };

/** Exports a room or a day as a file, with progress and cancel; a day also as one row to the clipboard. */
export function ExportButton({ name, of, row }: ExportButtonProps) {
  const { exporting } = useWords();
  const { state, run, copy, cancel, dismiss } = useExport();
  return (
    <>
      <Menu
        trigger={
          <Button kind="primary" icon="export" disabled={state.at === 'running'}>
            {name}
            <Icon name="chevronDown" size={12} />
          </Button>
        }
      >
        {formats.map((format) => (
          <MenuItem key={format} onSelect={() => run(storedOrder(of, format))}>
            {exporting.formats[format]}
          </MenuItem>
        ))}
        {row && (
          <>
            <MenuLine />
            <MenuItem icon="copy" onSelect={() => copy(row.text())}>
              {row.name}
            </MenuItem>
          </>
        )}
      </Menu>
      <div className="d-export">
        <ExportStatus state={state} onCancel={cancel} onDismiss={dismiss} />
      </div>
    </>
  );
}

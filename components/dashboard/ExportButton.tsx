import { useState } from 'react';
import { copyText } from '@/components/export/copy-text';
import { ExportStatus } from '@/components/export/ExportStatus';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Menu, MenuItem, MenuLine } from '@/components/ui/Menu';
import type { FormatId } from '@/lib/export/exporter';
import { type ExportSubject, useSubjectExport } from './use-subject-export';

const formats: readonly FormatId[] = ['csv', 'xlsx', 'json', 'ndjson'];

type ExportButtonProps = { name: string; of: ExportSubject; row?: { name: string; copied: string; text: () => string } };

/** Exports a room or a day as a file, with progress and cancel; a day also as one row to the clipboard. */
export function ExportButton({ name, of, row }: ExportButtonProps) {
  const { exporting } = useWords();
  const { state, run, cancel, dismiss } = useSubjectExport(of);
  const [copied, setCopied] = useState<boolean>();
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
          <MenuItem key={format} onSelect={() => void run(format)}>
            {exporting.formats[format]}
          </MenuItem>
        ))}
        {row && (
          <>
            <MenuLine />
            <MenuItem icon="copy" onSelect={() => copyText(row.text()).then(setCopied)}>
              {row.name}
            </MenuItem>
          </>
        )}
      </Menu>
      <div className="d-export">
        {copied !== undefined && state.at === 'idle' && (
          <p className="export-status" role="status">
            {copied ? row?.copied : exporting.failed}
          </p>
        )}
        <ExportStatus state={state} onCancel={cancel} onDismiss={dismiss} />
      </div>
    </>
  );
}

import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Menu, MenuHead, MenuItem, MenuLine } from '@/components/ui/Menu';
import type { FormatId } from '@/lib/export/exporter';
import type { ExportKind } from './orders';

const formats: readonly FormatId[] = ['csv', 'xlsx', 'json', 'ndjson'];

type ExportMenuProps = {
  hasRoom: boolean;
  onExport: (kind: ExportKind, format: FormatId) => void;
  /** Null while there is no row to copy. */
  onCopyRow: (() => void) | null;
  primary: boolean;
};

/** Today, this room, or one row to the clipboard. */
export function ExportMenu({ hasRoom, onExport, onCopyRow, primary }: ExportMenuProps) {
  const { exporting } = useWords();
  return (
    <Menu
      trigger={
        <Button small icon="export" kind={primary ? 'primary' : undefined} className="end">
          {exporting.export}
          <Icon name="chevronDown" size={12} />
        </Button>
      }
    >
      <MenuHead>{exporting.today}</MenuHead>
      {formats.map((format) => (
        <MenuItem key={format} onSelect={() => onExport('day', format)}>
          {exporting.formats[format]}
        </MenuItem>
      ))}
      {onCopyRow && (
        <MenuItem icon="copy" onSelect={onCopyRow}>
          {exporting.row}
        </MenuItem>
      )}
      {hasRoom && (
        <>
          <MenuLine />
          <MenuHead>{exporting.room}</MenuHead>
          {formats.map((format) => (
            <MenuItem key={format} onSelect={() => onExport('room', format)}>
              {exporting.formats[format]}
            </MenuItem>
          ))}
        </>
      )}
    </Menu>
  );
}

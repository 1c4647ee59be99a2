import { useWords } from '@/components/hooks/words';
import { Button, IconButton } from '@/components/ui/Button';
import type { ExportState } from './use-export';
import './export.css';

/** What an export is doing or how it ended, above the footer. */
export function ExportStatus({ state, onCancel, onDismiss }: { state: ExportState; onCancel: () => void; onDismiss: () => void }) {
  const { exporting, common } = useWords();
  if (state.at === 'idle') return null;
  if (state.at === 'running') {
    const { progress } = state;
    return (
      <div className="export-status">
        <progress aria-label={exporting.export} max={progress?.total || 1} value={progress?.done} />
        <span role="status">{progress ? exporting.running(progress.done, progress.total) : exporting.preparing}</span>
        <Button small className="end" onClick={onCancel}>
          {exporting.cancel}
        </Button>
      </div>
    );
  }
  return (
    <div className="export-status">
      <span role="status">
        {state.at === 'done' ? exporting.done(state.file) : exporting[state.at]}
        {state.at === 'done' && state.memory && <b>{exporting.fromMemory}</b>}
      </span>
      <span className="end">
        <IconButton icon="close" label={common.close} onClick={onDismiss} />
      </span>
    </div>
  );
}

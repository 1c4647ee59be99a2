import { Dialog } from 'radix-ui';
import { useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import { roomsBehind } from './host-figures';
import type { HostView } from './host-view';
import '@/components/panel/dialog.css';

type HostAboutProps = { view: HostView; open: boolean; onOpenChange: (open: boolean) => void };

/** Where the numbers come from, the hand-over's word in full, and the keys. Escape closes it. */
export function HostAbout({ view: { dwell, handOver, figures }, open, onOpenChange }: HostAboutProps) {
  const { screens, common } = useWords();
  const { sheet } = screens.host;
  const rooms = roomsBehind(figures);
  const read = dwell && sheet.dwell(dwell.label, dwell.raw);
  const lines = [sheet.pace, sheet.levers, read, sheet.rates, rooms > 0 && sheet.usual(rooms), sheet.wait];
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog host-about" aria-describedby={undefined}>
          <div className="row">
            <Dialog.Title>{sheet.title}</Dialog.Title>
            <span className="end">
              <IconButton icon="close" label={common.close} onClick={() => onOpenChange(false)} />
            </span>
          </div>
          <ul>{lines.map((line) => line && <li key={line}>{line}</li>)}</ul>
          {handOver && (
            <>
              <h3>{sheet.handOver}</h3>
              <p>{handOver.note}</p>
            </>
          )}
          <h3>{sheet.keys}</h3>
          <p className="row">
            <kbd className="kbd">F</kbd> {sheet.full} <kbd className="kbd">?</kbd> {sheet.help} <kbd className="kbd">Esc</kbd> {sheet.close}
          </p>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

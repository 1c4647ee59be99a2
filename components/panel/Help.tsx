import { Dialog } from 'radix-ui';
import { useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import './dialog.css';

/** What every key does. */
export function Help({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { panel, common, badges } = useWords();
  const { help } = panel;
  const keys: readonly (readonly [string, string])[] = [
    ['L R T', help.tabs],
    ['1–7', help.marks],
    ['U', help.undo],
    ['Alt 1–7 U', help.onPage],
    ['← →', help.move],
    ['H', help.health],
    ['C', help.collapse],
    ['W', help.popOut],
    ['?', help.help],
    ['Esc', help.escape],
    ['← → Home End', help.resize],
    ['Alt Shift T', help.toggle],
    ['Alt Shift B', badges.shortcut],
    ['Alt Shift N', badges.next],
    ['B', badges.title],
  ];
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <div className="row">
            <Dialog.Title>{help.title}</Dialog.Title>
            <span className="end">
              <IconButton icon="close" label={common.close} onClick={() => onOpenChange(false)} />
            </span>
          </div>
          <dl className="keys">
            {keys.map(([key, what]) => (
              <div key={key + what}>
                <dt>
                  {key.split(' ').map((one) => (
                    <kbd key={one} className="kbd">
                      {one}
                    </kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

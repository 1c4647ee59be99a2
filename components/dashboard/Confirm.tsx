import { AlertDialog } from 'radix-ui';
import { type ReactElement, useState } from 'react';
import { useWords } from '@/components/hooks/words';

type ConfirmProps = {
  trigger: ReactElement;
  title: string;
  /** What will be lost, in a sentence. */
  loses: string;
  /** Whether the word must be typed first: for what takes more than one room with it. */
  typed?: boolean;
  /** What is deleted is an entry and no record of a page, which could go on. */
  entry?: boolean;
  onConfirm: () => Promise<unknown>;
};

/** Nothing is deleted on one click: says what will be lost, and stays open when it was not done. */
export function Confirm({ trigger, title, loses, typed = false, entry = false, onConfirm }: ConfirmProps) {
  const words = useWords().dashboard.confirm;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const ready = state !== 'working' && (!typed || text.trim() === words.word);
  const change = (next: boolean) => {
    setOpen(next);
    setText('');
    setState('idle');
  };
  const confirm = async () => {
    setState('working');
    await onConfirm().then(
      () => change(false),
      () => setState('failed'),
    );
  };
  return (
    <AlertDialog.Root open={open} onOpenChange={change}>
      <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="d-veil" />
        <AlertDialog.Content className="d-dialog">
          <AlertDialog.Title className="d-dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="i2">
            {loses} {entry ? words.finalEntry : words.final}
          </AlertDialog.Description>
          {typed && (
            <label className="d-field">
              {words.type(words.word)}
              <input className="field" value={text} autoComplete="off" onChange={(event) => setText(event.target.value)} />
            </label>
          )}
          {state === 'failed' && <p role="alert">{words.failed}</p>}
          <div className="row">
            <AlertDialog.Cancel className="btn end">{words.cancel}</AlertDialog.Cancel>
            <button type="button" className="btn btn--primary" disabled={!ready} onClick={confirm}>
              {state === 'working' ? words.working : words.confirm}
            </button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

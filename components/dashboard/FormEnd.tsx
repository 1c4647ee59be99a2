import type { ReactNode } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';

type FormEndProps = {
  onClose: () => void;
  /** What keeps the form as a whole from being saved. */
  wrong?: string | null | false;
  disabled?: boolean;
  /** What else can be done with what the form is about. */
  children?: ReactNode;
};

/** How a form ends: save, cancel, and why nothing was saved. */
export function FormEnd({ onClose, wrong, disabled, children }: FormEndProps) {
  const { common } = useWords();
  return (
    <p className="row">
      <Button kind="primary" small type="submit" disabled={disabled}>
        {common.save}
      </Button>
      <Button small onClick={onClose}>
        {common.cancel}
      </Button>
      {children}
      {wrong && (
        <span className="note i2" role="alert">
          {wrong}
        </span>
      )}
    </p>
  );
}

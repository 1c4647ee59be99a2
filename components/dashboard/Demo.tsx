import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';

/** Adds or removes the demo shop. The background does it, so that the panel sees the same. */
export function DemoButton({ present, name }: { present: boolean; name: string }) {
  const { failed } = useWords().dashboard;
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const change = () => {
    setState('working');
    call('demo', { present: !present }).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <Button icon="flask" disabled={state === 'working'} onClick={change}>
        {name}
      </Button>
      {state === 'failed' && (
        <span role="alert" className="note i2">
          {failed.title}
        </span>
      )}
    </>
  );
}

import { useState } from 'react';
import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import type { Sign } from '@/lib/kpi/pay/locked';
import { call } from '@/lib/messages/client';
import type { SettleRefusal } from '@/lib/messages/pay-contract';
import type { PayMonth } from '@/lib/messages/pay-month';
import { preferences } from '@/lib/settings/settings';
import { useOwnView } from '../own-view';
import { Card } from '../Page';
import { Field } from './Field';
import { Locked } from './LockedCard';
import { Signed } from './Signed';

/** Who has signed a month, and its lock: by name, under the figures as they are shown, for good. */
export function SignsCard({ of }: { of: PayMonth }) {
  const { slip } = useWords().pay;
  const { signs: words } = slip;
  const { lock, sealed, signs, record } = of;
  const print = lock?.print ?? sealed?.print;
  const { refusal, send } = useSettle();
  const isOwn = useOwnView() !== null;
  const { month, person } = { month: record.month, person: of.person.id };
  const isSigned = signs.some((one) => one.as === 'lead' && one.print === print);
  const sign = (as: Sign['as'], name: string) => print !== undefined && send(() => call('signMonth', { month, person, as, name, print }));
  return (
    <Card title={words.title}>
      {signs.length > 0 && (
        <ul className="d-list">
          {signs.map((one) => (
            <Signed key={`${one.as} ${one.at}`} sign={one} isCurrent={one.print === print} />
          ))}
        </ul>
      )}
      {lock && <Locked lock={lock} />}
      {!lock && print === undefined && <p className="d-note note i2">{words.refusals.open}</p>}
      {!lock && print !== undefined && !isOwn && (
        <div className="no-print">
          {!isSigned && <SignForm as="lead" onSign={(name) => sign('lead', name)} />}
          {isSigned && of.isOver && <LockForm onLock={(name) => send(() => call('lockMonth', { month, person, name, print }))} />}
          {isSigned && !of.isOver && <p className="d-note note i2">{words.refusals.running}</p>}
        </div>
      )}
      {print !== undefined && !signs.some((one) => one.as === 'person' && one.print === print) && (
        <div className="no-print">
          <SignForm as="person" onSign={(name) => sign('person', name)} />
        </div>
      )}
      {refusal !== null && (
        <p className="d-note note i2" role="alert">
          {refusal}
        </p>
      )}
    </Card>
  );
}

/** Sends something that may be refused, and says why it was. */
function useSettle() {
  const { slip, failed } = useWords().pay;
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = (ask: () => Promise<SettleRefusal | null>) =>
    ask().then(
      (answer) => setRefusal(answer && slip.signs.refusals[answer]),
      () => setRefusal(failed),
    );
  return { refusal, send };
}

function SignForm({ as, onSign }: { as: Sign['as']; onSign: (name: string) => void }) {
  const { signs: words } = useWords().pay.slip;
  const { name, setName, fault, submit } = useNamed(as === 'lead', onSign);
  return (
    <form className="d-form pay-sign" onSubmit={submit} noValidate>
      <Field name={`${words.as[as]} ${words.name}`} wide value={name} fault={fault} onChange={setName} />
      <Button small type="submit">
        {words.sign[as]}
      </Button>
    </form>
  );
}

function LockForm({ onLock }: { onLock: (name: string) => void }) {
  const { signs: words } = useWords().pay.slip;
  const { name, setName, fault, submit } = useNamed(true, onLock);
  return (
    <form className="d-form pay-sign" onSubmit={submit} noValidate>
      <p className="note i2">{words.locks}</p>
      <Field name={words.name} wide value={name} fault={fault} onChange={setName} />
      <Button small kind="primary" icon="lock" type="submit">
        {words.lock}
      </Button>
    </form>
  );
}

/** A name to sign with: that of whoever this browser belongs to, unless another is typed. */
function useNamed(isMine: boolean, onNamed: (name: string) => void) {
  const { signs: words } = useWords().pay.slip;
  const me = useItem(preferences)?.me ?? '';
  const [typed, setName] = useState<string>();
  const [fault, setFault] = useState<string>();
  const name = typed ?? (isMine ? me : '');
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const plain = name.trim();
    setFault(plain === '' ? words.refusals.name : undefined);
    if (plain !== '') onNamed(plain);
  };
  return { name, setName, fault, submit };
}

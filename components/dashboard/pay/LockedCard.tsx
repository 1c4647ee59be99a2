import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import type { Lock, Sign } from '@/lib/kpi/pay/locked';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { Print } from './Print';
import { Signed } from './Signed';

/** The signatures and the lock of a month, to look at. */
export function LockedCard({ lock, signs }: { lock: Lock; signs: readonly Sign[] }) {
  const { signs: words } = useWords().pay.slip;
  return (
    <Card title={words.title}>
      {signs.length > 0 && (
        <ul className="d-list">
          {signs.map((one) => (
            <Signed key={`${one.as} ${one.at}`} sign={one} isCurrent={one.print === lock.print} />
          ))}
        </ul>
      )}
      <Locked lock={lock} />
    </Card>
  );
}

/** Who locked a month and when, with its fingerprint. */
export function Locked({ lock }: { lock: Lock }) {
  const { signs: words } = useWords().pay.slip;
  const texts = useTexts();
  return (
    <div className="pay-lock">
      <p className="row">
        <Icon name="lock" />
        <b>{words.locked(lock.by, texts.full(lock.at))}</b>
      </p>
      <Print lock={lock} />
    </div>
  );
}

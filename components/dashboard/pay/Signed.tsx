import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import type { Sign } from '@/lib/kpi/pay/locked';
import { useTexts } from '../use-texts';

/** A name under a month, and whether it is under the figures as they are now. */
export function Signed({ sign, isCurrent }: { sign: Sign; isCurrent: boolean }) {
  const { signs: words } = useWords().pay.slip;
  const texts = useTexts();
  return (
    <li className="row">
      <Icon name={isCurrent ? 'check' : 'doubtful'} />
      <span>
        {words.signed(words.as[sign.as], sign.name, texts.moment(sign.at))}
        {!isCurrent && <span className="note i2 pay-gap">{words.stale}</span>}
      </span>
    </li>
  );
}

import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import type { PayMonth } from '@/lib/messages/pay-month';
import { href } from '../route';
import { useTexts } from '../use-texts';

/** Why somebody's month cannot be reckoned: no scheme, or more than one; or what is stored of a locked one is none any more. */
export function NoScheme({ of: { paid, lock } }: { of: PayMonth }) {
  const { pay, paySchemes: words } = useWords();
  const texts = useTexts();
  const several = 'why' in paid && paid.why === 'several' ? words.several(texts.list(paid.schemes)) : words.none;
  return (
    <section className="d-card">
      <Empty title={lock ? pay.slip.signs.broken : several}>
        {!lock && (
          <p>
            <a href={href({ page: 'schemes' })}>{words.toAssign}</a>
          </p>
        )}
      </Empty>
    </section>
  );
}

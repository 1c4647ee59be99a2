import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import type { PayMonth } from '@/lib/messages/pay-month';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { newest, readSchemes } from './pay-view';

/** Why somebody's month cannot be reckoned: no scheme, or more than one; or what is stored of a locked one is none any more. */
export function NoScheme({ of: { paid, lock } }: { of: PayMonth }) {
  const { pay, paySchemes: words } = useWords();
  const texts = useTexts();
  const list = newest(useLive('schemes', readSchemes).value?.versions ?? []);
  const names = (ids: readonly string[]) => ids.map((id) => list.find((one) => one.id === id)?.scheme.name ?? pay.unknown);
  const several = 'why' in paid && paid.why === 'several' ? words.several(texts.list(names(paid.schemes))) : words.none;
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

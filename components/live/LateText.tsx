import { useLanguage, useWords } from '@/components/hooks/words';
import { Figure, written } from '@/components/ui/Figure';
import { Tip } from '@/components/ui/Tip';
import type { Late } from '@/lib/room/lately';
import type { Value } from '@/lib/snapshot/snapshot';
import type { SpanId } from './Deltas';

/** Rounding that leaves more open than this share of a rate is marked. */
const close = 0.02;

/** A rate of the last minutes alone, in the digits of the page; or in a word why there is none, with the rest of it in a tip. */
export function LateText({ late, value, span }: { late: Late; value: Value; span: SpanId }) {
  const { live } = useWords();
  const language = useLanguage();
  if ('unknown' in late) {
    if (late.unknown === 'absent') return null;
    return (
      <Tip note={live.now.why[late.unknown](span)}>
        <button type="button" className="ref-name i3">
          {live.now.unknown[late.unknown]}
        </button>
      </Tip>
    );
  }
  const { step, unit } = value;
  const amount = { value: late.value, unit, step, ...(late.currency && { currency: late.currency }) };
  const open = (late.high - late.low) / 2 > close * late.value;
  const [low, high] = [late.low, late.high].map((end) => written({ ...amount, value: end }, language)[0]);
  return (
    <span title={open ? `${low}–${high}` : undefined}>
      {open && <span className="approx">≈</span>}
      <Figure amount={amount} />
    </span>
  );
}

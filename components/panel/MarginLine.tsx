import { useAnswer } from '@/components/hooks/answer';
import { useItem } from '@/components/hooks/item';
import { useMoney } from '@/components/hooks/money';
import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue } from '@/lib/format';
import { preferences } from '@/lib/settings/settings';

/** What is left of the month's GMV so far, for those who answer for it; nothing while no costs are entered. */
export function MarginLine({ shop }: { shop: string }) {
  const { profit: words } = useWords();
  const language = useLanguage();
  const money = useMoney();
  const role = useItem(preferences)?.role;
  const isTheirs = role === 'lead' || role === 'operator';
  const { value } = useAnswer('margin', isTheirs ? { shop } : null);
  if (!value) return null;
  const { margin, share, currency, missing } = value;
  return (
    <section className="sec">
      <p className="row">
        <span>{words.guard}</span>
        <span className="note i3">{words.guardMonth}</span>
        <span className="end">
          {margin === null ? (
            <span className="note i2">{words.guardMissing(missing.map((part) => words.parts[part]).join(words.and))}</span>
          ) : (
            <>
              <b>{money(margin, currency)}</b>
              {share !== null && (
                <span className="note i3"> {words.ofNet(formatValue({ value: share, unit: 'ratio', step: 0.001 }, language))}</span>
              )}
            </>
          )}
        </span>
      </p>
    </section>
  );
}

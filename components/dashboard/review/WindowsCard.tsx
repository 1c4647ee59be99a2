import { useLanguage, useWords } from '@/components/hooks/words';
import { Chip } from '@/components/ui/Chip';
import { formatValue } from '@/lib/format';
import type { Mark } from '@/lib/room/marks';
import { type TenMinutes, windowMinutes } from '@/lib/room/windows';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import type { ReviewView } from './review-view';

/** The best and the worst ten minutes, what grew in them, and what was marked in the ten minutes before: before, not because. */
export function WindowsCard({ view: { windows, marks } }: { view: ReviewView }) {
  const { review: words } = useWords();
  if (!('best' in windows)) {
    return (
      <Card title={words.windows}>
        <p className="d-note">{words.noWindows[windows.why]}</p>
      </Card>
    );
  }
  const { best, worst, few, currency, by } = windows;
  return (
    <Card title={words.windows} aside={<span className="note i3">{words.by[by]}</span>}>
      <Window name={words.best} state="ahead" window={best} marks={marks} currency={currency} />
      <Window name={words.worst} state="behind" window={worst} marks={marks} currency={currency} />
      {few !== false && (
        <p className="d-note">
          <Chip state="unknown">{few ? words.few : words.unsure}</Chip> {few ? words.fewNote : words.noOrdersNote}
        </p>
      )}
    </Card>
  );
}

type WindowProps = { name: string; state: 'ahead' | 'behind'; window: TenMinutes; marks: readonly Mark[]; currency: string | undefined };

function Window({ name, state, window: { from, to, gmv, orders, clicks, entries }, marks, currency }: WindowProps) {
  const { review: words, dashboard, marks: markWords } = useWords();
  const language = useLanguage();
  const texts = useTexts();
  const before = marks.filter(({ at }) => at >= from - windowMinutes * 60_000 && at < to);
  const amount = gmv ? formatValue({ value: gmv.value, unit: 'money', ...(currency && { currency }) }, language) : dashboard.unknown;
  const count = (growth: TenMinutes['orders']) => (growth ? texts.count(growth.value) : dashboard.unknown);
  return (
    <div className="review-window">
      <p className="row">
        <Chip state={state}>{name}</Chip>
        <b>
          {texts.clock(from)}–{texts.clock(to)}
        </b>
        <b className="end">{amount}</b>
      </p>
      <p className="note i2">{words.grew(count(orders), count(clicks), count(entries))}</p>
      <p className="note i2">
        {before.length === 0
          ? words.noneBefore
          : words.before(
              texts.list(
                before.map(({ at, kind, product, text }) =>
                  [texts.clock(at), markWords.kinds[kind], product?.name ?? text].filter(Boolean).join(' '),
                ),
              ),
            )}
      </p>
    </div>
  );
}

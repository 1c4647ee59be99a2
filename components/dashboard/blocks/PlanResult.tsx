import { useLanguage, useWords } from '@/components/hooks/words';
import { Chip, type ChipState } from '@/components/ui/Chip';
import { formatValue, type Language } from '@/lib/format';
import { fewestEvents, fewestPairs } from '@/lib/room/blocks/judge';
import { type BlockPlan, type JudgedId, judgedIds } from '@/lib/room/blocks/plan';
import type { BlockResult, BlockVerdict, Measured } from '@/lib/room/blocks/result';
import { Head } from '../Head';
import { useTexts } from '../use-texts';

const chips: Record<BlockVerdict, ChipState> = {
  early: 'unknown',
  stopped: 'unknown',
  few: 'unknown',
  open: 'unknown',
  more: 'ahead',
  fewer: 'behind',
};

/** What a plan came to: on against off for each count, the one that is judged first, and exactly what that supports. */
export function PlanResult({ plan, result, name }: { plan: BlockPlan; result: BlockResult; name: string }) {
  const { result: words, by } = useWords().blocks;
  const language = useLanguage();
  const { columns } = words;
  const { verdict, measured, rooms } = result;
  const ids = [plan.by, ...judgedIds.filter((id) => id !== plan.by)].filter((id) => measured[id].pairs > 0);
  const left = measured[plan.by].left;
  const p = hundredth(measured[plan.by].p, language);
  const sentence = {
    early: () => words.verdicts.early(rooms, plan.rooms),
    stopped: () => words.verdicts.stopped(rooms, plan.rooms),
    few: () => words.verdicts.few(fewestPairs, fewestEvents),
    more: () => words.verdicts.more(by[plan.by], p),
    fewer: () => words.verdicts.fewer(by[plan.by], p),
    open: () => words.verdicts.open(by[plan.by], p),
  };
  const isJudged = verdict === 'more' || verdict === 'fewer' || verdict === 'open';
  return (
    <>
      <p className="d-note plan-verdict">
        <Chip state={chips[verdict]}>{words.chips[verdict]}</Chip> {sentence[verdict]()}
      </p>
      {ids.length > 0 && (
        <div className="d-scroll">
          <table className="d-table">
            <caption className="sr">{words.title}</caption>
            <Head
              first={[columns.measure]}
              numbers={[columns.on, columns.off, columns.pairs, columns.ratio, columns.interval]}
              last={[columns.role]}
            />
            <tbody>
              {ids.map((id) => (
                <MeasureRow key={id} id={id} measured={measured[id]} isMain={id === plan.by} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 && <p className="d-note i2">{words.left(left)}</p>}
      <FollowedNote plan={plan} result={result} />
      {isJudged && <p className="d-note i2 plan-supports">{words.supports(name, plan.minutes, rooms)}</p>}
    </>
  );
}

function MeasureRow({ id, measured, isMain }: { id: JudgedId; measured: Measured; isMain: boolean }) {
  const { result: words, names } = useWords().blocks;
  const { common } = useWords();
  const language = useLanguage();
  const { on, off, pairs, ratio, currency, approximate } = measured;
  const amount = (value: number) =>
    `${approximate ? '≈' : ''}${formatValue({ value, unit: currency ? 'money' : 'count', step: currency ? 0.01 : 1, ...(currency && { currency }) }, language)}`;
  return (
    <tr className={isMain ? 'plan-main' : undefined}>
      <th scope="row">{names[id]}</th>
      <td className="num">{amount(on)}</td>
      <td className="num">{amount(off)}</td>
      <td className="num">{pairs}</td>
      <td className="num">{ratio === null ? <span className="i3">{common.states.unknown}</span> : times(ratio, language)}</td>
      <td className="num">{intervalText(measured, words, language)}</td>
      <td className="i3">{isMain ? words.judged : words.beside}</td>
    </tr>
  );
}

/** How many blocks did not go as drawn, or of how many nobody can tell. */
function FollowedNote({ plan, result: { against, unmarked, blocks } }: { plan: BlockPlan; result: BlockResult }) {
  const { result: words } = useWords().blocks;
  const texts = useTexts();
  if (blocks === 0) return null;
  if (plan.kind === 'other') return <p className="d-note i2">{words.untold}</p>;
  if (against + unmarked === 0) return <p className="d-note i2">{words.allFollowed}</p>;
  const found = [against > 0 && words.against(against), unmarked > 0 && words.unmarked(unmarked)].filter((one) => one !== false);
  return (
    <p className="d-note i2">
      {words.notFollowed(texts.list(found))} {words.asDrawn}
    </p>
  );
}

function intervalText({ low, high }: Measured, words: ReturnType<typeof useWords>['blocks']['result'], language: Language): string {
  if (low === 0 && high === Number.POSITIVE_INFINITY) return words.noInterval;
  if (high === Number.POSITIVE_INFINITY) return words.atLeast(times(low, language));
  return `${times(low, language)}–${times(high, language)}`;
}

function times(value: number, language: Language): string {
  return `${formatValue({ value, unit: 'multiple', step: 0.01 }, language)}×`;
}

/** A probability in draws of a hundred, never as if it were nothing. */
function hundredth(p: number, language: Language): string {
  return p < 0.001 ? '0.1' : formatValue({ value: p * 100, unit: 'multiple', step: p < 0.1 ? 0.1 : 1 }, language);
}

import { useState } from 'react';
import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { call } from '@/lib/messages/client';
import type { Picked } from '@/lib/messages/teach-answers';
import type { MetricId } from '@/lib/metrics/catalog';
import { ruleKey, type TaughtRule } from '@/lib/reading/taught/rule';
import { taughtRules } from '@/lib/settings/taught';
import { MetricChoice } from './MetricChoice';
import { Trial, useTrial } from './Trial';

type LessonProps = { tab: number; picked: Extract<Picked, { anchor: unknown }>; onAgain: () => void; onClose: () => void };

/** What the number is: its metric, what it covers, what a rule would read, and whether to keep it. */
export function Lesson({ tab, picked, onAgain, onClose }: LessonProps) {
  const { taught } = useWords();
  const [metric, setMetric] = useState<MetricId | null>(null);
  const [covers, setCovers] = useState<TaughtRule['covers']>('page');
  const [first, setFirst] = useState(false);
  const [saved, setSaved] = useState<'no' | 'yes' | 'failed'>('no');
  const rule = metric && ruleOf(picked, metric, covers, first);
  const trial = useTrial(tab, rule);
  const known = useItem(taughtRules)?.some((one) => rule && ruleKey(one) === ruleKey(rule));
  const save = () => {
    if (!rule) return;
    call('changeRules', { put: [{ ...rule, taughtAt: Date.now() }], drop: [] }).then(
      () => setSaved('yes'),
      () => setSaved('failed'),
    );
  };
  if (saved === 'yes') return <Saved onAgain={onAgain} onClose={onClose} />;
  return (
    <>
      <MetricChoice label={picked.label} units={picked.units} chosen={metric} onChoose={setMetric} />
      {rule && <Trial trial={trial} first={first} onFirst={setFirst} />}
      {rule && picked.open && <Covers covers={covers} onCovers={setCovers} />}
      {known && <p className="note i2">{taught.replaces}</p>}
      {saved === 'failed' && <p role="alert">{taught.notSaved}</p>}
      <div className="row">
        <Button kind="primary" disabled={!trial?.value} onClick={save}>
          {taught.save}
        </Button>
        <Button kind="plain" onClick={onAgain}>
          {taught.again}
        </Button>
      </div>
    </>
  );
}

function Saved({ onAgain, onClose }: Pick<LessonProps, 'onAgain' | 'onClose'>) {
  const { taught, common } = useWords();
  return (
    <>
      <p className="row" role="status">
        <Icon name="check" size={12} />
        {taught.saved}
      </p>
      <div className="row">
        <Button onClick={onAgain}>{taught.another}</Button>
        <Button kind="plain" onClick={onClose}>
          {common.close}
        </Button>
      </div>
    </>
  );
}

function Covers({ covers, onCovers }: { covers: TaughtRule['covers']; onCovers: (covers: TaughtRule['covers']) => void }) {
  const { taught } = useWords();
  const choices = [
    ['page', taught.coversPage],
    ['now', taught.coversNow],
  ] as const;
  return (
    <fieldset className="teach-choice">
      <legend>{taught.covers}</legend>
      {choices.map(([value, name]) => (
        <label key={value} className="row">
          <input type="radio" name="covers" checked={covers === value} onChange={() => onCovers(value)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

function ruleOf(
  { on, path, anchor, open }: LessonProps['picked'],
  metric: MetricId,
  covers: TaughtRule['covers'],
  first: boolean,
): TaughtRule {
  return { metric, on, path, anchor, covers: open ? covers : 'page', ...(first && { first }), taughtAt: 0 };
}

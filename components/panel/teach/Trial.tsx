import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue } from '@/lib/format';
import { call } from '@/lib/messages/client';
import type { TeachTrial } from '@/lib/messages/teach-answers';
import type { TaughtRule } from '@/lib/reading/taught/rule';

/** What a rule reads on a tab's page; undefined until the page has said. */
export function useTrial(tab: number, rule: TaughtRule | null): TeachTrial | undefined {
  const key = JSON.stringify(rule);
  const [trial, setTrial] = useState<{ key: string; is: TeachTrial }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rule is its text
  useEffect(() => {
    if (!rule) return;
    let gone = false;
    call('teachTry', { tab, rule }).then(
      (is) => !gone && setTrial({ key, is }),
      () => !gone && setTrial({ key, is: { why: 'loading', places: 0 } }),
    );
    return () => {
      gone = true;
    };
  }, [tab, key]);
  return trial?.key === key ? trial.is : undefined;
}

type TrialProps = { trial: TeachTrial | undefined; first: boolean; onFirst: (first: boolean) => void };

/** Says what the rule reads now, on how many places it fits, and which reading counts where there are two. */
export function Trial({ trial, first, onFirst }: TrialProps) {
  const { taught, panel } = useWords();
  const language = useLanguage();
  if (!trial) return <p className="note i2">{taught.trying}</p>;
  const { value, why = 'absent', places, declared } = trial;
  return (
    <div className="teach-trial" role="status">
      {value ? (
        <p>
          {taught.readsNow} <b>{formatValue(value, language)}</b>
          <span className="note i2"> {taught.onePlace}</span>
        </p>
      ) : (
        <p>
          {taught.nothing(panel.why[why])}
          {places > 1 && <span className="note i2"> {taught.places(places)}</span>}
        </p>
      )}
      {value && declared && (
        <>
          <p className="note i2">{taught.declared(formatValue(declared, language))}</p>
          <label className="row">
            <input type="checkbox" checked={first} onChange={(event) => onFirst(event.target.checked)} />
            {taught.first}
          </label>
        </>
      )}
    </div>
  );
}

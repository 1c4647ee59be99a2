import { type ChangeEvent, useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { type PackFault, readPack } from '@/lib/import/taught-pack';
import { call } from '@/lib/messages/client';
import { hosts as knownHosts } from '@/lib/reading/hosts';
import { ruleKey, type TaughtRule } from '@/lib/reading/taught/rule';
import { Card } from '../Page';
import { siteName } from './RulesTable';

type ImportProps = { own: readonly TaughtRule[]; hosts: readonly string[] };

/** Takes over a pack from a file: all of it is checked and shown before anything is kept; faults are named and nothing is. */
export function ImportPack({ own, hosts }: ImportProps) {
  const { page, pack: words } = useWords().taught;
  const [read, setRead] = useState<ReturnType<typeof readPack> | null>(null);
  const id = useId();
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) setRead(readPack(await file.text()));
    event.target.value = '';
  };
  return (
    <Card title={page.import}>
      <div className="d-form d-taught">
        <label className="btn" htmlFor={id}>
          {words.choose}
        </label>
        <input id={id} className="sr" type="file" accept=".json,application/json" onChange={open} />
        {read && 'faults' in read && (
          <div role="alert">
            <p>{words.bad}</p>
            <Faults faults={read.faults} />
          </div>
        )}
        {read && 'rules' in read && <Preview rules={read.rules} own={own} hosts={hosts} onDone={() => setRead(null)} />}
      </div>
    </Card>
  );
}

function Faults({ faults }: { faults: readonly PackFault[] }) {
  const { pack } = useWords().taught;
  return (
    <ul className="d-faults">
      {faults.map(({ why, line, rule, text }) => (
        <li key={`${line} ${rule} ${why} ${text}`}>
          <b>{pack.at(line, rule)}</b> {pack.why[why]} {text !== undefined && <code>{text}</code>}
        </li>
      ))}
    </ul>
  );
}

function Preview({ rules, own, hosts, onDone }: ImportProps & { rules: TaughtRule[]; onDone: () => void }) {
  const { taught, metrics, common } = useWords();
  const words = taught.pack;
  const [mine, setMine] = useState(true);
  const [failed, setFailed] = useState(false);
  const keys = new Set(own.map(ruleKey));
  const conflicts = rules.filter((rule) => keys.has(ruleKey(rule)));
  const taken = mine ? rules.filter((rule) => !keys.has(ruleKey(rule))) : rules;
  const known = new Set<string>([...knownHosts.map(({ group }) => group), ...hosts]);
  const others = [...new Set(rules.flatMap(({ on }) => (known.has(on) ? [] : on)))];
  const take = () => call('changeRules', { put: taken, drop: [] }).then(onDone, () => setFailed(true));
  return (
    <div role="status">
      <p>{words.good(rules.length)}</p>
      <ul className="d-faults">
        {rules.map((rule) => (
          <li key={ruleKey(rule)}>
            <b>{metrics[rule.metric].name}</b> {siteName(rule.on, taught.page.groups)} {rule.path} ·{' '}
            {'label' in rule.anchor ? rule.anchor.label : taught.page.byPath}
            {rule.first && <span className="note i2"> {taught.page.first}</span>}
          </li>
        ))}
      </ul>
      {others.length > 0 && <p className="note i2">{words.hosts(others.join(', '))}</p>}
      {conflicts.length > 0 && (
        <fieldset>
          <legend>{words.conflict(conflicts.length)}</legend>
          <label className="row">
            <input type="radio" name="conflict" checked={mine} onChange={() => setMine(true)} />
            {words.mine}
          </label>
          <label className="row">
            <input type="radio" name="conflict" checked={!mine} onChange={() => setMine(false)} />
            {words.theirs}
          </label>
        </fieldset>
      )}
      {failed && <p role="alert">{taught.page.failed}</p>}
      <div className="row">
        <Button kind="primary" disabled={taken.length === 0} onClick={take}>
          {words.take(taken.length)}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
      </div>
    </div>
  );
}

import { useState } from 'react';
import { saveFile } from '@/components/export/save-file';
import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { writePack } from '@/lib/import/taught-pack';
import { call } from '@/lib/messages/client';
import { ruleKey, type TaughtRule } from '@/lib/reading/taught/rule';
import { addedHosts, taughtRules } from '@/lib/settings/taught';
import { Page } from '../Page';
import { AddedHosts } from './AddedHosts';
import { ImportPack } from './ImportPack';
import { RulesTable } from './RulesTable';
import './taught.css';

/** What the user taught: how each rule does, away with it and back, out as a file and in again; and the sites added for it. */
export function TaughtPage() {
  const { taught, metrics } = useWords();
  const rules = useItem(taughtRules);
  const hosts = useItem(addedHosts);
  const [removed, setRemoved] = useState<TaughtRule | null>(null);
  const [failed, setFailed] = useState(false);
  if (!rules || !hosts) return null;
  const change = (put: TaughtRule[], drop: string[], then: () => void) =>
    call('changeRules', { put, drop }).then(
      () => {
        setFailed(false);
        then();
      },
      () => setFailed(true),
    );
  const remove = (rule: TaughtRule) => change([], [ruleKey(rule)], () => setRemoved(rule));
  return (
    <Page title={taught.page.title} actions={<ExportPack rules={rules} />}>
      {removed && (
        <p className="row d-undo" role="status">
          {taught.page.removed(metrics[removed.metric].name)}
          <Button small onClick={() => change([removed], [], () => setRemoved(null))}>
            {taught.page.undo}
          </Button>
        </p>
      )}
      {failed && <p role="alert">{taught.page.failed}</p>}
      <section className="d-card" aria-label={taught.page.title}>
        {rules.length > 0 ? (
          <RulesTable rules={rules} onRemove={remove} />
        ) : (
          <Empty title={taught.page.empty.title}>
            <p>{taught.page.empty.body}</p>
          </Empty>
        )}
      </section>
      <ImportPack own={rules} hosts={hosts} />
      <AddedHosts hosts={hosts} />
    </Page>
  );
}

function ExportPack({ rules }: { rules: readonly TaughtRule[] }) {
  const { page } = useWords().taught;
  const save = () => saveFile(new Blob([writePack(rules)], { type: 'application/json' }), 'tallylight-rules.json');
  return (
    <Button icon="export" disabled={rules.length === 0} onClick={save}>
      {page.export}
    </Button>
  );
}

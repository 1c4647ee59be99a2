import { useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Sep } from '@/components/ui/Sep';
import { type Dispute, entryKey } from '@/lib/kpi/manual';
import { call } from '@/lib/messages/client';
import { Evidence } from '../Evidence';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { ofText } from './EntriesTable';
import { entryText } from './entry-text';
import type { ManualView } from './manual-view';
import { metricName } from './metric-names';

/** Where a page has since shown another number than was typed: both, and which counts. Asked once. */
export function DisputesCard({ view }: { view: ManualView }) {
  const { manual: words } = useWords();
  if (view.disputes.length === 0) return null;
  return (
    <Card title={words.disputes}>
      <ul className="d-list">
        {view.disputes.map((dispute) => (
          <Asked key={entryKey(dispute.entry)} dispute={dispute} view={view} />
        ))}
      </ul>
    </Card>
  );
}

function Asked({ dispute: { entry, seen }, view }: { dispute: Dispute; view: ManualView }) {
  const words = useWords();
  const { manual } = words;
  const texts = useTexts();
  const [isLost, setLost] = useState(false);
  const typed = entryText(entry, view.own, texts);
  const shown = texts.value(seen);
  const { shop, metric, person, of } = entry;
  const settle = (counts: 'hand' | 'page') =>
    call('settleManual', { shop, metric, of, counts, ...(person && { person }) }).then(
      () => setLost(false),
      () => setLost(true),
    );
  return (
    <li className="row manual-asked">
      <span>
        <b>{metricName(metric, view.own, words)}</b> <span className="i2">{ofText(of, view, texts)}</span>
        <span className="note i2 manual-line">
          <Evidence fact={seen}>
            <button type="button" className="d-open">
              {manual.shows(words.surfaces[seen.surface].name, shown, texts.moment(seen.at))}
            </button>
          </Evidence>
          <Sep />
          {manual.typed(typed)}
        </span>
      </span>
      <span className="row end">
        <Button small onClick={() => settle('hand')}>
          {manual.countHand(typed)}
        </Button>
        <Button small onClick={() => settle('page')}>
          {manual.countPage(shown)}
        </Button>
        {isLost && (
          <span role="alert" className="note">
            {manual.notSaved}
          </span>
        )}
      </span>
    </li>
  );
}

import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useOnce } from '@/components/hooks/use-once';
import { useWords } from '@/components/hooks/words';
import type { StageId } from '@/lib/kpi/role';
import { stageOn } from '@/lib/kpi/score/stage';
import { run } from '@/lib/store/deadline';
import { stageEvidence } from '@/lib/store/stage-facts';
import { Head } from '../Head';
import { Card } from '../Page';
import { useTexts } from '../use-texts';
import { RolesShell } from './RolesShell';
import type { RolesView } from './roles-view';
import { StageForm } from './StageForm';
import { StageProposalCard } from './StageProposalCard';

/** At which stage a shop's business is: now, so far, and what its own numbers look like. */
export function StagePage() {
  const { stage: words } = useWords().roleStages;
  return (
    <RolesShell at="stage" title={() => words.title}>
      {(view) => <Stage key={view.shop.key} view={view} />}
    </RolesShell>
  );
}

function Stage({ view }: { view: RolesView }) {
  const { key } = view.shop;
  const now = useNow(600_000);
  const [chosen, setChosen] = useState<StageId>(view.stage);
  const evidence = useOnce(`stage ${key}`, String(now), () => run('relaxed', (db) => stageEvidence(db, key, Date.now()))).value;
  return (
    <div className="d-columns roles-columns">
      <div>
        <NowCard view={view} chosen={chosen} onChoose={setChosen} />
        <HistoryCard view={view} />
      </div>
      {evidence && <StageProposalCard evidence={evidence} stage={view.stage} onUse={setChosen} />}
    </div>
  );
}

function NowCard({ view, chosen, onChoose }: { view: RolesView; chosen: StageId; onChoose: (stage: StageId) => void }) {
  const { roleStages, kpi } = useWords();
  const { stage: words } = roleStages;
  const texts = useTexts();
  const said = stageOn(view.stages, view.shop.key, view.today.day);
  return (
    <Card title={words.now}>
      <p className="d-note">
        {said ? (
          <>
            <b className="roles-stage">{kpi.stages[said.stage]}</b> <span className="i2">{kpi.stageNotes[said.stage]}</span>{' '}
            <span className="i3">{words.since(texts.day(said.since))}</span>
          </>
        ) : (
          <>
            {words.never} <span className="i2">{words.assumed(kpi.stages[view.stage])}</span>
          </>
        )}
      </p>
      <StageForm view={view} chosen={chosen} onChoose={onChoose} />
    </Card>
  );
}

/** Every change of the stage, the last first. */
function HistoryCard({ view }: { view: RolesView }) {
  const { roleStages, rolePages, kpi } = useWords();
  const { stage: words } = roleStages;
  const texts = useTexts();
  const { edits } = words;
  const changes = view.stages.toSorted((a, b) => b.since.localeCompare(a.since) || b.at - a.at);
  if (changes.length === 0) return null;
  return (
    <Card title={words.history}>
      <div className="d-scroll">
        <table className="d-table">
          <caption className="sr">{words.history}</caption>
          <Head first={[edits.since, edits.stage, edits.who, edits.why]} numbers={[]} />
          <tbody>
            {changes.map((one) => (
              <tr key={one.at}>
                <th scope="row">{texts.day(one.since)}</th>
                <td>{kpi.stages[one.stage]}</td>
                <td>
                  {one.by ?? rolePages.nobodySaid} <span className="note i3">{texts.moment(one.at)}</span>
                </td>
                <td className="roles-reason">{one.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

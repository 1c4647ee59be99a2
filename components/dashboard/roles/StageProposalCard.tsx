import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { StageId } from '@/lib/kpi/role';
import { proposeStage, type StageReason, stageLines, wantedDays } from '@/lib/kpi/score/propose-stage';
import type { Unit } from '@/lib/metrics/metric';
import type { Fact } from '@/lib/snapshot/fact';
import type { StageEvidence } from '@/lib/store/stage-facts';
import { Head } from '../Head';
import { Card } from '../Page';
import { useTexts } from '../use-texts';

type CardProps = { evidence: StageEvidence; stage: StageId; onUse: (stage: StageId) => void };

const rows: ReadonlyArray<{ on: StageReason['on']; unit: Unit; step: number }> = [
  { on: 'orders', unit: 'count', step: 1 },
  { on: 'growth', unit: 'ratio', step: 0.001 },
  { on: 'refundRate', unit: 'ratio', step: 0.001 },
  { on: 'roi', unit: 'multiple', step: 0.01 },
  { on: 'regions', unit: 'count', step: 1 },
];

/** The stage that own numbers look like, with each number and the line it is held against. It is never switched by itself. */
export function StageProposalCard({ evidence, stage, onUse }: CardProps) {
  const { roleStages, kpi } = useWords();
  const { stage: words } = roleStages;
  const { facts } = evidence;
  const proposal = proposeStage(facts);
  return (
    <Card title={words.proposal}>
      <p className="d-note row">
        {proposal ? (
          <>
            <b>{words.like(kpi.stages[proposal.stage])}</b>
            {proposal.stage === stage ? (
              <span className="note i2">{words.agrees}</span>
            ) : (
              <Button small className="end" onClick={() => onUse(proposal.stage)}>
                {words.use}
              </Button>
            )}
          </>
        ) : (
          <span>
            <b>{words.none}</b> <span className="note i2">{whyNone(evidence, words)}</span>
          </span>
        )}
      </p>
      <table className="d-table roles-evidence">
        <caption className="sr">{words.proposal}</caption>
        <Head first={[words.what]} numbers={[words.value, words.line]} />
        <tbody>
          {rows.map((row) => (
            <FactRow key={row.on} {...row} evidence={evidence} decides={proposal?.reasons.some(({ on }) => on === row.on) ?? false} />
          ))}
        </tbody>
      </table>
      <p className="d-foot">{words.neverItself}</p>
    </Card>
  );
}

type RowProps = (typeof rows)[number] & { evidence: StageEvidence; decides: boolean };

function FactRow({ on, unit, step, evidence, decides }: RowProps) {
  const { stage: words } = useWords().roleStages;
  const texts = useTexts();
  const value = evidence.facts[on];
  return (
    <tr>
      <th scope="row" className="roles-fact">
        {words.fact[on]}
        {decides && <span className="d-tag roles-tag">{words.decides}</span>}
        <Source on={on} evidence={evidence} />
      </th>
      <td className="num">
        {value === null ? (
          <span className="i3">
            <Icon name="unknown" size={12} /> {words.unread}
          </span>
        ) : (
          <b>{texts.value({ value, unit, step })}</b>
        )}
      </td>
      <td className="num i2">{texts.value({ value: stageLines[on], unit, step })}</td>
    </tr>
  );
}

/** Where a number comes from: own LIVEs, or a page over a period. */
function Source({ on, evidence }: Pick<RowProps, 'on' | 'evidence'>) {
  const { roleStages, surfaces } = useWords();
  const texts = useTexts();
  const fact: Fact | null = on === 'refundRate' || on === 'roi' ? evidence[on] : null;
  if (on !== 'refundRate' && on !== 'roi') return <span className="note i3 roles-when">{roleStages.stage.fromRooms}</span>;
  if (fact?.scope.kind !== 'period') return null;
  const { from, to } = fact.scope;
  const days = texts.dates(Date.parse(`${from}T12:00`), Date.parse(`${to}T12:00`));
  return <span className="note i3 roles-when">{fact.by === 'manual' ? days : `${surfaces[fact.surface].name} ${days}`}</span>;
}

function whyNone({ facts }: StageEvidence, words: ReturnType<typeof useWords>['roleStages']['stage']): string {
  if (facts.days < wantedDays) return words.fewDays(facts.days, wantedDays);
  return facts.orders === null || facts.growth === null ? words.noOrders : words.unclear;
}

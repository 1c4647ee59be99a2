import { useEffect, useState } from 'react';
import { useAnswer } from '@/components/hooks/answer';
import { useDay } from '@/components/hooks/day';
import { patch } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { factsOf } from '@/components/kpi/facts';
import { isRoom } from '@/components/live/room';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { type Proposal, proposeTarget } from '@/lib/kpi/propose';
import { type Kpi, type RoleId, type StageId, stageIds } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { targetKey } from '@/lib/kpi/target';
import { call } from '@/lib/messages/client';
import { preferences } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { Choices } from './Choices';
import { Proposals } from './Proposals';
import { ReadSoFar } from './ReadSoFar';
import './first-run.css';

/** The roles that start most often first. Keys 1–7. */
const askedRoles: readonly RoleId[] = ['operator', 'controller', 'host', 'ads', 'video', 'service', 'lead'];

/** Two questions, asked once, after the page has been read: role and stage; targets come from own numbers. */
export function FirstRun({ page, onLater }: { page: PageState; onLater: () => void }) {
  const { setup, kpi } = useWords();
  const [role, setRole] = useState<RoleId>(isRoom(page) ? 'controller' : 'operator');
  const [stage, setStage] = useState<StageId>('scale');
  const [changed, setChanged] = useState<Readonly<Record<string, number | null>>>({});
  const proposals = useProposals(page, role);
  const [isLost, setLost] = useState(false);
  const today = useDay(page.shop?.key)?.calendar.day;
  const start = async () => setLost(!(await begin({ page, role, stage, today, proposals, changed })));
  useKeys({ setRole, setStage, start });
  return (
    <div className="first-run">
      <div className="body">
        <ReadSoFar page={page} />
        <Choices
          number="1"
          title={setup.role}
          value={role}
          options={askedRoles.map((value, index) => ({ value, name: kpi.roles[value], key: String(index + 1) }))}
          onChange={setRole}
        />
        <Choices
          number="2"
          title={setup.stage}
          value={stage}
          options={stageIds.map((value, index) => ({
            value,
            name: kpi.stages[value],
            note: kpi.stageNotes[value],
            key: 'ABCD'[index] ?? '',
          }))}
          onChange={setStage}
        />
        <Proposals
          page={page}
          kpis={roles[role].kpis}
          proposals={proposals}
          changed={changed}
          onChange={(id, value) => setChanged((known) => ({ ...known, [id]: value }))}
        />
      </div>
      <p className="privacy">
        <Icon name="lock" />
        {setup.privacy}
      </p>
      {isLost && (
        <p className="lost" role="alert">
          {setup.notSaved}
        </p>
      )}
      <footer className="go">
        <Button onClick={onLater}>{setup.later}</Button>
        <Button kind="primary" onClick={start}>
          {setup.start} <kbd>Enter</kbd>
        </Button>
      </footer>
    </div>
  );
}

/** Targets from the shop's own rooms: those stored, and those a page lists now. */
function useProposals(page: PageState, role: RoleId): Map<string, Proposal> {
  const shop = page.shop?.key;
  const rooms = useAnswer('rooms', shop ? { shop, limit: 100 } : null).value ?? [];
  const listed = page.rows.filter((row) => row.kind === 'room').map((row) => ({ surface: page.surface, values: row.values }));
  const own = [...rooms.filter((room) => room.state === 'ended'), ...listed];
  const today = useDay(shop)?.calendar;
  const found = roles[role].kpis.map((kpi) => proposeTarget(kpi, own, factsOf(page), today)).filter((one) => one !== null);
  return new Map(found.map((proposal) => [proposal.kpi, proposal]));
}

function useKeys(act: { setRole: (role: RoleId) => void; setStage: (stage: StageId) => void; start: () => void }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || (event.target as Element).closest('input:not([type=radio])')) return;
      const role = askedRoles[Number(event.key) - 1];
      const stage = stageIds['abcd'.indexOf(event.key.toLowerCase())];
      if (role) act.setRole(role);
      else if (stage) act.setStage(stage);
      else if (event.key === 'Enter' && !(event.target as Element).closest('button, a')) act.start();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [act]);
}

type Changed = Readonly<Record<string, number | null>>;
type Answers = {
  page: PageState;
  role: RoleId;
  stage: StageId;
  /** The shop's calendar day; undefined while it is not known. */
  today: string | undefined;
  proposals: Map<string, Proposal>;
  changed: Changed;
};

/** Keeps the targets and the shop's stage first: once a role is set the questions are gone. False when one was not kept; then nothing else is. */
async function begin({ page, role, stage, today, proposals, changed }: Answers): Promise<boolean> {
  const shop = page.shop?.key;
  const wanted = roles[role].kpis.map((kpi) => ({ kpi, proposal: proposals.get(kpi.id) }));
  const saves = wanted.map(({ kpi, proposal }) => (shop && proposal ? saveTarget(shop, role, kpi, proposal, changed[kpi.id]) : undefined));
  const staged = shop && today ? call('setBusinessStage', { shop, stage, since: today, why: '' }) : undefined;
  // Where nothing can be stored, the stage in the preferences counts.
  const [results] = await Promise.all([Promise.allSettled(saves), Promise.allSettled([staged])]);
  if (results.some(({ status }) => status === 'rejected')) return false;
  await patch(preferences, { role, stage });
  return true;
}

function saveTarget(shop: string, role: RoleId, kpi: Kpi, proposal: Proposal, changed: number | null | undefined) {
  const value = changed === undefined ? proposal.value : changed;
  if (value === null) return undefined;
  return call('setTarget', { shop, role, kpi: targetKey(kpi, proposal.metric), horizon: kpi.horizon, value, currency: proposal.currency });
}

import { saveFile } from '@/components/export/save-file';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { sheetIn, writeLocked } from '@/lib/import/locked-sheet';
import type { Lock } from '@/lib/kpi/pay/locked';
import type { Month } from '@/lib/kpi/pay/month';
import type { PayMonth, TeamMonth } from '@/lib/messages/pay-month';
import { Answer } from '../Answer';
import { useOwnView } from '../own-view';
import { Page } from '../Page';
import { href } from '../route';
import { AfterCard } from './AfterCard';
import { ExtrasCard } from './ExtrasCard';
import { FactsCard } from './FactsCard';
import { LockedCard } from './LockedCard';
import { NoScheme } from './NoScheme';
import { stateOf } from './pay-state';
import { readTeamMonth } from './pay-view';
import { SignsCard } from './SignsCard';
import { SlipCard } from './SlipCard';
import { StateChip } from './StateChip';
import { lockedSlip, slipNow } from './slip-view';
import { useMonth } from './use-month';
import { useSettled } from './use-settled';
import './pay.css';
import './pay-forms.css';

type PayslipProps = { month: Month; person: string; cut: number };

/** One person's month: the payslip with its arithmetic, what it rests on, who signed, and what turned up after the lock. */
export function PayslipPage({ month, person, cut }: PayslipProps) {
  const { pay: words } = useWords();
  const live = useLive(`payslip ${month} ${person} ${cut}`, () => readTeamMonth(month, cut, person));
  useSettled(month, live.value?.pending.length ?? 0);
  return (
    <Answer live={live}>
      {({ people, gone }) => {
        const [one] = people;
        if (one) return <Payslip of={one} />;
        const [left] = gone;
        if (left) return <GonePayslip of={left} />;
        return (
          <Page title={words.title} crumb={{ name: words.title, href: href({ page: 'pay', month }) }}>
            <div className="d-card">
              <Empty title={words.empty.lost.title}>
                <p>{words.empty.lost.body}</p>
              </Empty>
            </div>
          </Page>
        );
      }}
    </Answer>
  );
}

function Payslip({ of }: { of: PayMonth }) {
  const { lock, person, record, corrections, reckoning } = of;
  const isOwn = useOwnView() !== null;
  const sheet = lock && sheetIn(lock);
  const slip = sheet ? lockedSlip(sheet) : lock ? null : slipNow(of);
  return (
    <Frame name={sheet?.person.name ?? person.name} month={record.month} lock={lock} chip={<StateChip state={stateOf(of)} />}>
      <div className="d-columns pay-columns">
        <div>
          {slip ? <SlipCard of={slip} /> : <NoScheme of={of} />}
          {slip && <FactsCard of={slip} leaves={record.leaves} trial={record.trial} isLocked={lock !== null || isOwn} />}
        </div>
        <div>
          {(slip || lock) && <SignsCard of={of} />}
          {sheet && <AfterCard sheet={sheet} now={reckoning} corrections={corrections} />}
          {!lock && slip && !isOwn && <ExtrasCard of={slip} />}
        </div>
      </div>
    </Frame>
  );
}

/** A locked month of somebody who has left the team: to look at and to put right, as it was. */
function GonePayslip({ of: { lock, signs, corrections } }: { of: TeamMonth['gone'][number] }) {
  const sheet = sheetIn(lock);
  if (!sheet) return null;
  return (
    <Frame name={sheet.person.name} month={sheet.month} lock={lock} chip={<StateChip state="locked" />}>
      <div className="d-columns pay-columns">
        <div>
          <SlipCard of={lockedSlip(sheet)} />
          <FactsCard of={lockedSlip(sheet)} leaves={[]} trial={null} isLocked />
        </div>
        <div>
          <LockedCard lock={lock} signs={signs} />
          <AfterCard sheet={sheet} now={null} corrections={corrections} />
        </div>
      </div>
    </Frame>
  );
}

type FrameProps = { name: string; month: Month; lock: Lock | null; chip: React.ReactNode; children: React.ReactNode };

function Frame({ name, month, lock, chip, children }: FrameProps) {
  const { title, slip } = useWords().pay;
  const write = useMonth();
  return (
    <Page
      title={`${name} ${write(month)}`}
      crumb={{ name: title, href: href({ page: 'pay', month }) }}
      tags={chip}
      actions={
        <>
          {lock && (
            <Button
              onClick={() =>
                saveFile(new Blob([writeLocked(lock)], { type: 'application/json' }), `tallylight_${month}_${lock.print.slice(0, 8)}.json`)
              }
            >
              {slip.save}
            </Button>
          )}
          <Button icon="export" onClick={() => window.print()}>
            {slip.print}
          </Button>
        </>
      }
    >
      {children}
    </Page>
  );
}

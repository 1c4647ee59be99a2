import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import { Picker } from '@/components/ui/Picker';
import { type Month, nextMonth } from '@/lib/kpi/pay/month';
import { Answer } from '../Answer';
import { useOwnView } from '../own-view';
import { Page } from '../Page';
import { href } from '../route';
import { CheckFile } from './CheckFile';
import { ExportPay } from './ExportPay';
import { PayTable } from './PayTable';
import { PayTabs } from './PayTabs';
import { readMonths, readTeamMonth, thisMonth } from './pay-view';
import { useMonth } from './use-month';
import { useSettled } from './use-settled';
import './pay.css';
import './pay-forms.css';

/** A month of everybody: what each is paid, and how far it is from being settled. Without a month the last one that is over. */
export function PayPage({ month: asked, cut }: { month?: Month; cut: number }) {
  const words = useWords().pay;
  const write = useMonth();
  const month = asked ?? nextMonth(thisMonth(Date.now()), -1);
  const months = useLive('pay months', () => readMonths(Date.now())).value ?? [month];
  const own = useOwnView();
  const live = useLive(`pay ${month} ${cut} ${own?.person}`, () => readTeamMonth(month, cut, own?.person));
  const pending = live.value?.pending.length ?? 0;
  useSettled(month, pending);
  const options = [...new Set([...months, month])].map((value) => ({ value, name: write(value) }));
  return (
    <Page
      title={words.title}
      tags={
        <>
          {!own && <PayTabs at="months" />}
          <Picker
            label={words.month}
            value={month}
            options={options}
            onChange={(next) => {
              location.hash = href({ page: 'pay', month: next });
            }}
          />
          {pending > 0 && (
            <span className="note i3" role="status">
              {words.pending(pending)}
            </span>
          )}
        </>
      }
      actions={live.value && live.value.people.length > 0 && !own && <ExportPay of={live.value} />}
    >
      <Answer live={live}>
        {(team) =>
          team.people.length === 0 && team.gone.length === 0 ? (
            <div className="d-card">
              <Empty icon="role" title={words.empty.people.title}>
                <p>{words.empty.people.body}</p>
              </Empty>
            </div>
          ) : (
            <PayTable of={team} />
          )
        }
      </Answer>
      <CheckFile />
    </Page>
  );
}

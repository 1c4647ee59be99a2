import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useLive } from '@/components/hooks/use-live';
import { useLanguage, useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import { targetStep } from '@/components/kpi/target-step';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { formatValue, type Language } from '@/lib/format';
import { isActual } from '@/lib/kpi/actual';
import type { AgreedState } from '@/lib/kpi/agreement';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { call } from '@/lib/messages/client';
import { Answer } from '../Answer';
import { Confirm } from '../Confirm';
import { Head } from '../Head';
import { Lost } from '../Lost';
import { Card, Page } from '../Page';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { AgreementForm } from './AgreementForm';
import { type AgreementsView, type AgreementView, readAgreements } from './agreements-view';
import { StateWord } from './StateWord';
import './agreements.css';

/** One agreement to read with the client and to print: what was agreed, what counts as reached, where it stands. */
export function AgreementPage({ id, cut }: { id: string; cut: number }) {
  const now = useNow(60_000);
  const live = useLive(`agreements ${cut} ${Math.floor(now / 600_000)}`, () => readAgreements(cut, Date.now()));
  return (
    <Answer live={live}>
      {(view) => {
        const one = view.all.find(({ agreement }) => agreement.id === id);
        return one ? <Shown of={one} view={view} /> : <Lost />;
      }}
    </Answer>
  );
}

function Shown({ of, view }: { of: AgreementView; view: AgreementsView }) {
  const { agreements: words, targets } = useWords();
  const language = useLanguage();
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { agreement, shop, state } = of;
  const drop = async () => {
    await call('dropAgreement', { id: agreement.id });
    location.hash = href({ page: 'agreements' });
  };
  return (
    <Page
      title={agreement.client}
      crumb={{ name: words.title, href: href({ page: 'agreements' }) }}
      tags={state && <StateWord state={state} />}
      actions={
        <>
          <Button icon="edit" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {words.edit}
          </Button>
          <Confirm
            trigger={<Button icon="trash">{words.drop}</Button>}
            title={words.dropOf(agreement.client)}
            loses={words.dropLoses}
            entry
            onConfirm={drop}
          />
          <Button icon="export" onClick={() => window.print()}>
            {words.print}
          </Button>
        </>
      }
    >
      {isOpen && <AgreementForm view={view} agreement={agreement} onClose={() => setOpen(false)} />}
      <Card title={`${shop ? texts.shop(shop) : agreement.shop}, ${texts.day(agreement.from)} – ${texts.day(agreement.to)}`}>
        <p className="d-note">{words.rule(agreement.need, agreement.lines.length, shareText(agreement.share, language))}</p>
        {agreement.note && <p className="d-note i2">{agreement.note}</p>}
        {state && (
          <div className="d-scroll">
            <table className="d-table">
              <caption className="sr">{words.title}</caption>
              <Head first={[targets.columns.kpi]} numbers={[words.agreed, words.actual, words.attained]} last={[words.now]} />
              <tbody>
                {state.lines.map((line) => (
                  <LineRow key={line.line.kpi} of={line} running={state.running} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {state && (
          <p className="d-note">
            {words.sum(state.met, agreement.need)}
            {state.open > 0 && ` ${(state.running ? words.runningLines : words.openLines)(state.open)}`}
          </p>
        )}
        <p className="d-foot">{words.source}</p>
      </Card>
      <section className="agreement-signs" aria-label={words.signs}>
        <span>{words.ours}</span>
        <span>{words.theirs}</span>
      </section>
    </Page>
  );
}

function LineRow({ of: { line, kpi, actual, attained, reached, state }, running }: { of: AgreedState; running: boolean }) {
  const all = useWords();
  const language = useLanguage();
  const { agreements: words, common } = all;
  const { unit, better } = kpi ? traitsOfKpi(kpi, line.metric) : { unit: 'count' as const, better: 'more' as const };
  const currency = line.currency ?? (isActual(actual) ? actual.currency : undefined);
  const agreed = formatValue({ value: line.value, unit, step: targetStep(line.value, unit), ...(currency && { currency }) }, language);
  return (
    <tr>
      <th scope="row">{kpi ? kpiName(kpi, all, line.metric) : line.kpi}</th>
      <td className="num">{`${better === 'less' ? '≤' : '≥'} ${agreed}`}</td>
      <td className="num">{isActual(actual) ? formatValue(actual, language) : <span className="i3">{all.kpi.notRead}</span>}</td>
      <td className="num">{attained === null ? '–' : shareText(attained, language)}</td>
      <td>
        {reached === null ? (
          <Chip state={running ? state : 'unknown'}>{running && state !== 'unknown' ? words.course[state] : words.untold}</Chip>
        ) : (
          <Chip state={reached ? 'met' : 'behind'}>{reached ? common.states.met : words.short}</Chip>
        )}
      </td>
    </tr>
  );
}

function shareText(share: number, language: Language): string {
  return formatValue({ value: share, unit: 'ratio', step: 0.001 }, language);
}

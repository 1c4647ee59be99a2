import { type FormEvent, useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { type FxRate, isCurrency, typedRate } from '@/lib/kpi/pay/fx';
import { isMonth } from '@/lib/kpi/pay/month';
import { call } from '@/lib/messages/client';
import { Answer } from '../Answer';
import { Head } from '../Head';
import { Card, Page } from '../Page';
import { Field } from './Field';
import { PasteRates } from './PasteRates';
import { PayTabs } from './PayTabs';
import { readRates } from './pay-view';
import { isDay } from './typed';
import { useRateDay } from './use-month';
import './pay.css';
import './pay-forms.css';

/** The team's own table of exchange rates: typed or brought in a sheet, never fetched. */
export function RatesPage() {
  const { pay, paySchemes } = useWords();
  const words = paySchemes.rates;
  const live = useLive('rates', readRates);
  return (
    <Page title={pay.title} tags={<PayTabs at="rates" />}>
      <div className="d-columns pay-columns">
        <Answer live={live}>
          {(rates) =>
            rates.length === 0 ? (
              <section className="d-card">
                <Empty title={pay.empty.rates.title}>
                  <p>{pay.empty.rates.body}</p>
                </Empty>
              </section>
            ) : (
              <RatesTable rates={rates} />
            )
          }
        </Answer>
        <div>
          <RateForm last={live.value?.[0]} />
          <PasteRates />
          <p className="d-note note i2">{words.note}</p>
        </div>
      </div>
    </Page>
  );
}

/** So many rows are shown; the table below them keeps the rest. */
const mostShown = 400;

function RatesTable({ rates }: { rates: readonly FxRate[] }) {
  const { pay, paySchemes } = useWords();
  const { columns, title, sources } = paySchemes.rates;
  const dayText = useRateDay();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 8 });
  return (
    <Card title={title}>
      <div className="d-scroll d-scroll--tall">
        <table className="d-table">
          <caption className="sr">{title}</caption>
          <Head first={[columns.day, columns.pair]} numbers={[columns.rate]} last={[columns.source, columns.by]} />
          <tbody>
            {rates.slice(0, mostShown).map(({ day, from, to, rate, source, by }) => (
              <tr key={`${day} ${from} ${to}`}>
                <th scope="row">{dayText(day)}</th>
                <td>{`1 ${from} =`}</td>
                <td className="num">{`${number.format(rate)} ${to}`}</td>
                <td className="i2">{sources[source]}</td>
                <td className="i2 clip">{by ?? pay.slip.nobody}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** One day's rate; the pair entered last is offered again. */
function RateForm({ last }: { last: FxRate | undefined }) {
  const { pay, paySchemes } = useWords();
  const words = paySchemes.rates;
  const [typed, setTyped] = useState<{ day: string; from?: string; to?: string; rate: string }>({ day: '', rate: '' });
  const [faults, setFaults] = useState<Partial<Record<'day' | 'from' | 'to' | 'rate' | 'all', string>>>({});
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const [from, to] = [(typed.from ?? last?.from ?? '').trim().toUpperCase(), (typed.to ?? last?.to ?? '').trim().toUpperCase()];
    const rate = typedRate(typed.rate.normalize('NFKC').replace(/\s/g, ''), to);
    const found = {
      ...(!isDay(typed.day.trim()) && !isMonth(typed.day.trim()) && { day: words.faults.day }),
      ...(!isCurrency(from) && { from: words.faults.currency }),
      ...(!isCurrency(to) ? { to: words.faults.currency } : from === to && { to: words.faults.same }),
      ...(typeof rate !== 'number' && { rate: words.faults[rate] }),
    };
    setFaults(found);
    if (Object.keys(found).length > 0 || typeof rate !== 'number') return;
    await call('putRates', { source: 'typed', rates: [{ day: typed.day.trim(), from, to, rate }] }).then(
      () => setTyped({ ...typed, day: '', rate: '' }),
      () => setFaults({ all: pay.failed }),
    );
  };
  const set = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  return (
    <Card title={words.add}>
      <form className="d-form pay-form" onSubmit={save} noValidate>
        <Field name={words.day} value={typed.day} fault={faults.day} hint={words.dayHint} onChange={(day) => set({ day })} />
        <Field name={words.from} value={typed.from ?? last?.from ?? ''} fault={faults.from} onChange={(from) => set({ from })} />
        <Field name={words.to} value={typed.to ?? last?.to ?? ''} fault={faults.to} onChange={(to) => set({ to })} />
        <Field name={words.rate} value={typed.rate} fault={faults.rate} onChange={(rate) => set({ rate })} />
        <p className="row">
          <Button small kind="primary" type="submit">
            {words.save}
          </Button>
          {faults.all && (
            <span className="note i2" role="alert">
              {faults.all}
            </span>
          )}
        </p>
      </form>
    </Card>
  );
}

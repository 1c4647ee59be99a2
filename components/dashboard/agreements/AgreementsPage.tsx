import { useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Answer } from '../Answer';
import { Head } from '../Head';
import { Page } from '../Page';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { AgreementForm } from './AgreementForm';
import { type AgreementsView, type AgreementView, readAgreements } from './agreements-view';
import { StateWord } from './StateWord';
import './agreements.css';

/** What was agreed with clients, shop by shop, and where each agreement stands. */
export function AgreementsPage({ cut }: { cut: number }) {
  const { agreements: words } = useWords();
  const now = useNow(60_000);
  const live = useLive(`agreements ${cut} ${Math.floor(now / 600_000)}`, () => readAgreements(cut, Date.now()));
  const [isOpen, setOpen] = useState(false);
  return (
    <Page
      title={words.title}
      actions={
        live.value &&
        live.value.shops.length > 0 && (
          <Button icon="plus" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {words.add}
          </Button>
        )
      }
    >
      <Answer live={live}>
        {(view) => (
          <>
            {isOpen && <AgreementForm view={view} agreement={null} onClose={() => setOpen(false)} />}
            <Shown view={view} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Shown({ view }: { view: AgreementsView }) {
  const { agreements: words } = useWords();
  const why = view.shops.length === 0 ? words.noShop : words.none;
  if (view.all.length === 0)
    return (
      <div className="d-card">
        <Empty icon="role" title={why.title}>
          <p>{why.body}</p>
        </Empty>
      </div>
    );
  return (
    <section className="d-card">
      <div className="d-scroll">
        <table className="d-table d-table--links">
          <caption className="sr">{words.title}</caption>
          <Head first={[words.client, words.shop, words.period]} numbers={[words.reached]} last={[words.now]} />
          <tbody>
            {view.all.map((one) => (
              <Row key={one.agreement.id} of={one} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ of: { agreement, shop, state } }: { of: AgreementView }) {
  const { agreements: words } = useWords();
  const texts = useTexts();
  return (
    <tr>
      <th scope="row">
        <a href={href({ page: 'agreement', agreement: agreement.id })}>{agreement.client}</a>
      </th>
      <td>{shop ? texts.shop(shop) : agreement.shop}</td>
      <td className="i2">{`${texts.day(agreement.from)} – ${texts.day(agreement.to)}`}</td>
      <td className="num">{state ? words.ofNeed(state.met, agreement.need) : '–'}</td>
      <td>{state && <StateWord state={state} />}</td>
    </tr>
  );
}

import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import { Sep } from '@/components/ui/Sep';
import type { Words } from '@/lib/i18n/words';
import { isActual, type NoActual, type NotReckoned } from '@/lib/kpi/actual';
import { kpiOfOwn, type OwnKpi } from '@/lib/kpi/score/own-kpi';
import { useTexts } from '../use-texts';
import { readNewest, tryKpi } from './newest-view';
import type { RolesView } from './roles-view';

/** What a KPI being typed comes to on the shop's newest numbers, or why it comes to nothing now. Null while it cannot be read. */
export function LiveValue({ kpi, view }: { kpi: OwnKpi | null; view: RolesView }) {
  const words = useWords();
  const { live } = words.ownKpis;
  const texts = useTexts();
  const newest = useLive(`newest ${view.shop.key}`, () => readNewest(view.shop.key)).value;
  const tried = kpi && newest ? tryKpi(kpiOfOwn(kpi), newest, view.today) : null;
  return (
    <p className="roles-live" role="status">
      <span className="i2">{live.title}</span>{' '}
      {!kpi ? (
        <span className="i3">{live.wait}</span>
      ) : !tried ? (
        <span className="i3">{newest ? live.noRoom : ''}</span>
      ) : isActual(tried.actual) ? (
        <>
          <b>{texts.value(tried.actual)}</b>
          <Sep />
          <span className="i3">
            {tried.window.kind === 'room'
              ? live.of(live.room)
              : live.of(texts.dates(Date.parse(`${tried.window.from}T12:00`), Date.parse(`${tried.window.to}T12:00`)))}
          </span>
        </>
      ) : (
        <>
          {live.none}
          <Sep />
          <span className="i3">{whyNot(tried.actual, words)}</span>
        </>
      )}
    </p>
  );
}

function whyNot(actual: NoActual | NotReckoned, { kpi, surfaces }: Words): string {
  const { unknown, awaits } = actual;
  return unknown === 'not-seen' ? kpi.awaits(surfaces[awaits].name) : kpi.noPeriod[unknown];
}

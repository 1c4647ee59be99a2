import { useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';
import type { Health } from '@/lib/report/health';
import type { SurfaceId } from '@/lib/snapshot/snapshot';
import { Head } from './Head';
import { HealthMetrics } from './HealthMetrics';
import { isMissing, layersOf, metricRows, surfaceRows } from './health-rows';
import { useTexts } from './use-texts';

/** One row a page and shop; each opens to its metrics. */
export function HealthTable({ rows }: { rows: readonly Health[] }) {
  const words = useWords().health;
  const { columns } = words;
  const shops = new Set(rows.map((row) => row.shop.key));
  return (
    <div className="d-scroll">
      <table className="d-table">
        <caption className="sr">{words.title}</caption>
        <Head
          first={[columns.surface]}
          numbers={[columns.found]}
          last={[columns.missing, columns.doubtful, columns.layers, columns.reader, columns.language, columns.whole, columns.seen]}
        />
        <tbody>
          {surfaceRows(rows).map(({ surface, health }) =>
            health ? (
              <Known key={health.key} health={health} withShop={shops.size > 1} />
            ) : (
              <Never key={surface} surface={surface} columns={Object.keys(columns).length - 1} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Never({ surface, columns }: { surface: SurfaceId; columns: number }) {
  const { surfaces, health } = useWords();
  return (
    <tr>
      <th scope="row" className="health-never">
        {surfaces[surface].name}
      </th>
      <td colSpan={columns} className="i3">
        {health.never}
      </td>
    </tr>
  );
}

function Known({ health, withShop }: { health: Health; withShop: boolean }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { health: words, surfaces } = useWords();
  const texts = useTexts();
  const { surface, expected, found, reader, lang, whole, at } = health;
  const name = surfaces[surface].name;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="health-open"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={words.open(withShop ? `${name}, ${texts.shop(health.shop)}` : name)}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'chevronDown' : 'chevronRight'} size={12} />
            <b>{name}</b>
            {withShop && <span className="note i3 clip">{texts.shop(health.shop)}</span>}
          </button>
        </th>
        <td className="num">
          <span className="d-figure">
            <b>{expected > 0 ? `${found} / ${expected}` : words.found(found)}</b>
            <span className="note i3">{words.status[health.status]}</span>
          </span>
        </td>
        <Troubles health={health} />
        <Layers health={health} />
        <td>
          {reader.id === 'generic' ? words.generic : words.version(reader.version)}
          <span className="note i3 health-line">{health.unconfirmed || surface === 'unknown' ? words.unconfirmed : words.confirmed}</span>
        </td>
        <td>{lang ? texts.language(lang) : <span className="i3">{words.unknown}</span>}</td>
        <td>{whole === undefined ? <span className="i3">{words.unknown}</span> : texts.moment(whole)}</td>
        <td>{texts.moment(at)}</td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={9} className="health-detail">
            <HealthMetrics health={health} />
          </td>
        </tr>
      )}
    </>
  );
}

/** How many are missing and since when, how many are in doubt. */
function Troubles({ health }: { health: Health }) {
  const words = useWords().health;
  const texts = useTexts();
  const rows = metricRows(health);
  const missing = rows.filter(isMissing);
  const doubtful = rows.filter((row) => row.doubt).length;
  const since = Math.min(...missing.map((row) => row.since ?? health.at));
  return (
    <>
      <td>
        <Count n={missing.length} icon="unknown" />
        {missing.length > 0 && <span className="note i3 health-line">{words.since(texts.moment(since))}</span>}
      </td>
      <td>
        <Count n={doubtful} icon="doubtful" />
      </td>
    </>
  );
}

function Count({ n, icon }: { n: number; icon: IconName }) {
  const words = useWords().health;
  if (n === 0) return <span className="i3">{words.none}</span>;
  return (
    <span className="health-count">
      <Icon name={icon} size={12} />
      {n}
    </span>
  );
}

function Layers({ health }: { health: Health }) {
  const words = useWords().health;
  const layers = layersOf(health);
  const guessed = Object.values(health.metrics).filter((it) => it.guessed && it.since === undefined).length;
  return (
    <td>
      {layers.length === 0 ? <span className="i3">{words.none}</span> : layers.map(({ by, n }) => words.layers[by](n)).join(' · ')}
      {guessed > 0 && <span className="note i3 health-line">{words.guessed(guessed)}</span>}
    </td>
  );
}

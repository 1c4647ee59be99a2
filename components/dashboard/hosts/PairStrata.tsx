import { useLanguage, useWords } from '@/components/hooks/words';
import { formatValue, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import type { Common } from '@/lib/room/compare-hosts/compare';
import type { HostSlot } from '@/lib/room/compare-hosts/slots';
import { type Band, bandEnds, hourBand, type Stratum } from '@/lib/room/compare-hosts/stratum';
import { href } from '../route';
import { useTexts } from '../use-texts';

/** Under what conditions two hosts are compared, and in which LIVEs each was on air under them. */
export function PairStrata({ common, names }: { common: readonly Common[]; names: readonly [string, string] }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <details className="compare-details">
      <summary className="note">{words.compareHosts.details}</summary>
      <ul>
        {common.map(({ stratum, a, b }) => (
          <li key={JSON.stringify(stratum)}>
            <p className="i2">{stratumText(stratum, words, language)}</p>
            <Slots who={names[0]} slots={a} />
            <Slots who={names[1]} slots={b} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Slots({ who, slots }: { who: string; slots: readonly HostSlot[] }) {
  const texts = useTexts();
  return (
    <p className="compare-slots">
      <b>{who}</b>
      <span>
        {slots.map(({ room, from, to }) => (
          <a key={from} href={href({ page: 'room', room })}>
            {texts.moment(from)}–{texts.clock(to)}
          </a>
        ))}
      </span>
    </p>
  );
}

function stratumText(
  { isWeekend, hours, entries, spend, price, currency }: Stratum,
  { compareHosts: words }: Words,
  language: Language,
): string {
  const money = (value: number) => formatValue({ value, unit: 'money', ...(currency && { currency }) }, language);
  const count = (value: number) => formatValue({ value, unit: 'multiple', step: value < 1 ? 0.01 : 1 }, language);
  const range = (band: Band, write: (value: number) => string) => bandEnds(band).map(write).join('–');
  return [
    words.kinds[isWeekend ? 'weekend' : 'weekday'],
    words.hours(hours, hours + hourBand),
    words.entries(range(entries, count)),
    typeof spend === 'number' ? words.spend.band(range(spend, money)) : words.spend[spend],
    typeof price === 'number' ? words.price.band(range(price, money)) : words.price.few,
  ].join(words.comma);
}

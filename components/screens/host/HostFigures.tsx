import { useLanguage, useWords } from '@/components/hooks/words';
import { benchmarkName } from '@/components/live/benchmark-text';
import { written } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';
import { formatValue, type Language } from '@/lib/format';
import type { Words } from '@/lib/i18n/words';
import type { HostBasis, HostFigure } from './host-figures';

type Known = Extract<HostFigure, { amount: unknown }>;

/** How long people stay, click, come, and since when nobody bought: each with its verdict and what it is held against. */
export function HostFigures({ figures }: { figures: readonly HostFigure[] }) {
  return (
    <ul className="host-figures">
      {figures.map((figure) => (
        <Figure key={figure.id} figure={figure} />
      ))}
    </ul>
  );
}

function Figure({ figure }: { figure: HostFigure }) {
  const words = useWords();
  const language = useLanguage();
  const { host } = words.screens;
  const name = <span className="host-name">{host.figures[figure.id]}</span>;
  if ('why' in figure) {
    return (
      <li className="host-figure">
        {name}
        <span className="host-value host-value--none">{words.common.states.unknown}</span>
        <span className="host-basis">
          <Icon name="unknown" size={20} />
          {host.why[figure.why]}
        </span>
      </li>
    );
  }
  const [number, unit] =
    figure.id === 'dwell' ? written(figure.amount, language) : [formatValue(figure.amount, language), host.counts[figure.id]];
  const said = verdictOf(figure, words);
  return (
    <li className={`host-figure host-figure--${said?.tone ?? 'mute'}`}>
      {name}
      <span className="host-value">
        <b>
          {figure.about && '≈'}
          {figure.atLeast ? host.atLeast(number) : number}
        </b>
        <i>{unit}</i>
      </span>
      <span className="host-basis">
        {said && <Icon name={said.icon} size={20} />}
        {said?.word}
        {said && figure.basis && <i className="sep" />}
        {figure.basis ? <span className="clip">{basisText(figure.basis, language, words)}</span> : !said && host.noBasis}
      </span>
    </li>
  );
}

type Said = { icon: IconName; word: string; tone: 'good' | 'behind' | 'alarm' | 'mute' };

function verdictOf({ verdict }: Known, { common, screens: { host } }: Words): Said | null {
  if (verdict === null) return null;
  if (verdict === 'alarm') return { icon: 'alarm', word: host.alarm, tone: 'alarm' };
  if (verdict === 'fine') return { icon: 'met', word: host.fineWait, tone: 'good' };
  if (verdict === 'long') return { icon: 'behind', word: host.longWait, tone: 'behind' };
  if (verdict === 'few') return { icon: 'unknown', word: host.few, tone: 'mute' };
  return { icon: verdict, word: common.states[verdict], tone: verdict === 'behind' ? 'behind' : 'good' };
}

function basisText(basis: HostBasis, language: Language, words: Words): string {
  const { host } = words.screens;
  if ('longest' in basis) return host.longest(basis.longest);
  if ('average' in basis)
    return host.average(formatValue({ value: basis.average, unit: 'count', step: basis.average < 10 ? 0.1 : 1 }, language));
  const [number] = written(basis.amount, language);
  // A host knows no n: how many rooms stand behind it is told with the rest of where numbers come from.
  if (basis.benchmark.source === 'own') return host.usualOf(number);
  return `${benchmarkName(basis.benchmark, language, words)} ${number}`;
}

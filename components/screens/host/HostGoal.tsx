import { useLanguage, useWords } from '@/components/hooks/words';
import { splitUnit } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import { formatCompact, formatValue, type Language } from '@/lib/format';
import { roomCountOf } from '@/lib/kpi/room-counts';
import type { HostAmount, HostBar, HostGoal } from './host-goal';

/** The one big number: what is missing of the target, and the bar of how far it is. */
export function HostGoalView({ goal, showsMoney }: { goal: HostGoal; showsMoney: boolean }) {
  const { screens, kpi, metrics } = useWords();
  const { host } = screens;
  if (goal.kind === 'unread') {
    const name = kpi.names[goal.kpi] ?? metrics[roomCountOf(goal.kpi).metrics[0]].short;
    return <Lead title={goal.doubtful ? host.doubtful(name) : host.unread(name)} />;
  }
  if (goal.kind === 'no-target') {
    return (
      <section className="host-goal">
        {goal.soFar && <p className="host-lead">{host.soFar}</p>}
        {goal.soFar && <Hero by={goal.soFar} />}
        <Lead title={host.noTarget} text={host.noTargetWhy} />
      </section>
    );
  }
  return (
    <section className="host-goal" aria-label={goal.kind === 'short' ? host.short : host.reached}>
      <p className="host-lead">
        {goal.kind === 'short' ? host.short : host.reached}
        {goal.state && <State state={goal.state} isPace={goal.bar.due !== null} />}
        {goal.bar.money && showsMoney && <Amounts {...goal.bar.money} />}
      </p>
      <Hero by={goal.by} />
      <Bar bar={goal.bar} />
    </section>
  );
}

function Lead({ title, text }: { title: string; text?: string }) {
  return (
    <div className="host-none">
      <p className="host-lead">{title}</p>
      {text && <p className="host-why">{text}</p>}
    </div>
  );
}

function State({ state, isPace }: { state: 'ahead' | 'met' | 'behind'; isPace: boolean }) {
  const { states } = useWords().common;
  return (
    <span className={state === 'behind' ? 'host-state chip--behind' : 'host-state chip--good'}>
      <Icon name={state} size={22} />
      {state === 'behind' && isPace ? states.slow : states[state]}
    </span>
  );
}

function Amounts({ actual, target }: NonNullable<HostBar['money']>) {
  const { host } = useWords().screens;
  const language = useLanguage();
  return <span>{host.amounts(formatValue(actual, language), formatValue({ ...target, step: 1 }, language))}</span>;
}

function Hero({ by }: { by: HostAmount }) {
  const { units } = useWords().screens.host;
  const [number, unit] = heroText(by, useLanguage(), units);
  const size = number.length > 6 ? 'host-hero host-hero--s' : number.length > 3 ? 'host-hero host-hero--m' : 'host-hero';
  return (
    <p className={size}>
      {number}
      {unit && <i className={unit === '%' ? 'host-percent' : undefined}>{unit}</i>}
    </p>
  );
}

function heroText({ amount, of }: HostAmount, language: Language, units: Partial<Record<string, string>>): [string, string] {
  if (of === 'share') return splitUnit(formatValue(amount, language));
  if (of === 'money') return [formatCompact({ ...amount, step: amount.value >= 100 ? 1 : amount.step }, language), ''];
  return [formatValue(amount, language), units[of] ?? ''];
}

const most = 1;

/** Reached, usual by now, target. The words under it give way to each other. */
function Bar({ bar: { reached, due, by } }: { bar: HostBar }) {
  const { host } = useWords().screens;
  const language = useLanguage();
  const share = (value: number) => formatValue({ value, unit: 'ratio', step: 0.01 }, language);
  const at = Math.min(most, reached);
  const usual = due === null ? null : by === 'rooms' ? host.usual(share(due)) : host.straight(share(due));
  // Whichever is further left grows to the left, so that the two words never meet.
  const isFirst = due === null || at <= due;
  return (
    <>
      <div className="host-bar" role="img" aria-label={[host.at(share(reached)), usual].filter(Boolean).join(', ')}>
        <i style={{ width: `${at * 100}%` }} />
        {due !== null && <u style={{ left: `${due * 100}%` }} />}
      </div>
      <div className="host-ticks" aria-hidden="true">
        <Tick place={at} toLeft={isFirst} className="host-at" text={host.at(share(reached))} />
        {usual && due !== null && <Tick place={due} toLeft={!isFirst} text={usual} />}
        {Math.max(at, due ?? 0) < 0.74 && <span className="host-target">{host.target}</span>}
      </div>
      {due === null && <p className="host-why">{host.noPlan}</p>}
    </>
  );
}

/** A word under its place on the bar, beside it on one side; near an end it turns to where there is room. */
function Tick({ place, toLeft, text, className = '' }: { place: number; toLeft: boolean; text: string; className?: string }) {
  const isLeft = toLeft ? place > 0.2 : place > 0.78;
  return (
    <span className={isLeft ? `${className} host-tick--left` : className} style={{ left: `${place * 100}%` }}>
      {text}
    </span>
  );
}

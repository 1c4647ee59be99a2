import { useLanguage, useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { clockText } from '@/lib/format';
import { alarmText } from '@/lib/messages/alarm-text';
import type { Cue } from '@/lib/room/cue';
import type { HostAlarm } from './host-alarm';
import type { HostDo, HostView } from './host-view';

/** What to do now, what comes next, and what the host before has left to say. */
export function HostNow({ view: { todo, next, alarm, handOver, showsMoney }, now }: { view: HostView; now: number }) {
  const { host, desk } = useWords().screens;
  return (
    <section className={todo.kind === 'cue' ? 'host-now host-now--cue' : 'host-now'}>
      <div aria-live="polite">
        <Todo todo={todo} />
        {next && <Next cue={next} now={now} desk={desk} />}
        {alarm && <Rings alarm={alarm} showsMoney={showsMoney} />}
      </div>
      {handOver && (
        <p className="host-say">
          <Icon name="note" size={24} />
          <span>
            <b>{host.handOver(handOver.who)}</b> {handOver.note}
          </span>
        </p>
      )}
    </section>
  );
}

/** What rings for hosts: one calm line. With money hidden sales are not called by their measure. */
function Rings({ alarm: { rule, evidence }, showsMoney }: { alarm: HostAlarm; showsMoney: boolean }) {
  const { alarms, screens } = useWords();
  const language = useLanguage();
  const isSales = rule === 'gmv-drop' || rule === 'value-drop';
  const text = isSales && !showsMoney ? screens.host.fewerSales : alarmText(rule, evidence, alarms, language);
  return (
    <p className="host-say">
      <Icon name="alarm" size={24} />
      <span>
        <b>{text}</b>
      </span>
    </p>
  );
}

function Todo({ todo }: { todo: HostDo }) {
  const { screens, metrics } = useWords();
  const language = useLanguage();
  const { host, desk } = screens;
  if (todo.kind === 'cue') {
    const { id, text, sent } = todo.cue;
    const size = text.length > 40 ? 'host-do host-do--s' : text.length > 20 ? 'host-do host-do--m' : 'host-do';
    return (
      <div key={id} className="host-cue">
        <h2>
          {host.doNow}
          <span className="host-from">
            {desk} {clockText(sent, language)}
          </span>
        </h2>
        <p className={size}>{text}</p>
      </div>
    );
  }
  const lever = todo.kind === 'lever' ? host.levers[todo.metric] : undefined;
  if (todo.kind === 'lever' && lever) {
    return (
      <>
        <h2>{host.doNow}</h2>
        <p className="host-do">{lever.do}</p>
        <ol className="host-steps">
          {lever.steps.map((step, index) => (
            <li key={step}>
              <b>{index + 1}</b>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        <p className="host-why">
          {host.weakest(metrics[todo.metric].short)}
          <i className="sep" />
          {host.practice}
        </p>
      </>
    );
  }
  const calm = todo.kind === 'fine' ? host.fine : host.unclear;
  return (
    <>
      <h2>{host.doNow}</h2>
      <p className="host-do">{calm.title}</p>
      <p className="host-why">{calm.text}</p>
    </>
  );
}

function Next({ cue, now, desk }: { cue: Cue; now: number; desk: string }) {
  const { host } = useWords().screens;
  const language = useLanguage();
  const isDue = cue.due !== undefined && now >= cue.due;
  return (
    <p className={isDue ? 'host-say host-say--due' : 'host-say'}>
      <Icon name="old" size={24} />
      <span>
        <b>{isDue ? desk : host.next}</b> {cue.due !== undefined && `${clockText(cue.due, language)} `}
        {cue.text}
      </span>
    </p>
  );
}

import { useLanguage, useWords } from '@/components/hooks/words';
import { Empty } from '@/components/ui/Empty';
import { Sep } from '@/components/ui/Sep';
import { alarmText } from '@/lib/messages/alarm-text';
import type { Alarm } from '@/lib/room/alarms/alarm';
import { Card } from '../Page';
import { href } from '../route';
import { useTexts } from '../use-texts';

/** So many of the newest are listed. */
const most = 60;

/** The last alarms, and how each went on: over or not after ten minutes, and what a person said of it. */
export function AlarmHistory({ alarms }: { alarms: readonly Alarm[] }) {
  const { alarms: words } = useWords();
  const { columns, none } = words.page;
  return (
    <Card title={words.page.history}>
      {alarms.length === 0 ? (
        <Empty icon="bell" title={none.title}>
          <p>{none.body}</p>
        </Empty>
      ) : (
        <div className="d-scroll">
          <AlarmTable alarms={alarms.slice(0, most)} columns={[columns.at, columns.what, columns.outcome]} />
        </div>
      )}
    </Card>
  );
}

/** Alarms as rows; each leads to its room. */
export function AlarmTable({ alarms, columns }: { alarms: readonly Alarm[]; columns: readonly string[] }) {
  const { alarms: words } = useWords();
  const language = useLanguage();
  const texts = useTexts();
  return (
    <table className="d-table">
      <caption className="sr">{words.page.history}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {alarms.map((alarm) => (
          <tr key={alarm.id}>
            <td>{texts.moment(alarm.at)}</td>
            <th scope="row">
              <a href={href({ page: 'room', room: alarm.room })}>{alarmText(alarm.rule, alarm.worst, words, language)}</a>
              <span className="note i3">
                <Sep />
                {words.stages[alarm.stage]}
              </span>
            </th>
            <td>
              <Outcome alarm={alarm} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ alarm: { endedAt, judged, dismissed } }: { alarm: Alarm }) {
  const { alarms: words } = useWords();
  const how = judged ? words.recovered[`${judged.recovered}`] : endedAt !== undefined ? words.ended : words.open;
  return (
    <>
      {how}
      {dismissed && (
        <>
          <Sep />
          {words.wasUseful[`${dismissed.useful}`]}
        </>
      )}
    </>
  );
}

import { useLanguage, useWords } from '@/components/hooks/words';
import { Arithmetic } from '@/components/kpi/Arithmetic';
import { kpiName } from '@/components/kpi/kpi-name';
import { pointsText } from '@/components/kpi/points-text';
import { formatValue } from '@/lib/format';
import { isActual } from '@/lib/kpi/actual';
import type { CardLine } from '@/lib/kpi/score/line';
import type { ScoreLine as Reckoned } from '@/lib/kpi/score/score';
import type { OwnRoom } from '@/lib/kpi/team/own-numbers';
import type { ScoreRow } from '@/lib/kpi/team/score-rows';
import { useOwnView } from '../own-view';
import { href } from '../route';
import { useTexts } from '../use-texts';
import { cellOf } from './score-cell';

/** How each KPI of a score comes about, and the LIVEs or readings it rests on. */
export function ScoreDetail({ row }: { row: ScoreRow }) {
  const { scores: words } = useWords();
  const texts = useTexts();
  const { card, own } = row;
  const told = own?.rooms.reduce((sum, room) => sum + room.told, 0) ?? 0;
  return (
    <div className="score-detail">
      {card.next && <p className="note i2 score-next">{words.next(texts.day(card.next))}</p>}
      <ul className="score-lines">
        {card.lines.map((line) => (
          <DetailLine key={line.kpi.id} line={line} row={row} reckoned={card.score.lines.find(({ kpi }) => kpi === line.kpi.id)} />
        ))}
      </ul>
      {own && (
        <div className="score-rooms">
          {row.person && <a href={href({ page: 'person', person: row.person.id })}>{words.toPerson(row.person.name)}</a>}
          <p className="i2">
            {own.rooms.length === 0
              ? words.noRooms
              : words.roomsRead(own.rooms.length, texts.length(told * 60), texts.length(row.rostered * 60))}
          </p>
          {own.otherMoney > 0 && <p className="note i2">{words.otherMoney(own.otherMoney)}</p>}
          {own.unclear > 0 && <p className="note i2">{words.unclear(own.unclear)}</p>}
          {own.rooms.length > 0 && (
            <ul aria-label={words.rooms}>
              {own.rooms.toReversed().map((room) => (
                <Room key={room.room} room={room} />
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}

function Room({ room }: { room: OwnRoom }) {
  const { scores: words } = useWords();
  const texts = useTexts();
  const own = useOwnView();
  const at = texts.moment(room.start);
  return (
    <li className="row">
      {own ? <span>{at}</span> : <a href={href({ page: 'room', room: room.room })}>{at}</a>}
      <span className="note i3">
        {texts.length(room.minutes * 60)}
        {room.shared && ` · ${words.sharedRoom}`}
        {room.restated && ` · ${words.restatedRoom}`}
      </span>
    </li>
  );
}

function DetailLine({ line, row, reckoned }: { line: CardLine; row: ScoreRow; reckoned: Reckoned | undefined }) {
  const all = useWords();
  const { scores: words } = all;
  const language = useLanguage();
  const { actual, target, weight } = line;
  const why = cellOf(line, row.own, all, language).why ?? (isActual(actual) ? null : words.gaps['no-actual']);
  const { counted, points } = reckoned ?? { counted: null, points: null };
  return (
    <li className="score-line">
      <p className="row">
        <b className="clip">{kpiName(line.kpi, all, line.metric)}</b>
        <span className="note i2 end nowrap">
          {counted === null || points === null
            ? words.open(pointsText(weight, language))
            : words.points(
                formatValue({ value: counted, unit: 'ratio', step: 0.001 }, language),
                pointsText(weight, language),
                pointsText(points, language),
              )}
        </span>
      </p>
      {isActual(actual) && target && line.gap === null ? (
        <>
          <Arithmetic line={line} actual={actual} target={target} />
          <p className="note i3">
            {actual.by === 'per-room' && row.own && `${words.perRoom} · `}
            {row.own && actual.facts.some((fact) => fact.own) ? words.ownFrom(row.own.rooms.length) : words.pages(actual.facts.length)}
          </p>
        </>
      ) : (
        <p className="note i2">
          {why}
          {line.gap === 'no-actual' && !row.own && ` · ${all.kpi.awaits(all.surfaces[line.kpi.awaits].name)}`}
        </p>
      )}
    </li>
  );
}

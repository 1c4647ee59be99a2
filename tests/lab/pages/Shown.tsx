import { Statistic } from '@arco-design/web-react';
import { createContext, useContext, useLayoutEffect } from 'react';
import type { Printed } from '../print.ts';
import { styled } from './hash.ts';
import { show } from './truth.ts';

export const RoomContext = createContext('-');

/** Enters a text in the truth as soon as it is in the document. */
export function useShown(row: string, metric: string, printed: Printed | null): void {
  const room = useContext(RoomContext);
  useLayoutEffect(() => {
    if (printed) show.value(room, row, metric, printed.text, printed.value);
  });
  useLayoutEffect(() => () => show.gone(room, row, metric), [room, row, metric]);
}

/** A figure the way TikTok draws it: Arco's Statistic, several for a duration, two hyphens for nothing. */
export function Figure({ metric, printed, row = '-' }: { metric: string; printed: Printed; row?: string }) {
  useShown(row, metric, printed);
  return (
    <div className={styled('stats__StyledWrapper')} style={{ display: 'flex' }}>
      {printed.parts.length === 0 && <Statistic value={printed.text} />}
      {printed.parts.map((part) => (
        <Statistic
          key={`${part.fraction.length}${part.suffix}`}
          value={part.fraction ? `${part.int}.${part.fraction}` : part.int}
          precision={part.fraction.length}
          suffix={part.suffix}
          styleValue={{ fontSize: 34, fontWeight: 700 }}
          styleDecimal={{ fontSize: 20, fontWeight: 700 }}
        />
      ))}
    </div>
  );
}

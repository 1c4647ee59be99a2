import { Statistic } from '@arco-design/web-react';
import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import type { Printed } from '../print.ts';
import { styled } from './hash.ts';
import { show } from './truth.ts';

export const RoomContext = createContext('-');

/** How a place on the page enters what stands there in the truth; it leaves with the component. */
export function useShow(row: string, metric: string): (printed: Printed) => void {
  const room = useContext(RoomContext);
  useLayoutEffect(() => () => show.gone(room, row, metric), [room, row, metric]);
  return ({ text, value }) => show.value(room, row, metric, text, value);
}

/** Enters a text in the truth as soon as it is in the document. */
export function useShown(row: string, metric: string, printed: Printed | null): void {
  const enter = useShow(row, metric);
  useLayoutEffect(() => {
    if (printed) enter(printed);
  });
}

/** A figure the way TikTok draws it: Arco's Statistic, several for a duration, two hyphens for nothing. */
export function Figure({ metric, printed, row = '-' }: { metric: string; printed: Printed; row?: string }) {
  const enter = useShow(row, metric);
  const place = useRef<HTMLDivElement>(null);
  const given = useRef(new Map<string, Printed>());
  given.current.set(squeezed(printed.text), printed);
  // Arco's Statistic writes a value some time after it was given it, maybe after the next one: the truth is what the document says.
  useLayoutEffect(() => {
    const figure = place.current;
    if (!figure) return;
    const look = () => {
      const stands = given.current.get(squeezed(figure.textContent));
      if (stands) enter(stands);
    };
    const observer = new MutationObserver(look);
    observer.observe(figure, { subtree: true, childList: true, characterData: true });
    look();
    return () => observer.disconnect();
  });
  return (
    <div ref={place} className={styled('stats__StyledWrapper')} style={{ display: 'flex' }}>
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

function squeezed(text: string | null): string {
  return (text ?? '').replace(/\s/g, '');
}

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { patch } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { type PanelLayout, panelLayout } from '@/lib/settings/settings';

const limits = { min: 280, max: 520 };
const keyStep = 16;

/** The panel's inner edge: drag it, or move it with the arrow keys, Home and End. */
export function ResizeHandle({ layout }: { layout: PanelLayout }) {
  const { resize } = useWords().panel;
  const drag = useRef<{ x: number; width: number } | null>(null);
  // The inner edge of a right-docked panel is its left one: moving left makes it wider.
  const sign = layout.side === 'right' ? -1 : 1;
  const set = (width: number) => patch(panelLayout, { width: Math.round(Math.min(limits.max, Math.max(limits.min, width))) });
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    // The frame itself moves under the pointer, so only the screen's coordinates hold still.
    drag.current = { x: event.screenX, width: layout.width };
  };
  const move = (event: PointerEvent) => {
    if (drag.current) set(drag.current.width + sign * (event.screenX - drag.current.x));
  };
  const key = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -sign, ArrowRight: sign }[event.key];
    if (event.key === 'Home') set(limits.min);
    else if (event.key === 'End') set(limits.max);
    else if (step !== undefined) set(layout.width + step * keyStep);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a movable separator, which <hr> is not
    <div
      className={`resize resize--${layout.side}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={resize}
      aria-valuenow={layout.width}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      tabIndex={0}
      onPointerDown={grab}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
      onKeyDown={key}
    />
  );
}

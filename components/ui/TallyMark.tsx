/** Four strokes and a fifth across: a count of five. The fifth is the lamp, lit while a room is on air. */
export function TallyMark({ lit, size = 16 }: { lit: boolean; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" fill="none" strokeLinecap="round">
      <path d="M3 2.5v11M6.3 2.5v11M9.7 2.5v11M13 2.5v11" stroke="currentColor" strokeWidth="1.5" />
      <path d="M1.2 11.4 14.8 4.6" stroke={lit ? 'var(--lamp)' : 'var(--lamp-off)'} strokeWidth="2" />
    </svg>
  );
}

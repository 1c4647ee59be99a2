import { type Drawing, type IconName, icons } from './icons';

/** A drawing of the registry; decorative, so the word stands beside it or on its button. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const drawing: Drawing = icons[name];
  return (
    <svg className="ic" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {drawing.fill && <path d={drawing.fill} fill="currentColor" stroke="none" />}
      {drawing.knock && <path d={drawing.knock} stroke="var(--ico-knock, var(--surface))" strokeWidth="1.7" />}
      {drawing.d && <path d={drawing.d} strokeDasharray={drawing.dash && '2.4 2.1'} />}
    </svg>
  );
}

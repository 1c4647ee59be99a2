import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';

/** Why there is nothing, and what to do about it. */
export function Empty({ icon = 'unknown', title, children }: { icon?: IconName; title: string; children?: ReactNode }) {
  return (
    <section className="empty">
      <Icon name={icon} size={32} />
      <h2>{title}</h2>
      {children}
    </section>
  );
}

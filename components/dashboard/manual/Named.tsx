import type { ReactNode } from 'react';

/** Something that is picked, with its name over it and what is wrong under it. */
export function Named({ name, fault, children }: { name: string; fault?: string | null; children: ReactNode }) {
  return (
    <div className="text-field manual-named">
      <span className="manual-name">{name}</span>
      {children}
      {fault && (
        <span className="note i2" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}

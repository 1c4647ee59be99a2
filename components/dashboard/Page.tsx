import type { ReactNode } from 'react';
import { useEffect } from 'react';

type PageProps = { title: string; crumb?: { name: string; href: string }; tags?: ReactNode; actions?: ReactNode; children: ReactNode };

/** One page: where it is, what it is called, what can be done, and its content. */
export function Page({ title, crumb, tags, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Tallylight`;
  }, [title]);
  return (
    <>
      <header className="d-head">
        {crumb && (
          <a className="d-crumb" href={crumb.href}>
            {crumb.name} /
          </a>
        )}
        <h1>{title}</h1>
        {tags}
        {actions && <div className="row end">{actions}</div>}
      </header>
      {children}
    </>
  );
}

/** A card with a heading. */
export function Card({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="d-card">
      <div className="d-card-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

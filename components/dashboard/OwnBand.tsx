import { useContext } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import { type OwnView, OwnViewContext } from './own-view';
import { Page } from './Page';
import { href } from './route';
import './own.css';

/** Says whose numbers alone are shown, and that this locks nothing; ends a preview. */
export function OwnBand({ view }: { view: OwnView }) {
  const { own: words } = useWords();
  const { preview } = useContext(OwnViewContext);
  return (
    <section className="own-band row" aria-label={words.title}>
      <Icon name="role" size={16} />
      <span>{view.isPreview ? words.preview(view.name) : words.only(view.name || words.nobody)}</span>
      <span className="note i2">{words.noLock}</span>
      <span className="end">
        {view.isPreview ? (
          <Button small onClick={() => preview(null)}>
            {words.end}
          </Button>
        ) : (
          <a href={href({ page: 'settings' })}>{words.change}</a>
        )}
      </span>
    </section>
  );
}

/** A place that shows others as well, in a view of one's own numbers. */
export function NotOwn({ view }: { view: OwnView }) {
  const { own: words } = useWords();
  const isKnown = view.person !== '';
  return (
    <Page title={words.title}>
      <div className="d-card own-empty">
        <Empty icon="role" title={isKnown ? words.notHere.title : words.unknown.title}>
          <p>{isKnown ? words.notHere.body : words.unknown.body}</p>
          <p className="row">
            {isKnown ? (
              <a className="btn" href={href({ page: 'person', person: view.person })}>
                {words.toMine}
              </a>
            ) : (
              <a className="btn" href={href({ page: 'settings' })}>
                {words.change}
              </a>
            )}
          </p>
        </Empty>
      </div>
    </Page>
  );
}

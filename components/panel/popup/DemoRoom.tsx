import { browser } from 'wxt/browser';
import { useAnswer } from '@/components/hooks/answer';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';

/** The invented shop for training and screenshots: add it, look at it, remove it in one click. */
export function DemoRoom() {
  const { popup } = useWords();
  const shops = useAnswer('shops', {}).value;
  const present = shops?.some((entry) => entry.demo) ?? false;
  return (
    <section className="popup-demo">
      <span>
        <b>{popup.demo}</b>
        <span className="note i3">{popup.demoNote}</span>
      </span>
      {present && (
        <Button small className="end" onClick={openDemo}>
          {popup.openDemo}
        </Button>
      )}
      <Button
        small
        kind="plain"
        className={present ? undefined : 'end'}
        onClick={() => call('demo', { present: !present }).catch(() => {})}
      >
        {present ? popup.removeDemo : popup.addDemo}
      </Button>
    </section>
  );
}

/** Opens the panel page on the invented room, in its own window. */
async function openDemo(): Promise<void> {
  await browser.windows.create({
    url: `${browser.runtime.getURL('/panel.html')}?demo`,
    type: 'popup',
    width: 376,
    height: 860,
  });
  window.close();
}

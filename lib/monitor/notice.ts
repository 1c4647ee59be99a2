/** What a notice says and offers. */
export type Notice = { title: string; text: string; button: string; dismiss: string; language: string };

/** A small card that says what is wrong and offers the one thing to do about it. Announced by screen readers once it is attached. */
export function createNotice(document: Document, words: Notice, onButton: () => void, onDismiss: () => void): HTMLElement {
  const card = element(document, 'section', 'notice');
  card.setAttribute('role', 'alert');
  card.lang = words.language;
  const close = button(document, '×', onDismiss);
  close.className = 'close';
  close.setAttribute('aria-label', words.dismiss);
  card.append(
    element(document, 'h2', '', words.title),
    element(document, 'p', '', words.text),
    button(document, words.button, onButton),
    close,
  );
  return card;
}

/** One element with a class and a text: what all that we draw on a page is made of. */
export function element(document: Document, tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** A button that only a person can press. */
export function button(document: Document, text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  // A click that the page's script makes up must not open windows or reload.
  made.addEventListener('click', (event) => event.isTrusted && onClick());
  return made;
}

/** A button of a notice; pressing any of them closes it. */
export interface NoticeAction {
  readonly label: string;
  readonly act?: () => void;
  /** not what the notice is for, though it does something */
  readonly quiet?: boolean;
}

/** Where notices stand, the newest at the foot. */
function board(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.notices');
  if (known) return known;
  const made = document.createElement('div');
  made.className = 'notices';
  document.body.append(made);
  return made;
}

/** Shows a message at the foot of the page, beside those that stand there, announced politely, until a button is pressed or the returned function is called. */
export function showNotice(message: string | Node, actions: readonly NoticeAction[]): () => void {
  const notices = board();
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notices.append(notice);
  const text = document.createElement('p');
  notice.append(text);
  for (const { label, act, quiet = !act } of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = quiet ? 'button quiet' : 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      notice.remove();
      act?.();
    });
    notice.append(button);
  }
  // in a later turn, so that the region stands before its text comes and is read out
  setTimeout(() => {
    text.replaceChildren(message);
    document.documentElement.style.setProperty('--notice', `${notices.offsetHeight}px`);
  });
  return () => notice.remove();
}

/** A button of a notice; pressing any of them closes it. */
export interface NoticeAction {
  readonly label: string;
  readonly act?: () => void;
}

/** Shows one message at the foot of the page, announced politely, until a button is pressed; a new one takes its place. */
export function showNotice(message: string, actions: readonly NoticeAction[]): void {
  document.querySelector('.notice')?.remove();
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  const text = document.createElement('p');
  notice.append(text);
  for (const { label, act } of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = act ? 'button' : 'button quiet';
    button.textContent = label;
    button.addEventListener('click', () => {
      notice.remove();
      act?.();
    });
    notice.append(button);
  }
  // in a later turn, so that the region stands before its text comes and is read out
  setTimeout(() => {
    text.textContent = message;
    document.documentElement.style.setProperty('--notice', `${notice.offsetHeight}px`);
  });
}

import { endSession } from '#progress/shared-computer.ts';
import styles from '#styles/shared-banner.css?url';
import type { ReaderText } from './reader-text.ts';

/** Says on every page that the computer is shared, with the way to forget everything and leave. */
export function showSharedBanner(text: ReaderText['shared'], home: string): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  document.head.append(sheet);
  const banner = document.createElement('div');
  banner.className = 'shared-banner';
  banner.setAttribute('role', 'region');
  banner.setAttribute('aria-label', text.label);
  const line = document.createElement('p');
  line.textContent = text.line;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = text.done;
  button.addEventListener('click', () => {
    endSession();
    location.replace(home);
  });
  banner.append(line, button);
  document.body.append(banner);
  document.body.classList.add('shared');
}

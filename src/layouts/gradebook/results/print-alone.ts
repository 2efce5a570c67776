/** Prints one part of the page and nothing around it. */
export function printAlone(part: HTMLElement): void {
  part.classList.add('printed-alone');
  addEventListener('afterprint', () => part.classList.remove('printed-alone'), { once: true });
  print();
}

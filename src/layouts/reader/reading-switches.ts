import type { ProgressLog } from '#progress/log.ts';
import { visitPlain } from '#progress/shared-computer.ts';
import { sound } from '#ui/sound/sound.ts';

/** What each switch is called in the log, where it is off and where it is on. */
const values: Readonly<Record<string, readonly [off: string, on: string]>> = {
  plain: ['off', 'on'],
  answers: ['tried', 'always'],
  sound: ['off', 'on'],
};

/** Brings the switches of the menu to life: whether the story is hidden, whether answers always stand open, and whether there are sounds. */
export function connectReadingSwitches(menu: Element, log: ProgressLog): void {
  const { classList, dataset } = document.documentElement;
  for (const box of menu.querySelectorAll('input')) {
    const { name } = box;
    const word = name === 'answers' ? 'always' : name;
    const press = () => {
      if (name === 'plain' && !box.checked) {
        classList.remove('plain');
        try {
          visitPlain.remove();
        } catch {
          // then nothing was kept either
        }
      }
      void log
        .add({ type: 'preferred', setting: name, value: values[name]?.[Number(box.checked)] ?? '' })
        .then(() => name === 'sound' && sound('card'));
    };
    const show = () => {
      box.checked = classList.contains(word) || (dataset.mark ?? '').split(' ').includes(word);
    };
    // pressed before this lived
    if (box.checked) press();
    show();
    box.addEventListener('change', press);
    log.subscribe(show);
  }
}

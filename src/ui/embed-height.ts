const widths = [360, 720];
const quiet = 300;
const longest = 4000;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * How tall an embed page is as it opens, in pixels, at the width that makes it tallest; measured in a frame out of sight. Rejects where
 * the page does not open.
 */
export async function embedHeight(address: string): Promise<number> {
  const frame = document.createElement('iframe');
  // within the window, since the figure wakes on sight
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    height: '100vh',
    border: '0',
    visibility: 'hidden',
  });
  frame.src = address;
  document.body.append(frame);
  const tall = () =>
    Math.max(
      ...widths.map((width) => {
        frame.style.width = `${width}px`;
        return Math.ceil(frame.contentDocument?.body?.getBoundingClientRect().height ?? 0);
      }),
    );
  try {
    let height = 0;
    for (let waited = 0; waited < longest; waited += quiet) {
      await pause(quiet);
      // alive, and at the state that its address asks for
      const lives = frame.contentDocument?.querySelector(
        'html:is(:not(.opens-state), .state-opened) astro-island:not([ssr])',
      );
      const now = lives ? tall() : 0;
      if (now > 0 && now === height) return now;
      height = now;
    }
    throw new Error(`${address} did not open`);
  } finally {
    frame.remove();
  }
}

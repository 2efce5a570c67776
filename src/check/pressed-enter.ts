/** A listener for keys that calls `act` where Enter is pressed, but not where it only ends what an input method composes. */
export const pressedEnter =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    act();
  };

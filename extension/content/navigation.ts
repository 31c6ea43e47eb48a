/** Going on to another page without a load, as by swiping to the next article. */

const addressOf = ({ origin, pathname, search }: Location) => origin + pathname + search;

/** Calls back whenever the address has changed, but for its fragment; browsers without the Navigation API tell of going back and forth alone. */
export function onNavigation(view: Window, navigated: () => void, signal?: AbortSignal): void {
  let at = addressOf(view.location);
  const check = () => {
    const now = addressOf(view.location);
    if (now === at) return;
    at = now;
    navigated();
  };
  const options = signal ? { signal } : {};
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', check, options);
  else view.addEventListener('popstate', check, options);
}

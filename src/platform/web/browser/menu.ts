/** A `<details>` menu closes on Escape, and when the focus or a click goes elsewhere. */
export const menu = (element: HTMLElement): void => {
  const details = element as HTMLDetailsElement;
  const fermer = (): void => {
    details.open = false;
  };

  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    fermer();
    details.querySelector('summary')?.focus();
  });
  details.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !details.contains(relatedTarget)) fermer();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !details.contains(target)) fermer();
  });
};

let region: HTMLElement | undefined;

const creerRegion = (): HTMLElement => {
  const element = document.createElement('div');
  element.className = 'govuk-visually-hidden';
  element.setAttribute('role', 'status');
  document.body.append(element);
  return element;
};

/** Says a sentence to screen readers, wherever the focus is. */
export const annoncer = (phrase: string): void => {
  region ??= creerRegion();
  region.textContent = phrase;
};

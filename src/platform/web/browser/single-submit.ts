const DELAI_DE_REPRISE = 10_000;

const boutonsDe = (formulaire: HTMLFormElement): HTMLButtonElement[] =>
  [...formulaire.elements].filter((element) => element instanceof HTMLButtonElement);

const liberer = (formulaire: HTMLFormElement): void => {
  delete formulaire.dataset.envoye;
  for (const bouton of boutonsDe(formulaire)) bouton.removeAttribute('aria-disabled');
};

/**
 * A form leaves once. Buttons are marked rather than disabled, so that the focus stays and their value is sent.
 * `data-repetable` exempts a button whose answer is a download: the page stays and may be used again.
 */
export const singleSubmit = (racine: Document): void => {
  racine.addEventListener('submit', (event) => {
    const formulaire = event.target as HTMLFormElement;
    if (event.defaultPrevented || event.submitter?.dataset.repetable !== undefined) return;
    if (formulaire.dataset.envoye !== undefined) {
      event.preventDefault();
      return;
    }
    formulaire.dataset.envoye = '';
    for (const bouton of boutonsDe(formulaire)) bouton.setAttribute('aria-disabled', 'true');
    setTimeout(() => liberer(formulaire), DELAI_DE_REPRISE);
  });
  window.addEventListener('pageshow', () => {
    for (const formulaire of racine.forms) liberer(formulaire);
  });
};

import { annoncer } from './annoncer.ts';
import { textes } from './textes.ts';

/** The bar of acts appears with the first tick and says how many rows are ticked. */
export const selection = (barre: HTMLElement): void => {
  const formulaire = barre.closest('form');
  const compte = barre.querySelector('[data-selection-compte]');
  if (!formulaire || !compte) return;

  const tout = formulaire.querySelector<HTMLElement>('[data-selection-tout]');
  const caseTout = tout?.querySelector('input');
  const cases = [...formulaire.querySelectorAll<HTMLInputElement>('[data-selection-ligne]')];

  const refleter = (parole: boolean): void => {
    const nombre = cases.filter(({ checked }) => checked).length;
    barre.hidden = nombre === 0;
    compte.textContent = textes.selection(nombre);
    if (caseTout) {
      caseTout.checked = nombre > 0 && nombre === cases.length;
      caseTout.indeterminate = nombre > 0 && nombre < cases.length;
    }
    if (parole) annoncer(textes.selection(nombre));
  };

  if (tout && cases.length > 0) tout.hidden = false;
  caseTout?.addEventListener('change', () => {
    for (const ligne of cases) ligne.checked = caseTout.checked;
  });
  formulaire.addEventListener('change', ({ target }) => {
    if (target === caseTout || cases.includes(target as HTMLInputElement)) refleter(true);
  });
  window.addEventListener('pageshow', () => refleter(false));
  refleter(false);
};

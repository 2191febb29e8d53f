type Controle = HTMLInputElement | HTMLSelectElement;

const CHAMPS = [
  ['[data-libelle]', 'tarifLibelle'],
  ['[data-unite]', 'tarifUnite'],
  ['[data-prix]', 'tarifPrix'],
] as const;

/** Choosing a tarif writes its label, its unit and its price in the line, over nothing or over those of another tarif. */
export const tarif = (element: HTMLElement): void => {
  const liste = element as HTMLSelectElement;
  const ligne = liste.closest('[data-ligne]');
  if (!ligne) return;

  const note = ligne.querySelector('[data-note-de-tarif]');
  let precedent = liste.selectedOptions[0];

  liste.addEventListener('change', () => {
    const option = liste.selectedOptions[0];
    for (const [crochet, donnee] of CHAMPS) {
      const controle = ligne.querySelector<Controle>(crochet);
      const propose = option?.dataset[donnee] ?? '';
      const duTarif = controle?.value === '' || controle?.value === precedent?.dataset[donnee];
      if (controle && duTarif && propose !== '') controle.value = propose;
    }
    if (note) note.textContent = option?.dataset['tarifNote'] ?? '';
    precedent = option;
    ligne.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

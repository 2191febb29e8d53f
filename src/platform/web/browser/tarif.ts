type Controle = HTMLInputElement | HTMLSelectElement;

/** Choosing a tarif writes its label, its unit and its price in the line, over nothing or over those of another tarif. */
export const tarif = (element: HTMLElement): void => {
  const liste = element as HTMLSelectElement;
  const ligne = liste.closest('[data-ligne]');
  if (!ligne) return;

  const champs = { libelle: '[data-libelle]', unite: '[data-unite]', prix: '[data-prix]' } as const;
  const controleDe = (nom: keyof typeof champs): Controle | null => ligne.querySelector<Controle>(champs[nom]);
  const note = ligne.querySelector('[data-tarif-note]');
  let precedent = liste.selectedOptions[0];

  liste.addEventListener('change', () => {
    const option = liste.selectedOptions[0];
    for (const nom of ['libelle', 'unite', 'prix'] as const) {
      const controle = controleDe(nom);
      const propose = option?.dataset[nom] ?? '';
      const duTarif = controle?.value === '' || controle?.value === precedent?.dataset[nom];
      if (controle && duTarif && propose !== '') controle.value = propose;
    }
    if (note) note.textContent = option?.dataset['note'] ?? '';
    precedent = option;
    ligne.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

type Branchement = (element: HTMLElement) => void;

/** Each improvement is fetched only by the pages that hold its hook. */
const ameliorations: Readonly<Record<string, () => Promise<Branchement>>> = {
  '[data-menu]': async () => (await import('./menu.ts')).menu,
  '[data-resume-erreurs]': async () => (await import('./resume-erreurs.ts')).resumeErreurs,
  '[data-mot-de-passe]': async () => (await import('./mot-de-passe.ts')).motDePasse,
  '[data-selection-barre]': async () => (await import('./selection.ts')).selection,
  '[data-autosave]': async () => (await import('./autosave.ts')).autosave,
  '[data-totaux]': async () => (await import('./live-totals.ts')).liveTotals,
  '[data-tarif]': async () => (await import('./tarif.ts')).tarif,
  '[data-lignes]': async () => (await import('./lines.ts')).lines,
  '[data-suggestions]': async () => (await import('./suggestions.ts')).suggestions,
  '[data-depot]': async () => (await import('./upload.ts')).upload,
};

const brancher = async (racine: ParentNode): Promise<void> => {
  await Promise.all(
    Object.entries(ameliorations).map(async ([crochet, charger]) => {
      const elements = racine.querySelectorAll<HTMLElement>(crochet);
      if (elements.length === 0) return;
      const branchement = await charger();
      elements.forEach(branchement);
    }),
  );
};

document.addEventListener('cp:ajout', (event) => {
  if (event.target instanceof HTMLElement) void brancher(event.target);
});

const { singleSubmit } = await import('./single-submit.ts');
singleSubmit(document);
await brancher(document);
document.documentElement.dataset.pret = '';

export {};

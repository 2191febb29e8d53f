import type { Montant } from '../../../kernel/domain/Montant.ts';
import { totauxDeLignes, type LigneSaisie } from './totauxDeLignes.ts';

type Controle = HTMLInputElement | HTMLSelectElement;

const euros = new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'fr-FR', {
  style: 'currency',
  currency: 'EUR',
});

const ecrire = (montant: Montant): string => euros.format(montant.toString() as `${number}`);

const valeurDe = (ligne: Element, crochet: string): string =>
  ligne.querySelector<Controle>(crochet)?.value ?? '';

const saisieDe = (ligne: Element): LigneSaisie => ({
  quantite: valeurDe(ligne, '[data-quantite]'),
  prix: valeurDe(ligne, '[data-prix]'),
  taux: Number.parseInt(valeurDe(ligne, '[data-taux]'), 10) || 0,
});

/** Totals as one types; the server computes them again, with the same classes, and alone decides. */
export const liveTotals = (formulaire: HTMLElement): void => {
  const recalculer = (): void => {
    const lignes = [...formulaire.querySelectorAll('[data-ligne]')].filter((ligne) =>
      ligne.querySelector('[data-prix]'),
    );
    const debours = [...formulaire.querySelectorAll<HTMLInputElement>('[data-debours]')].map(
      ({ value }) => value,
    );
    const totaux = totauxDeLignes(lignes.map(saisieDe), debours);

    lignes.forEach((ligne, rang) => {
      const cible = ligne.querySelector('[data-montant-ligne]');
      const montant = totaux.lignes[rang];
      if (cible && montant) cible.textContent = ecrire(montant);
    });
    for (const nom of ['ht', 'tva', 'debours', 'ttc'] as const) {
      for (const cible of document.querySelectorAll(`[data-total="${nom}"]`))
        cible.textContent = ecrire(totaux[nom]);
    }
  };

  formulaire.addEventListener('input', recalculer);
  formulaire.addEventListener('change', recalculer);
  recalculer();
};

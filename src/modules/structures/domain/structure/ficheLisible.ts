import type { Faits } from '../historique/Faits.ts';
import { ibanMasque } from './CompteBancaire.ts';
import type { DonneesStructure } from './DonneesStructure.ts';

/** What a person would write down of a structure to tell what has changed in it; the middle of an IBAN is hidden. */
export const ficheLisible = (donnees: DonneesStructure): Faits => {
  const { identite, adresse, courriel, telephone, numeroTva, numeroRcs, categorie, statut } = donnees;
  const { nature: _nature, ...noms } = identite;
  return {
    ...noms,
    ...adresse,
    courriel,
    telephone,
    numeroTva,
    numeroRcs,
    categorie,
    regime: donnees.regimes.at(-1)?.code ?? null,
    statut,
    comptesBancaires: donnees.comptesBancaires.map(
      ({ libelle, iban, du, au, parDefaut }) =>
        `${parDefaut === true ? '★ ' : ''}${libelle} · ${ibanMasque(iban)} · ${du} → ${au ?? '…'}`,
    ),
    services: donnees.services.filter(({ actif }) => actif).map(({ code, nom }) => `${code} - ${nom}`),
    espaces: donnees.espaces,
  };
};

import type { Onglet } from '../../../../platform/http/Onglet.ts';
import { estGestionnaire } from '../../application/politique.ts';
import { chemins } from './chemins.ts';
import { en } from './textes/en.ts';
import { fr } from './textes/fr.ts';

/** The tabs that open for everyone or for the gestionnaires; those of the other espaces belong to their modules. */
export const onglets: readonly Onglet[] = [
  {
    ordre: 0,
    libelle: { fr: fr.accueil.titre, en: en.accueil.titre },
    href: chemins.accueil,
    visible: () => true,
  },
  {
    ordre: 10,
    libelle: { fr: fr.gestionnaire.titre, en: en.gestionnaire.titre },
    href: chemins.gestionnaire,
    visible: estGestionnaire,
  },
  {
    ordre: 90,
    libelle: { fr: fr.monCompte, en: en.monCompte },
    href: chemins.monCompte,
    visible: () => true,
  },
];

import type { Onglet } from '../../../../../platform/http/Onglet.ts';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import { en } from './textes/en.ts';
import { fr } from './textes/fr.ts';

export const ongletDuSupport: Onglet = {
  ordre: 85,
  libelle: { fr: fr.titre, en: en.titre },
  href: cheminsDuSupport.racine,
  visible: ({ support }) => support,
};

import type { Onglet } from '../../../../platform/http/Onglet.ts';
import { entreDansLEspace } from '../../application/politique.ts';
import { chemins } from './chemins.ts';
import { en } from './textes/en.ts';
import { fr } from './textes/fr.ts';

export const ongletDesEngagements: Onglet = {
  ordre: 50,
  libelle: { fr: fr.titre, en: en.titre },
  href: chemins.racine,
  visible: entreDansLEspace,
};

import type { VNode } from 'preact';
import { pageSaisieAvec } from './pageSaisie.tsx';

export const pageErreurs = (): VNode =>
  pageSaisieAvec([
    { champ: 'lignes.0.quantite', message: 'Indiquez un nombre d’heures, par exemple 2,5.' },
    { champ: 'pieces', message: 'Joignez l’attestation de mission.', href: '/memoires/4/saisie/3#pieces' },
    { champ: null, message: 'Le mémoire a changé depuis l’ouverture de cette page.' },
  ]);

import type { MaillonAriane } from '../../../../../platform/web/components/FilAriane.tsx';
import type { TextesSecurite } from './textes/fr.ts';

/** Mon compte > the page. */
export const filDeMonCompte = (textes: TextesSecurite, page: string): readonly MaillonAriane[] => [
  { libelle: textes.monCompte, href: '/mon-compte' },
  { libelle: page },
];

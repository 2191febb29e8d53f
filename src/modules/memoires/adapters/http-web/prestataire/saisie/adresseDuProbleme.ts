import { idDeChamp } from '../../../../../../platform/web/idDeChamp.ts';
import type { Probleme } from '../../../../domain/Probleme.ts';
import { adresseDEtape, type CodeEtape } from './adresses.ts';

const ETAPE: Readonly<Record<Probleme['etape'], CodeEtape>> = { 1: 'en-tete', 2: 'prestations', 3: 'pieces' };

/** Where a problem is put right: `/memoires/12/saisie/prestations#lignes-0-quantite`. */
export const adresseDuProbleme = (memoireId: number, { etape, champ }: Probleme): string =>
  `${adresseDEtape(memoireId, ETAPE[etape])}#${idDeChamp(champ)}`;

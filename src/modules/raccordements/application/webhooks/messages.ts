import { typeDAnnonce } from '../../domain/typeDAnnonce.ts';
import type { MemoireConcerne } from '../ports/Memoires.ts';

export interface ChangementDeMemoire {
  readonly memoireId: number;
  /** The entry of the time line that tells it: it tells it once. */
  readonly cle: string;
  readonly acte: string;
  readonly depuis: string;
  readonly vers: string;
  readonly motifCode: string | null;
  readonly le: Date;
}

/** "liv_4294968301": the same in the header `webhook-id` and in the body. */
export const idDeMessage = (livraisonId: number): string => `liv_${livraisonId}`;

/** No name, no amount, no text that somebody typed: who wants more asks the API, with its rights of that moment. */
export const messageDEtat = (
  livraisonId: number,
  { memoireId, acte, depuis, vers, motifCode, le }: ChangementDeMemoire,
  { numero, structureId, juridictionId }: MemoireConcerne,
  statut: string,
): string =>
  JSON.stringify({
    id: idDeMessage(livraisonId),
    type: typeDAnnonce(acte),
    le: le.toISOString(),
    memoire: {
      idMemoire: memoireId,
      numeroMemoire: numero,
      acte,
      etatPrecedent: depuis,
      etat: vers,
      statutFacture: statut,
      codeMotif: motifCode,
    },
    structure: { idStructure: structureId },
    juridiction: juridictionId === null ? null : { idJuridiction: juridictionId },
  });

export const messageDEssai = (livraisonId: number, le: Date): string =>
  JSON.stringify({ id: idDeMessage(livraisonId), type: 'webhook.essai', le: le.toISOString() });

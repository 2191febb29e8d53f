import { FORMAT, type CodesDuModule } from '../../../../platform/api/CodesDeRefus.ts';

/** Source: dossier of the wire, §7. The other refusals are answered by their kind. */
export const codesDesMemoires: CodesDuModule = {
  'piece.trop-lourde': { codeRetour: 20_003, message: 'GCU_MSG_01_003' },
  'memoire.fichier-illisible': FORMAT,
  'memoire.pieces-trop-lourdes': { codeRetour: 20_003, message: 'GCU_MSG_01_003' },
  'memoire.curseur-inconnu': FORMAT,
};

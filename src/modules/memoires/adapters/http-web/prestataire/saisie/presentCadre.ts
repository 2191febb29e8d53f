import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { Etape } from '../../../../../../platform/web/components/Etapes.tsx';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import type { MemoireVerifie } from '../../../../application/VerifierMemoire.ts';
import { libelleDePiece } from '../../commun/presentPiece.ts';
import { adresseDEtape, ETAPES, type CodeEtape } from './adresses.ts';
import { presentResume, type ResumePresente } from './presentResume.ts';
import { textesDe } from './textes/textesDe.ts';

export interface CadrePresente {
  readonly memoireId: number;
  readonly version: number;
  readonly numero: string;
  readonly etape: CodeEtape;
  readonly etapes: readonly Etape[];
  readonly resume: ResumePresente;
}

/** What surrounds the form of a step. */
export const presentCadre = (
  verifie: MemoireVerifie,
  etape: CodeEtape,
  referentiel: Pick<Referentiel, 'typesPieces'>,
  langue: Langue,
): CadrePresente => {
  const { id, version, numeroBrouillon } = verifie.memoire;
  return {
    memoireId: id,
    version,
    numero: numeroBrouillon,
    etape,
    etapes: ETAPES.map((code, rang) => ({
      libelle: textesDe(langue).etapes[code],
      etat: etatDEtape(code, rang + 1, etape, verifie),
      href: adresseDEtape(id, code),
    })),
    resume: presentResume(verifie, (type) => libelleDePiece(type, referentiel, langue), langue),
  };
};

const etatDEtape = (
  code: CodeEtape,
  numero: number,
  courante: CodeEtape,
  { problemes }: MemoireVerifie,
): Etape['etat'] => {
  if (code === courante) return 'courante';
  if (code === 'recapitulatif') return 'aFaire';
  if (problemes.every(({ etape }) => etape !== numero)) return 'faite';
  return courante === 'recapitulatif' ? 'enErreur' : 'aFaire';
};

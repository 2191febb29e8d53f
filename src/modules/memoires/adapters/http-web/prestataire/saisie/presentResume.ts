import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { MemoireVerifie } from '../../../../application/VerifierMemoire.ts';
import type { Probleme } from '../../../../domain/Probleme.ts';
import { formatMoment } from '../../commun/formatHeure.ts';
import { presentForclusion, type ForclusionPresentee } from '../../commun/presentForclusion.ts';
import { presentTotaux, type TotauxPresentes } from '../../commun/presentTotaux.ts';
import { libelleDeChamp } from './libelleDeChamp.ts';
import { textesDe } from './textes/textesDe.ts';

export interface ResumePresente {
  readonly totaux: TotauxPresentes;
  readonly forclusion: ForclusionPresentee | null;
  readonly enregistre: string;
  /** What follows the draft while it is typed, by the value of `data-resume`. */
  readonly vivant: Readonly<Record<'manquesTitre' | 'manques' | 'delai' | 'doublon', string>>;
}

const NOMMES_AU_PLUS = 4;

/** The margin of each step: totals, time left, what is still missing. */
export const presentResume = (
  { memoire, problemes, totaux, forclusion, doublon }: MemoireVerifie,
  libelleDePiece: (type: string) => string,
  langue: Langue,
): ResumePresente => {
  const textes = textesDe(langue);
  const presentee = forclusion && presentForclusion(forclusion, langue);
  return {
    totaux: presentTotaux(totaux, langue),
    forclusion: presentee,
    enregistre: textes.enregistreLe(formatMoment(memoire.modification.le, langue)),
    vivant: {
      manquesTitre: problemes.length === 0 ? textes.resume.complet : textes.resume.manquent(problemes.length),
      manques:
        problemes.length === 0 ? textes.resume.pretADeposer : enumeration(problemes, libelleDePiece, langue),
      delai: delai(memoire.mission.dateAchevement, presentee, langue),
      doublon:
        doublon && memoire.reference !== null ? textes.resume.doublon(memoire.reference, doublon.numero) : '',
    },
  };
};

const enumeration = (
  problemes: readonly Probleme[],
  libelleDePiece: (type: string) => string,
  langue: Langue,
): string => {
  const textes = textesDe(langue);
  const noms = problemes
    .slice(0, NOMMES_AU_PLUS)
    .map(({ champ, params }) =>
      champ.startsWith('pieces.') ? libelleDePiece(String(params['type'])) : libelleDeChamp(champ, textes),
    );
  const suite = problemes.length > NOMMES_AU_PLUS ? '…' : '.';
  return `${noms.join(langue === 'fr' ? '\u00a0; ' : '; ')}${suite}`;
};

const delai = (
  dateAchevement: string | null,
  presentee: ForclusionPresentee | null,
  langue: Langue,
): string => {
  const { resume } = textesDe(langue);
  if (presentee) return presentee.detail;
  return dateAchevement === null ? resume.sansDate : resume.sansForclusion;
};

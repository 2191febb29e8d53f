import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { Web } from '../../../../../../platform/http/Web.ts';
import type { MemoireVerifie } from '../../../../application/VerifierMemoire.ts';
import { formatHeure } from '../../commun/formatHeure.ts';
import { adresseDEtape, type CodeEtape } from './adresses.ts';
import { presentResume } from './presentResume.ts';
import { textesDe } from './textes/textesDe.ts';

/** The answer to an automatic save: the new version, the time, and what the margin now says. */
export const repondreAutosave = (
  verifie: MemoireVerifie,
  libelleDePiece: (type: string) => string,
  langue: Langue,
  web: Web,
): void => {
  const { version, modification } = verifie.memoire;
  web.json({
    version,
    enregistreA: formatHeure(modification.le, langue),
    resume: presentResume(verifie, libelleDePiece, langue).vivant,
  });
};

/** Where a step that was saved leads: to the next one, or back to itself with the time. */
export const suivre = (
  verifie: Pick<MemoireVerifie, 'memoire'>,
  etape: CodeEtape,
  suivante: CodeEtape,
  action: string | undefined,
  langue: Langue,
  web: Web,
): void => {
  const { id, modification } = verifie.memoire;
  if (action === 'continuer') return web.redirect(adresseDEtape(id, suivante));
  const textes = textesDe(langue);
  web.redirect(adresseDEtape(id, etape), {
    ton: 'succes',
    titre: textes.enregistre(formatHeure(modification.le, langue)),
    texte: textes.brouillonGarde,
  });
};

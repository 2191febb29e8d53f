import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, entier } from '../../../../../platform/api/wire/champs.ts';
import type { SoumettreMemoire } from '../../../application/SoumettreMemoire.ts';
import { totauxDuMemoire } from '../../../domain/montants.ts';
import { CONTENU_RECU } from '../wire/contenuRecu.ts';
import { DESIGNATION } from '../wire/designation.ts';
import { direLeRefus } from '../wire/direLeRefus.ts';
import type { LecteurDeContenu } from '../wire/LecteurDeContenu.ts';
import { MEMOIRE_RESUME, resumeDe, totauxDe, totauxRendus } from '../wire/memoireRendu.ts';
import type { PhrasesDeProblemes } from '../wire/PhrasesDeProblemes.ts';
import { MEMOIRE_D_EXEMPLE } from '../wire/exemples.ts';

export const soumettreMemoire = (
  soumettre: SoumettreMemoire,
  lecteur: LecteurDeContenu,
  phrases: PhrasesDeProblemes,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/soumettre',
    resume: 'Dépose un mémoire, entier ou déjà en brouillon',
    resumeEn: 'Files a statement, sent whole or drafted already',
    precisions:
      'Sans idMemoire ni numeroMemoire, un mémoire entier ; sinon le brouillon, modifié d’abord par ce qui est donné. ' +
      'Un dépôt refusé ne laisse rien : ni brouillon, ni modification. /cpro/memoires/v1/valider dit tout ce qui manque.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({ ...DESIGNATION, version: entier(), ...CONTENU_RECU }),
    reponse: z.object({ ...MEMOIRE_RESUME, totaux: totauxRendus() }),
    exemple: MEMOIRE_D_EXEMPLE,
    preparer: ({ appel: { acteur }, corps: recu }) => lecteur.lire(acteur, recu),
    handle: async ({ appel: { acteur }, prepare: saisie }) => {
      const depose = await direLeRefus(phrases, () => soumettre.execute({ acteur, ...saisie }));
      return { ...resumeDe(depose), totaux: totauxDe(totauxDuMemoire(depose)) };
    },
  });

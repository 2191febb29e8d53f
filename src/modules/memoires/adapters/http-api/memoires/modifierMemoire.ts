import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, entier } from '../../../../../platform/api/wire/champs.ts';
import type { ModifierMemoire } from '../../../application/ModifierMemoire.ts';
import { totauxDuMemoire } from '../../../domain/montants.ts';
import { CONTENU_RECU } from '../wire/contenuRecu.ts';
import { DESIGNATION } from '../wire/designation.ts';
import type { LecteurDeContenu } from '../wire/LecteurDeContenu.ts';
import { MEMOIRE_RESUME, resumeDe, totauxDe, totauxRendus } from '../wire/memoireRendu.ts';
import { exigerChamp, refuserChamp } from '../wire/refuser.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';

export const modifierMemoire = (modifier: ModifierMemoire, lecteur: LecteurDeContenu): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/modifier',
    resume: 'Modifie un brouillon',
    resumeEn: 'Changes a draft',
    precisions:
      'Un champ absent ou vide reste comme il est. Les listes données (lignes, debours, pieces) remplacent celles du brouillon ; ' +
      'une pièce est gardée par son idPiece, ajoutée par son idFichier. Avec version, refuse si le brouillon a changé depuis.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({ ...DESIGNATION, version: entier(), ...CONTENU_RECU }),
    reponse: z.object({ ...MEMOIRE_RESUME, totaux: totauxRendus() }),
    exemple: { idMemoire: MEMOIRES_D_EXEMPLE.brouillon.id, commentaire: 'Mission en visioconférence' },
    preparer: async ({ appel: { acteur }, corps: recu }) => {
      exigerChamp(recu.idMemoire ?? recu.numeroMemoire, 'idMemoire');
      const { memoireId, version, contenu } = await lecteur.lire(acteur, recu);
      if (memoireId === undefined || contenu === null) throw refuserChamp('corps', 'rien à modifier');
      return { memoireId, version, contenu };
    },
    handle: async ({ appel: { acteur }, prepare: saisie }) => {
      const modifie = await modifier.execute({ acteur, ...saisie });
      return { ...resumeDe(modifie), totaux: totauxDe(totauxDuMemoire(modifie)) };
    },
  });

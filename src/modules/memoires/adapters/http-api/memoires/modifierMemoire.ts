import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, entier } from '../../../../../platform/api/wire/champs.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import type { ModifierMemoire } from '../../../application/ModifierMemoire.ts';
import { totauxDuMemoire } from '../../../domain/montants.ts';
import { CONTENU_RECU } from '../wire/contenuRecu.ts';
import { DESIGNATION, memoireDesigne } from '../wire/designation.ts';
import type { LecteurDeContenu } from '../wire/LecteurDeContenu.ts';
import { MEMOIRE_RESUME, resumeDe, totauxDe, totauxRendus } from '../wire/memoireRendu.ts';
import { refuserChamp } from '../wire/refuser.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';

export const modifierMemoire = (
  modifier: ModifierMemoire,
  designer: DesignerMemoire,
  lecteur: LecteurDeContenu,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/modifier',
    resume: 'Modifie un brouillon',
    precisions:
      'Un champ absent ou vide reste comme il est. Les listes données (lignes, debours, pieces) remplacent celles du brouillon ; ' +
      'une pièce est gardée par son idPiece, ajoutée par son idFichier. Avec version, refuse si le brouillon a changé depuis.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({ ...DESIGNATION, version: entier(), ...CONTENU_RECU }),
    reponse: z.object({ ...MEMOIRE_RESUME, totaux: totauxRendus() }),
    exemple: { idMemoire: MEMOIRES_D_EXEMPLE.brouillon.id, commentaire: 'Mission en visioconférence' },
    handle: async ({ appel: { acteur }, corps: { version, ...recu } }) => {
      const contenu = await lecteur.lire(acteur, contenuSeul(recu));
      if (contenu === null) throw refuserChamp('corps', 'rien à modifier');
      const memoireId = await memoireDesigne(recu, acteur, designer);
      const modifie = await modifier.execute({ acteur, memoireId, version, contenu });
      return { ...resumeDe(modifie), totaux: totauxDe(totauxDuMemoire(modifie)) };
    },
  });

const contenuSeul = <T extends { readonly idMemoire?: unknown; readonly numeroMemoire?: unknown }>({
  idMemoire: _,
  numeroMemoire: __,
  ...contenu
}: T): Omit<T, 'idMemoire' | 'numeroMemoire'> => contenu;

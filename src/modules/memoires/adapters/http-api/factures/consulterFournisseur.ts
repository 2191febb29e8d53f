import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, id, nombre, texte } from '../../../../../platform/api/wire/champs.ts';
import type { ConsulterMemoire } from '../../../application/ConsulterMemoire.ts';
import type { ProvenancesDeFlux } from '../../../application/ports/ProvenancesDeFlux.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { StructuresNommees } from '../../../application/ports/StructuresNommees.ts';

import { MemoireIntrouvable } from '../../../domain/erreurs.ts';
import { factureConsultee, factureDe } from '../wire/factureConsultee.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { exigerChamp } from '../wire/refuser.ts';

export const consulterFournisseur = (
  consulter: ConsulterMemoire,
  structures: StructuresNommees,
  referentiel: Referentiel,
  provenances: ProvenancesDeFlux,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/consulter/fournisseur',
    resume: 'Un mémoire que la structure dépose, en entier',
    resumeEn: 'A statement that the organisation files, whole',
    precisions:
      'Toutes les lignes et toutes les pièces sont sur une page. Un débours est une ligne de référence DEBOURS, hors TVA et hors montantHtTotal.',
    corps: corps({
      idUtilisateurCourant: nombre(),
      identifiantFactureCPP: id(),
      codeLangue: texte(10),
    }),
    reponse: z.object({ facture: factureConsultee() }),
    exemple: { identifiantFactureCPP: MEMOIRES_D_EXEMPLE.paye.id },
    handle: async ({ appel: { acteur }, corps: { identifiantFactureCPP } }) => {
      const memoireId = exigerChamp(identifiantFactureCPP, 'identifiantFactureCPP');
      const consulte = await consulter.execute({ acteur, memoireId });
      if (!consulte.enPrestataire) throw new MemoireIntrouvable(memoireId);
      const { structureId, entete } = consulte.memoire;
      const nommees = await structures.nommer([structureId, entete.juridictionId ?? []].flat());
      const parFlux = await provenances.vientDUnFlux(memoireId);
      const contexte = { structures: nommees, referentiel, pourJuridiction: false, parFlux };
      return { facture: factureDe(consulte, contexte) };
    },
  });

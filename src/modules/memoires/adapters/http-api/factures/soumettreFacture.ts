import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import { enJourDeParis, jourRendu } from '../../../../../platform/api/wire/dates.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { SoumettreMemoire } from '../../../application/SoumettreMemoire.ts';
import { contenuDeLaFacture, FACTURE_RECUE } from '../wire/factureRecue.ts';
import { direLeRefus } from '../wire/direLeRefus.ts';
import { FACTURE_D_EXEMPLE } from '../wire/exemples.ts';
import { idRendu } from '../wire/identifiants.ts';
import type { LecteurDeContenu } from '../wire/LecteurDeContenu.ts';
import { CADRE_MEMOIRE } from '../wire/memoireDeJustice.ts';
import type { PhrasesDeProblemes } from '../wire/PhrasesDeProblemes.ts';
import { refuserChamp } from '../wire/refuser.ts';
import { statutDe, statutRendu } from '../wire/statuts.ts';

export const soumettreFacture = (
  soumettre: SoumettreMemoire,
  lecteur: LecteurDeContenu,
  phrases: PhrasesDeProblemes,
  referentiel: Referentiel,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/soumettre',
    resume: 'Dépose un mémoire, comme une facture du cadre A3_MEMOIRE_JUSTICE',
    resumeEn: 'Files a statement, as an invoice of the type A3_MEMOIRE_JUSTICE',
    precisions:
      'Seul ce cadre est reçu. destinataire.codeDestinataire est le code de la juridiction (TJ-LYON), numeroFactureSaisi votre référence : ' +
      'le numéro du mémoire est donné par le dépôt. memoire porte ce qu’une facture n’a pas : la catégorie et la mission. ' +
      'Une ligne de référence DEBOURS est un débours. Une pièce dont le type ou la désignation est un code de type de pièce a ce type, AUTRE sinon.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps(FACTURE_RECUE),
    reponse: z.object({
      identifiantFactureCPP: idRendu(),
      numeroFacture: z.string(),
      statutFacture: statutRendu(),
      dateDepot: jourRendu(),
      identifiantStructure: z.string(),
    }),
    exemple: FACTURE_D_EXEMPLE,
    preparer: async ({ appel: { acteur }, corps: recue }) => {
      if (recue.cadreDeFacturation?.codeCadreFacturation !== CADRE_MEMOIRE)
        throw refuserChamp(
          'cadreDeFacturation.codeCadreFacturation',
          `${CADRE_MEMOIRE} seulement ; les autres factures ne sont pas reçues ici`,
        );
      if ((recue.references?.typeFacture ?? 'FACTURE') !== 'FACTURE')
        throw refuserChamp('references.typeFacture', 'FACTURE seulement');
      return lecteur.lire(acteur, contenuDeLaFacture(recue, referentiel));
    },
    handle: async ({ appel: { acteur }, prepare: saisie }) => {
      const depose = await direLeRefus(phrases, () => soumettre.execute({ acteur, ...saisie }));
      return {
        identifiantFactureCPP: depose.id,
        numeroFacture: depose.numero ?? depose.numeroBrouillon,
        statutFacture: statutDe(depose.etat),
        dateDepot: enJourDeParis(depose.etatLe),
        identifiantStructure: depose.prestataire.identifiant,
      };
    },
  });

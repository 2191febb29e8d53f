import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';
import { corps, id, nombre, objet, texte } from '../../../../../platform/api/wire/champs.ts';
import { jourRendu } from '../../../../../platform/api/wire/dates.ts';
import type { ConsulterMemoire } from '../../../application/ConsulterMemoire.ts';
import { MemoireIntrouvable } from '../../../domain/erreurs.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { idRendu } from '../wire/identifiants.ts';
import { exigerChamp } from '../wire/refuser.ts';
import { statutRendu } from '../wire/statuts.ts';

const STATUT_INCOHERENT = 20_002;

/** Source: dossier of the wire, §7 (GDP_MSG_11.001: the état allows no recycling). */
const JAMAIS_A_RECYCLER =
  'GDP_MSG_11.001 - un mémoire n’est jamais A_RECYCLER : dupliquez-le s’il est refusé, complétez-le s’il est à compléter';

export const recyclerFacture = (consulter: ConsulterMemoire): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/recycler',
    resume: 'Recycle une facture : jamais un mémoire',
    resumeEn: 'Recycles an invoice: never a statement',
    precisions:
      'Un mémoire n’est jamais dans l’état A_RECYCLER : la réponse est toujours le refus 20002 GDP_MSG_11.001, ou 20000 si l’identifiant est inconnu. ' +
      '/cpro/memoires/v1/dupliquer corrige un mémoire refusé.',
    ecrit: true,
    corps: corps({
      idUtilisateurCourant: nombre(),
      identifiantFactureCPP: id(),
      destinataire: objet({ codeDestinataire: texte(40), codeServiceExecutant: texte(100) }),
      commentaire: texte(4_000),
      reference: objet({ numeroMarche: texte(100), numeroBonCommande: texte(50) }),
    }),
    reponse: z.object({
      identifiantFactureCPP: idRendu(),
      numeroFacture: z.string(),
      statutFacture: statutRendu(),
      dateDepot: jourRendu(),
    }),
    exemple: { identifiantFactureCPP: MEMOIRES_D_EXEMPLE.refuse.id },
    handle: async ({ appel: { acteur }, corps: { identifiantFactureCPP } }) => {
      const memoireId = exigerChamp(identifiantFactureCPP, 'identifiantFactureCPP');
      const { enPrestataire } = await consulter.execute({ acteur, memoireId });
      if (!enPrestataire) throw new MemoireIntrouvable(memoireId);
      throw new ErreurFonctionnelle(STATUT_INCOHERENT, JAMAIS_A_RECYCLER);
    },
  });

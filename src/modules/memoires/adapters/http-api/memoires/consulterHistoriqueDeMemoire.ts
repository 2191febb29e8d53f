import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import { enInstant, instantRendu } from '../../../../../platform/api/wire/dates.ts';
import type { ConsulterMemoire } from '../../../application/ConsulterMemoire.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import { NATURES_DE_MOTIF } from '../../../domain/referentiel/Motif.ts';
import { DESIGNATION, memoireDesigne } from '../wire/designation.ts';
import { idRendu } from '../wire/identifiants.ts';
import { etatRendu, statutDe, statutRendu } from '../wire/statuts.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';

export const consulterHistoriqueDeMemoire = (
  consulter: ConsulterMemoire,
  designer: DesignerMemoire,
  referentiel: Referentiel,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/consulter/historique',
    resume: 'Tout ce qui est arrivé à un mémoire, du plus ancien au plus récent',
    resumeEn: 'All that happened to a statement, the oldest first',
    corps: corps(DESIGNATION),
    reponse: z.object({
      idMemoire: idRendu(),
      numeroMemoire: z.string().nullable(),
      etat: etatRendu(),
      historique: z.array(
        z.object({
          rang: z.int().nonnegative(),
          acte: z.string(),
          etat: etatRendu(),
          statut: statutRendu(),
          dateHeure: instantRendu(),
          par: z.string(),
          cote: z.enum(['prestataire', 'juridiction', 'paiement']),
          motif: z.string().nullable(),
          motifLibelle: z.string().nullable(),
          texte: z.string().nullable(),
        }),
      ),
    }),
    exemple: { numeroMemoire: MEMOIRES_D_EXEMPLE.paye.numero },
    handle: async ({ appel: { acteur }, corps: designe }) => {
      const memoireId = await memoireDesigne(designe, acteur, designer);
      const { memoire } = await consulter.execute({ acteur, memoireId });
      return {
        idMemoire: memoire.id,
        numeroMemoire: memoire.numero,
        etat: memoire.etat,
        historique: memoire.historique.map((entree) => ({
          rang: entree.rang,
          acte: entree.acte,
          etat: entree.etat,
          statut: statutDe(entree.etat),
          dateHeure: enInstant(entree.le),
          par: entree.acteurNom,
          cote: entree.cote,
          motif: entree.motifCode,
          motifLibelle: libelleDe(entree.motifCode, referentiel),
          texte: entree.texte,
        })),
      };
    },
  });

const libelleDe = (code: string | null, referentiel: Referentiel): string | null => {
  if (code === null) return null;
  for (const nature of NATURES_DE_MOTIF) {
    const motif = referentiel.findMotif(nature, code);
    if (motif) return motif.libelle.fr;
  }
  return null;
};

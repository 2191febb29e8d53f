import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { DomainError } from '../../../../../kernel/domain/DomainError.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { Flash } from '../../../../../platform/web/PageContext.ts';
import type { ConsulterDemandePossible } from '../../../application/ConsulterDemandePossible.ts';
import type { DemanderRattachement, IssueDeDemande } from '../../../application/DemanderRattachement.ts';
import type { ListerMesRattachements } from '../../../application/ListerMesRattachements.ts';
import type { ListerAffairesDeRole } from '../../../application/roles/ListerAffairesDeRole.ts';
import type { RechercherStructurePourRattachement } from '../../../application/RechercherStructurePourRattachement.ts';
import { chemins } from '../chemins.ts';
import { demandeForm } from '../formes/demandeForm.ts';
import { texte } from '../formes/LectureDeForme.ts';
import { limiteDeDemande } from '../limiteDeDemande.ts';
import { limiteDeRecherche } from '../limiteDeRecherche.ts';
import { presentAffaires } from '../roles/presentAffaires.ts';
import { textesSaisis } from '../saisieDe.ts';
import type { TextesStructures } from '../textes/fr.ts';
import { textesDe } from '../textes/textesDe.ts';
import { ChercherStructurePage } from './ChercherStructurePage.tsx';
import { ConfirmerDemandePage } from './ConfirmerDemandePage.tsx';
import { MesRattachementsPage } from './MesRattachementsPage.tsx';
import { presentRattachement } from './presentRattachement.ts';
import { presentStructureTrouvee } from './presentStructureTrouvee.ts';

export interface UsagesDeRattachement {
  readonly lister: ListerMesRattachements;
  readonly rechercher: RechercherStructurePourRattachement;
  readonly consulter: ConsulterDemandePossible;
  readonly demander: DemanderRattachement;
  readonly affaires: ListerAffairesDeRole;
}

const Demande = z.object({ q: texte, structure: z.coerce.number().int().positive().optional() });

export const rattachementsRouter = ({
  lister,
  rechercher,
  consulter,
  demander,
  affaires: listerAffaires,
}: UsagesDeRattachement): Router => {
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'connecte',
      input: z.object({}),
      handle: async ({ acteur, langue, web }) => {
        const rattachements = (await lister.execute(acteur)).map((lu) => presentRattachement(lu, langue));
        const affaires = presentAffaires(await listerAffaires.execute(acteur), acteur.utilisateurId, langue);
        web.page(h(MesRattachementsPage, { rattachements, affaires }));
      },
    }),
  );

  router.get(
    '/demander',
    endpoint({
      acces: 'connecte',
      input: Demande,
      limites: [{ limite: limiteDeRecherche }],
      handle: async ({ acteur, input: { q, structure: id }, langue, web }) => {
        const textes = textesDe(langue);
        if (id !== undefined) {
          const { structure, statut } = await consulter.execute(acteur, id);
          const trouvee = presentStructureTrouvee(structure, textes);
          web.page(h(ConfirmerDemandePage, { structure: trouvee, statut, commentaire: '', erreurs: [] }));
          return;
        }
        const trouvees = q === '' ? null : await rechercher.execute(q);
        web.page(
          h(ChercherStructurePage, {
            q,
            trouvees: trouvees?.map((structure) => presentStructureTrouvee(structure, textes)) ?? null,
            erreurs: [],
          }),
        );
      },
      refuse: ({ input: { q }, erreurs, status, web }) => {
        web.page(h(ChercherStructurePage, { q, trouvees: null, erreurs }), status);
      },
    }),
  );

  router.post(
    '/demander',
    endpoint({
      acces: 'connecte',
      input: z.object({}),
      form: demandeForm,
      limites: [{ limite: limiteDeDemande, par: ({ session }) => String(session.utilisateurId) }],
      handle: async ({ acteur, form, langue, web }) => {
        const issue = await demander.execute({ acteur, ...form });
        web.redirect(chemins.rattachements, flashDe(issue, textesDe(langue)));
      },
      refuse: async ({ acteur, saisie, erreurs, status, langue, cause, web }) => {
        const { structure: id = '', commentaire = '' } = textesSaisis(saisie);
        if (!/^\d{1,16}$/.test(id)) throw cause;
        const { structure, statut } = await consulter.execute(acteur, Number(id));
        const trouvee = presentStructureTrouvee(structure, textesDe(langue));
        const connu = cause instanceof DomainError ? statut : null;
        web.page(
          h(ConfirmerDemandePage, { structure: trouvee, statut: connu, commentaire, erreurs }),
          status,
        );
      },
    }),
  );

  return router;
};

const flashDe = (issue: IssueDeDemande, { demande }: TextesStructures): Flash => {
  if (issue === 'nouvelle') return { ton: 'succes', titre: demande.envoyee, texte: demande.envoyeeTexte };
  if (issue === 'attente') return { ton: 'info', titre: demande.attente, texte: demande.attenteTexte };
  return { ton: 'info', titre: demande.valide };
};

import { Router } from 'express';
import { h } from 'preact';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ConsulterStructure } from '../../../application/ConsulterStructure.ts';
import type { ComparerAvecInsee } from '../../../application/insee/ComparerAvecInsee.ts';
import type { MettreAJourDepuisInsee } from '../../../application/insee/MettreAJourDepuisInsee.ts';
import { StructureModifieeEntretemps } from '../../../domain/erreurs.ts';
import { chemins } from '../chemins.ts';
import { StructureDesignee } from '../gestionnaire/StructureDesignee.ts';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { inseeForm } from './formes.ts';
import { InseePage } from './InseePage.tsx';
import { textesDe } from './textes/textesDe.ts';

export interface UsagesDeLInsee {
  readonly consulter: ConsulterStructure;
  readonly comparer: ComparerAvecInsee;
  readonly mettreAJour: MettreAJourDepuisInsee;
}

/** Mounted only where a répertoire is configured. */
export const inseeRouter = ({ consulter, comparer, mettreAJour }: UsagesDeLInsee): Router => {
  const router = Router();

  router.get(
    '/:id/insee',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      handle: async ({ acteur, input: { id }, web }) => {
        const structure = await consulter.pourGestionnaire(acteur, id);
        const comparaison = await comparer.execute(acteur, id);
        const coches = comparaison.ecarts.map(({ champ }) => champ);
        web.page(h(InseePage, { structure, comparaison, coches, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/insee',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      form: inseeForm,
      handle: async ({ acteur, input: { id }, form, langue, web }) => {
        await mettreAJour.execute({ acteur, structureId: id, ...form });
        web.redirect(chemins.structure(id), { ton: 'succes', titre: textesDe(langue).insee.applique });
      },
      refuse: async ({ acteur, input: { id }, erreurs: levees, cause, status, web }) => {
        const structure = await consulter.pourGestionnaire(acteur, id);
        const comparaison = await comparer.execute(acteur, id);
        const href = cause instanceof StructureModifieeEntretemps ? cheminsDuDossier.insee(id) : undefined;
        const erreurs = levees.map((levee) => (href === undefined ? levee : { ...levee, href }));
        web.page(h(InseePage, { structure, comparaison, coches: [], erreurs }), status);
      },
    }),
  );

  return router;
};

import { Router } from 'express';
import { h } from 'preact';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ChoisirCompteParDefaut } from '../../../application/ChoisirCompteParDefaut.ts';
import type {
  CompteBancaireConsulte,
  ConsulterStructure,
  StructureConsultee,
} from '../../../application/ConsulterStructure.ts';
import type { RemplacerCompteBancaire } from '../../../application/RemplacerCompteBancaire.ts';
import { CompteBancaireIntrouvable } from '../../../domain/erreurs.ts';
import { chemins } from '../chemins.ts';
import { idDesigne, StructureDesignee } from '../gestionnaire/StructureDesignee.ts';
import { textesSaisis } from '../saisieDe.ts';
import { remplacementForm } from './formes.ts';
import { RemplacerComptePage } from './RemplacerComptePage.tsx';
import { textesDe } from './textes/textesDe.ts';

export interface UsagesDesComptesDuDossier {
  readonly consulter: ConsulterStructure;
  readonly remplacer: RemplacerCompteBancaire;
  readonly choisirParDefaut: ChoisirCompteParDefaut;
}

const CompteDesigne = StructureDesignee.extend({ compteId: idDesigne });

export const comptesDuDossierRouter = (usages: UsagesDesComptesDuDossier): Router => {
  const router = Router();

  const lire = async (
    acteur: Acteur,
    id: number,
    compteId: number,
  ): Promise<{ readonly structure: StructureConsultee; readonly compte: CompteBancaireConsulte }> => {
    const structure = await usages.consulter.pourGestionnaire(acteur, id);
    const compte = structure.comptesBancaires.find((un) => un.id === compteId && un.au === null);
    if (!compte) throw new CompteBancaireIntrouvable(compteId);
    return { structure, compte };
  };

  router.get(
    '/:id/comptes-bancaires/:compteId/remplacer',
    endpoint({
      acces: 'gestionnaire',
      input: CompteDesigne,
      handle: async ({ acteur, input: { id, compteId }, web }) => {
        const lus = await lire(acteur, id, compteId);
        const { libelle, titulaire } = lus.compte;
        web.page(h(RemplacerComptePage, { ...lus, saisie: { libelle, titulaire }, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/comptes-bancaires/:compteId/remplacer',
    endpoint({
      acces: 'gestionnaire',
      input: CompteDesigne,
      form: remplacementForm,
      handle: async ({ acteur, input: { id, compteId }, form: { compte }, langue, web }) => {
        await usages.remplacer.execute({ acteur, structureId: id, compteId, compte });
        const { remplace: titre, remplaceTexte: texte } = textesDe(langue).comptes;
        web.redirect(chemins.structure(id), { ton: 'succes', titre, texte });
      },
      refuse: async ({ acteur, input: { id, compteId }, saisie, erreurs, status, web }) => {
        const lus = await lire(acteur, id, compteId);
        web.page(h(RemplacerComptePage, { ...lus, saisie: textesSaisis(saisie), erreurs }), status);
      },
    }),
  );

  router.post(
    '/:id/comptes-bancaires/:compteId/par-defaut',
    endpoint({
      acces: 'gestionnaire',
      input: CompteDesigne,
      handle: async ({ acteur, input: { id, compteId }, langue, web }) => {
        await usages.choisirParDefaut.execute({ acteur, structureId: id, compteId });
        web.redirect(chemins.structure(id), { ton: 'succes', titre: textesDe(langue).comptes.choisi });
      },
    }),
  );

  return router;
};

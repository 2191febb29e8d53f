import { Router } from 'express';
import { h } from 'preact';
import { lireSiret } from '../../../../../kernel/domain/Siret.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ChangerDeSiret } from '../../../application/ChangerDeSiret.ts';
import type { ConsulterStructure, StructureConsultee } from '../../../application/ConsulterStructure.ts';
import type { ChercherAuRepertoire } from '../../../application/insee/ChercherAuRepertoire.ts';
import type { VerifierIdentifiant } from '../../../application/VerifierIdentifiant.ts';
import { StructureDejaConnue } from '../../../domain/erreurs.ts';
import { SiretInvalide } from '../../../domain/erreursDuDossier.ts';
import { identifiantLisible } from '../../../domain/structure/IdentifiantStructure.ts';
import { chemins } from '../chemins.ts';
import { texte } from '../formes/LectureDeForme.ts';
import { StructureDesignee } from '../gestionnaire/StructureDesignee.ts';
import { textesSaisis } from '../saisieDe.ts';
import { ConfirmerSiretPage } from './ConfirmerSiretPage.tsx';
import { siretForm } from './formes.ts';
import { SiretPage } from './SiretPage.tsx';
import { textesDe } from './textes/textesDe.ts';

export interface UsagesDuSiret {
  readonly consulter: ConsulterStructure;
  readonly verifier: VerifierIdentifiant;
  readonly chercher: ChercherAuRepertoire;
  readonly changer: ChangerDeSiret;
}

export const siretRouter = ({ consulter, verifier, chercher, changer }: UsagesDuSiret): Router => {
  const router = Router();

  router.get(
    '/:id/siret',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee.extend({ siret: texte }),
      handle: async ({ acteur, input: { id, siret: saisi }, web }) => {
        const { teteId } = await consulter.execute(acteur, id);
        if (teteId !== id) return web.redirect(chemins.fiche(teteId));
        const structure = await consulter.pourGestionnaire(acteur, id);
        const identifiant = identifiantLisible(structure.identifiant);
        if (saisi === '')
          return web.page(h(SiretPage, { structure, identifiant, saisi, connueId: null, erreurs: [] }));

        const siret = lireSiret(saisi);
        if (siret === undefined) throw new SiretInvalide();
        const nouvel = await verifier.execute('SIRET', siret);
        const insee = await chercher.execute(nouvel);
        web.page(h(ConfirmerSiretPage, { structure, identifiant, siret, insee, erreurs: [] }));
      },
      refuse: async ({ acteur, input: { id, siret: saisi }, erreurs: levees, cause, status, web }) => {
        const structure = await consulter.pourGestionnaire(acteur, id);
        web.page(h(SiretPage, refuse(structure, saisi, levees, cause)), status);
      },
    }),
  );

  router.post(
    '/:id/siret',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      form: siretForm,
      handle: async ({ acteur, input: { id }, form: { version, siret: saisi }, langue, web }) => {
        const siret = lireSiret(saisi);
        if (siret === undefined) throw new SiretInvalide();
        const nouvelleId = await changer.execute({ acteur, structureId: id, version, siret });
        const { change: titre, changeTexte: texteDuFlash } = textesDe(langue).siret;
        web.redirect(chemins.structure(nouvelleId), { ton: 'succes', titre, texte: texteDuFlash });
      },
      refuse: async ({ acteur, input: { id }, saisie, erreurs: levees, cause, status, web }) => {
        const structure = await consulter.pourGestionnaire(acteur, id);
        web.page(h(SiretPage, refuse(structure, textesSaisis(saisie).siret ?? '', levees, cause)), status);
      },
    }),
  );

  return router;
};

const refuse = (
  structure: StructureConsultee,
  saisi: string,
  levees: Parameters<typeof SiretPage>[0]['erreurs'],
  cause: unknown,
): Parameters<typeof SiretPage>[0] => ({
  structure,
  identifiant: identifiantLisible(structure.identifiant),
  saisi,
  connueId: cause instanceof StructureDejaConnue ? cause.structureId : null,
  erreurs: levees.map((levee) => (levee.champ === 'identifiant' ? { ...levee, champ: 'siret' } : levee)),
});

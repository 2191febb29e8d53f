import { Router } from 'express';
import { h, type JSX } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import { codesEspaces, type CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { AccorderEspaceEnNombre } from '../../../application/acces/AccorderEspaceEnNombre.ts';
import type { ConsulterStructure } from '../../../application/ConsulterStructure.ts';
import type { ListerUtilisateurs, UtilisateurDeStructure } from '../../../application/ListerUtilisateurs.ts';
import { EspaceFerme } from '../../../domain/erreurs.ts';
import { TOUJOURS } from '../../../domain/rattachement/Periode.ts';
import { curseurParRole } from '../curseurs.ts';
import { StructureDesignee } from '../gestionnaire/StructureDesignee.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesSaisis, type TextesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { bilanLisible } from './bilanLisible.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import { idsTapes } from './idsChoisis.ts';
import { parEspaceForm } from './parEspaceForm.ts';
import { ParEspacePage, type PersonneDeLEspace } from './ParEspacePage.tsx';
import { periodeLisible } from './periodeLisible.ts';
import { textesDesAcces } from './textesDesAcces.ts';

export interface UsagesParEspace {
  readonly consulterStructure: ConsulterStructure;
  readonly lister: ListerUtilisateurs;
  readonly accorder: AccorderEspaceEnNombre;
}

interface Demande {
  readonly acteur: Acteur;
  readonly langue: Langue;
  readonly structureId: number;
  readonly espace: CodeEspace;
  readonly curseur: string | undefined;
}

interface Affichage {
  readonly choisies: ReadonlySet<string>;
  readonly saisie: TextesSaisis;
  readonly erreurs: FormErrors;
}

const EspaceDesigne = StructureDesignee.extend({
  espace: z.enum(codesEspaces),
  curseur: z.string().optional(),
});

/** One espace of a structure, given to many of its people at once. */
export const parEspaceRouter = ({ consulterStructure, lister, accorder }: UsagesParEspace): Router => {
  const router = Router();

  const page = async (demande: Demande, affichage: Affichage): Promise<JSX.Element> => {
    const { acteur, langue, structureId, espace, curseur } = demande;
    const structure = await consulterStructure.pourGestionnaire(acteur, structureId);
    if (!structure.espaces.includes(espace)) throw new EspaceFerme(espace);
    const { utilisateurs, suivant } = await lister.execute(acteur, structureId, curseurParRole.lire(curseur));
    const ici = cheminsDAcces.parEspace(structureId, espace);
    return h(ParEspacePage, {
      ...affichage,
      structure,
      espace,
      action: curseur === undefined ? ici : `${ici}?curseur=${encodeURIComponent(curseur)}`,
      personnes: utilisateurs.map((un) => presentPersonne(un, espace, langue)),
      suite: suivant ? `${ici}?curseur=${curseurParRole.ecrire(suivant)}` : undefined,
    });
  };

  router.get(
    '/:id/espaces/:espace/personnes',
    endpoint({
      acces: 'gestionnaire',
      input: EspaceDesigne,
      handle: async ({ acteur, input: { id: structureId, espace, curseur }, langue, web }) => {
        const demande = { acteur, langue, structureId, espace, curseur };
        web.page(await page(demande, { choisies: new Set(), saisie: {}, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/espaces/:espace/personnes',
    endpoint({
      acces: 'gestionnaire',
      input: EspaceDesigne,
      form: parEspaceForm,
      handle: async ({ acteur, input: { id: structureId, espace }, form, langue, web, res }) => {
        const { ids: rattachementIds, ...grant } = form;
        const bilan = await accorder.execute({ acteur, structureId, rattachementIds, espace, ...grant });
        const { parEspace } = textesDesAcces(langue);
        const titres = { faits: parEspace.faits, aucun: parEspace.aucunFait, effet: parEspace.effet };
        const flash = bilanLisible(bilan, titres, langue, res.locals.edge.sentences);
        web.redirect(cheminsDAcces.parEspace(structureId, espace), flash);
      },
      refuse: async ({ acteur, input, saisie, erreurs, status, langue, web }) => {
        const demande = {
          acteur,
          langue,
          structureId: input.id,
          espace: input.espace,
          curseur: input.curseur,
        };
        const affichage = { choisies: idsTapes(saisie.ids), saisie: textesSaisis(saisie), erreurs };
        web.page(await page(demande, affichage), status);
      },
    }),
  );

  return router;
};

const presentPersonne = (
  utilisateur: UtilisateurDeStructure,
  espace: CodeEspace,
  langue: Langue,
): PersonneDeLEspace => {
  const textes = textesDe(langue);
  const { parEspace } = textesDesAcces(langue);
  const niveau = utilisateur.espaces[espace];
  const jours = periodeLisible(utilisateur.periodesEspaces[espace] ?? TOUJOURS, langue);
  const acces = niveau === undefined ? parEspace.aucun : textes.niveaux[niveau];
  return {
    rattachementId: utilisateur.rattachementId,
    personne: nomDePersonne(utilisateur.personne, textes),
    courriel: utilisateur.personne?.courriel ?? '',
    role: textes.roles[utilisateur.role],
    acces: jours === '' ? acces : `${acces}, ${jours}`,
  };
};

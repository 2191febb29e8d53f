import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { codesEspaces } from '../../../../../kernel/domain/Espace.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ChercherUtilisateurs } from '../../../application/acces/ChercherUtilisateurs.ts';
import type { ConsulterUtilisateur } from '../../../application/acces/ConsulterUtilisateur.ts';
import type { DefinirAcces } from '../../../application/acces/DefinirAcces.ts';
import type { DupliquerDroits } from '../../../application/acces/DupliquerDroits.ts';
import type { RattacherDirectement } from '../../../application/acces/RattacherDirectement.ts';
import type { RenvoyerActivationAUnUtilisateur } from '../../../application/acces/RenvoyerActivationAUnUtilisateur.ts';
import type { ConsulterStructure } from '../../../application/ConsulterStructure.ts';
import type { ListerUtilisateurs } from '../../../application/ListerUtilisateurs.ts';
import {
  RattachementIntrouvable,
  RattachementModifieEntretemps,
  StructureInactive,
} from '../../../domain/erreurs.ts';
import { StructureRemplacee } from '../../../domain/erreursDeRoles.ts';
import { chemins } from '../chemins.ts';
import { curseurParRole } from '../curseurs.ts';
import { texte } from '../formes/LectureDeForme.ts';
import { idDesigne, StructureDesignee } from '../gestionnaire/StructureDesignee.ts';
import { presentUtilisateur } from '../gestionnaire/presentUtilisateur.ts';
import { UtilisateursPage } from '../gestionnaire/UtilisateursPage.tsx';
import { limiteDeDemande } from '../limiteDeDemande.ts';
import { limiteDeRecherche } from '../limiteDeRecherche.ts';
import { textesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { accesTape, definirAccesForm } from './accesForm.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import type { AccesSaisi } from './champsDAcces.ts';
import { curseurParMot } from './curseurParMot.ts';
import { DupliquerPage } from './DupliquerPage.tsx';
import { limiteDInvitation } from './limiteDInvitation.ts';
import { presentDroitsActuels } from './presentDroitsActuels.ts';
import { presentUtilisateurConsulte } from './presentUtilisateurConsulte.ts';
import { rattacherForm } from './rattacherForm.ts';
import { RattacherPage } from './RattacherPage.tsx';
import { textesDesAcces } from './textesDesAcces.ts';
import { UtilisateurPage } from './UtilisateurPage.tsx';

export interface UsagesDUtilisateurs {
  readonly consulterStructure: ConsulterStructure;
  readonly lister: ListerUtilisateurs;
  readonly chercher: ChercherUtilisateurs;
  readonly consulter: ConsulterUtilisateur;
  readonly definir: DefinirAcces;
  readonly dupliquer: DupliquerDroits;
  readonly rattacher: RattacherDirectement;
  readonly renvoyerActivation: RenvoyerActivationAUnUtilisateur;
}

const Liste = StructureDesignee.extend({ q: texte, curseur: z.string().optional() });
const UtilisateurDesigne = StructureDesignee.extend({ rattachementId: idDesigne });
const duplicationForm = z.object({ modele: idDesigne, version: z.coerce.number().int().positive() });
const RIEN: AccesSaisi = { droits: {}, dates: {}, services: {}, du: '', au: '' };

/** The people of a structure: found, attached, and what each of them may do. */
export const utilisateursRouter = (usages: UsagesDUtilisateurs): Router => {
  const router = Router();

  router.get(
    '/:id/utilisateurs',
    endpoint({
      acces: 'gestionnaire',
      input: Liste,
      limites: [{ limite: limiteDeRecherche, par: ({ session }) => String(session.utilisateurId) }],
      handle: async ({ acteur, input: { id, q, curseur }, langue, web }) => {
        const structure = await usages.consulterStructure.pourGestionnaire(acteur, id);
        const liste = chemins.utilisateurs(id);
        const { utilisateurs, suite } =
          q === ''
            ? await usages.lister.execute(acteur, id, curseurParRole.lire(curseur)).then((page) => ({
                ...page,
                suite: page.suivant && `${liste}?curseur=${curseurParRole.ecrire(page.suivant)}`,
              }))
            : await usages.chercher.execute(acteur, id, q, curseurParMot.lire(curseur)).then((page) => ({
                ...page,
                suite:
                  page.suivant &&
                  `${liste}?q=${encodeURIComponent(q)}&curseur=${curseurParMot.ecrire(page.suivant)}`,
              }));
        web.page(
          h(UtilisateursPage, {
            structure,
            utilisateurs: utilisateurs.map((un) => presentUtilisateur(un, structure.espaces, langue)),
            q,
            active: structure.statut === 'ACTIVE',
            debut: curseur === undefined && q === '' ? undefined : liste,
            suite: suite ?? undefined,
          }),
        );
      },
    }),
  );

  router.get(
    '/:id/utilisateurs/rattacher',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      handle: async ({ acteur, input: { id }, web }) => {
        const structure = await usages.consulterStructure.pourGestionnaire(acteur, id);
        web.page(h(RattacherPage, { ...offreDe(structure), courriel: '', acces: RIEN, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/utilisateurs/rattacher',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      form: rattacherForm,
      limites: [{ limite: limiteDInvitation, par: ({ session }) => String(session.utilisateurId) }],
      handle: async ({ acteur, input: { id }, form: { courriel, acces }, langue, web }) => {
        await usages.rattacher.execute({ acteur, structureId: id, courriel, acces });
        const { fait: titre, faitTexte } = textesDesAcces(langue).rattacher;
        web.redirect(chemins.utilisateurs(id), { ton: 'info', titre, texte: faitTexte });
      },
      refuse: async ({ acteur, input: { id }, saisie, erreurs, status, web }) => {
        const structure = await usages.consulterStructure.pourGestionnaire(acteur, id);
        const { courriel = '' } = textesSaisis(saisie);
        const acces = accesTape(saisie) ?? RIEN;
        web.page(h(RattacherPage, { ...offreDe(structure), courriel, acces, erreurs }), status);
      },
    }),
  );

  router.get(
    '/:id/utilisateurs/:rattachementId',
    endpoint({
      acces: 'gestionnaire',
      input: UtilisateurDesigne,
      handle: async ({ acteur, input: { id, rattachementId }, langue, web }) => {
        const consulte = await usages.consulter.execute(acteur, rattachementId);
        if (consulte.structureId !== id) throw new RattachementIntrouvable(rattachementId);
        const utilisateur = presentUtilisateurConsulte(consulte, langue);
        web.page(h(UtilisateurPage, { utilisateur, acces: utilisateur.acces, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/utilisateurs/:rattachementId',
    endpoint({
      acces: 'gestionnaire',
      input: UtilisateurDesigne,
      form: definirAccesForm,
      handle: async ({ acteur, input: { id, rattachementId }, form: { acces, version }, langue, web }) => {
        await usages.definir.execute({ acteur, rattachementId, version, acces });
        const { enregistres: titre, explication } = textesDe(langue).utilisateurs;
        web.redirect(chemins.utilisateurs(id), { ton: 'succes', titre, texte: explication });
      },
      refuse: async ({ acteur, input: { rattachementId }, saisie, erreurs, status, cause, langue, web }) => {
        const consulte = await usages.consulter.execute(acteur, rattachementId);
        const utilisateur = presentUtilisateurConsulte(consulte, langue);
        const acces = accesTape(saisie) ?? utilisateur.acces;
        const entretemps =
          cause instanceof RattachementModifieEntretemps ? presentDroitsActuels(consulte, langue) : undefined;
        web.page(h(UtilisateurPage, { utilisateur, acces, erreurs, entretemps }), status);
      },
    }),
  );

  router.get(
    '/:id/utilisateurs/:rattachementId/dupliquer',
    endpoint({
      acces: 'gestionnaire',
      input: UtilisateurDesigne.extend({ q: texte }),
      limites: [{ limite: limiteDeRecherche, par: ({ session }) => String(session.utilisateurId) }],
      handle: async ({ acteur, input: { id, rattachementId, q }, langue, web }) => {
        const consulte = await usages.consulter.pourChanger(acteur, rattachementId);
        if (consulte.structureId !== id) throw new RattachementIntrouvable(rattachementId);
        const { utilisateurs } =
          q === '' ? await usages.lister.execute(acteur, id) : await usages.chercher.execute(acteur, id, q);
        const modeles = utilisateurs
          .filter((un) => un.rattachementId !== rattachementId)
          .map((un) => presentUtilisateur(un, consulte.espacesOuverts, langue));
        const utilisateur = presentUtilisateurConsulte(consulte, langue);
        web.page(h(DupliquerPage, { utilisateur, q, modeles, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/utilisateurs/:rattachementId/dupliquer',
    endpoint({
      acces: 'gestionnaire',
      input: UtilisateurDesigne,
      form: duplicationForm,
      handle: async ({ acteur, input: { id, rattachementId }, form: { modele, version }, langue, web }) => {
        await usages.dupliquer.execute({ acteur, rattachementId, modeleId: modele, version });
        const titre = textesDesAcces(langue).acces.duplique;
        const { explication } = textesDe(langue).utilisateurs;
        web.redirect(chemins.utilisateur(id, rattachementId), { ton: 'succes', titre, texte: explication });
      },
      refuse: ({ input: { id, rattachementId }, erreurs, cause, web }) => {
        if (cause instanceof StructureRemplacee || cause instanceof StructureInactive) throw cause;
        const titre = erreurs[0]?.message ?? '';
        web.redirect(cheminsDAcces.dupliquer(id, rattachementId), { ton: 'alerte', titre });
      },
    }),
  );

  router.post(
    '/:id/utilisateurs/:rattachementId/renvoyer-activation',
    endpoint({
      acces: 'gestionnaire',
      input: UtilisateurDesigne,
      limites: [{ limite: limiteDeDemande, par: ({ session }) => String(session.utilisateurId) }],
      handle: async ({ acteur, input: { id, rattachementId }, langue, web }) => {
        await usages.renvoyerActivation.execute(acteur, rattachementId);
        const { renvoye: titre, renvoyeTexte } = textesDesAcces(langue).acces;
        web.redirect(chemins.utilisateur(id, rattachementId), { ton: 'succes', titre, texte: renvoyeTexte });
      },
    }),
  );

  return router;
};

const offreDe = (structure: Awaited<ReturnType<ConsulterStructure['execute']>>) => ({
  structure,
  ouverts: codesEspaces.filter((code) => structure.espaces.includes(code)),
  services: structure.services.filter(({ actif }) => actif),
});

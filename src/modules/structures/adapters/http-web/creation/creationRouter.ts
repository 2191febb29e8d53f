import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ConsulterStructure } from '../../../application/ConsulterStructure.ts';
import type { CreerStructure } from '../../../application/CreerStructure.ts';
import type { ChercherAuRepertoire } from '../../../application/insee/ChercherAuRepertoire.ts';
import { ficheSelonInsee } from '../../../application/insee/ecartsAvecInsee.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import type { VerifierIdentifiant } from '../../../application/VerifierIdentifiant.ts';
import { IdentifiantInvalide, StructureDejaConnue } from '../../../domain/erreurs.ts';
import {
  lireIdentifiant,
  type IdentifiantStructure,
} from '../../../domain/structure/IdentifiantStructure.ts';
import { typesIdentifiant, type TypeIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import { chemins } from '../chemins.ts';
import { FichePage } from '../fiche/FichePage.tsx';
import { presentStructure } from '../fiche/presentStructure.ts';
import { creationForm } from '../formes/ficheForm.ts';
import { identifiantForm } from '../formes/identifiantForm.ts';
import { texte } from '../formes/LectureDeForme.ts';
import { textesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { ChoisirIdentifiantPage } from './ChoisirIdentifiantPage.tsx';
import { CreerFichePage } from './CreerFichePage.tsx';

export interface UsagesDeCreation {
  readonly verifier: VerifierIdentifiant;
  readonly creer: CreerStructure;
  readonly consulter: ConsulterStructure;
  readonly categories: CategoriesPrestataires;
  readonly chercher: ChercherAuRepertoire;
}

const Identifie = z.object({ type: z.enum(typesIdentifiant), identifiant: texte });

export const creationRouter = ({
  verifier,
  creer,
  consulter,
  categories,
  chercher,
}: UsagesDeCreation): Router => {
  const router = Router();

  router.get(
    '/creer',
    endpoint({
      acces: 'connecte',
      input: z.object({}),
      handle: ({ web }) => web.page(h(ChoisirIdentifiantPage, { saisie: {}, erreurs: [], connueId: null })),
    }),
  );

  router.post(
    '/creer',
    endpoint({
      acces: 'connecte',
      input: z.object({}),
      form: identifiantForm,
      handle: async ({ form: { type, identifiant: saisi }, web }) => {
        const identifiant = await verifier.execute(type, saisi);
        const choix = new URLSearchParams({ type, identifiant: identifiant?.valeur ?? '' });
        web.redirect(`${chemins.creerFiche}?${choix.toString()}`);
      },
      refuse: ({ saisie, erreurs, status, cause, web }) => {
        const connueId = idConnu(cause);
        web.page(h(ChoisirIdentifiantPage, { saisie: textesSaisis(saisie), erreurs, connueId }), status);
      },
    }),
  );

  router.get(
    '/creer/fiche',
    endpoint({
      acces: 'connecte',
      input: Identifie,
      handle: async ({ input: { type, identifiant: saisi }, langue, web }) => {
        const verifie = await verifier.execute(type, saisi);
        const identifiant = verifie?.valeur ?? '';
        const insee = await chercher.execute(verifie);
        const lue = insee?.nature === 'TROUVE' ? ficheSelonInsee(insee.etablissement) : {};
        const saisie = { ...lue, libelle: textesDe(langue).comptes.libelleParDefaut };
        web.page(h(CreerFichePage, { type, identifiant, categories, saisie, insee, erreurs: [] }));
      },
      refuse: ({ input, erreurs, status, cause, web }) => {
        web.page(h(ChoisirIdentifiantPage, { saisie: input, erreurs, connueId: idConnu(cause) }), status);
      },
    }),
  );

  router.post(
    '/creer/fiche',
    endpoint({
      acces: 'connecte',
      input: z.object({}),
      form: creationForm,
      handle: async ({ acteur, form: { type, identifiant, fiche, regime, compteBancaire }, langue, web }) => {
        const { creation } = textesDe(langue);
        const commande = { acteur, ...fiche, regime, compteBancaire, identifiant: relire(type, identifiant) };
        const id = await creer.execute(commande);
        web.redirect(chemins.structure(id), {
          ton: 'succes',
          titre: creation.creee,
          texte: creation.creeeTexte,
          lien: { libelle: creation.creeeLien, href: chemins.ajouterEspaces(id) },
        });
      },
      refuse: ({ saisie: brute, erreurs, status, cause, web }) => {
        const saisie = textesSaisis(brute);
        const identifie = Identifie.safeParse(brute);
        const connueId = idConnu(cause);
        const page =
          identifie.success && connueId === null
            ? h(CreerFichePage, { ...identifie.data, categories, saisie, insee: null, erreurs })
            : h(ChoisirIdentifiantPage, { saisie, erreurs, connueId });
        web.page(page, status);
      },
    }),
  );

  router.get(
    '/:id',
    endpoint({
      acces: 'connecte',
      input: z.object({ id: z.coerce.number().int().positive() }),
      handle: async ({ acteur, input: { id }, langue, web }) => {
        const structure = await consulter.execute(acteur, id);
        if (structure.gestionnaire) web.redirect(chemins.structure(id));
        else web.page(h(FichePage, { structure: presentStructure(structure, categories, langue) }));
      },
    }),
  );

  return router;
};

const idConnu = (cause: unknown): number | null =>
  cause instanceof StructureDejaConnue ? cause.structureId : null;

const relire = (type: TypeIdentifiant, saisi: string): IdentifiantStructure | null => {
  if (type === 'PARTICULIER') return null;
  const identifiant = lireIdentifiant(type, saisi);
  if (!identifiant) throw new IdentifiantInvalide(type);
  return identifiant;
};

import { expect } from 'chai';
import { lireCourriel, type Courriel } from '../../../../src/kernel/domain/Courriel.ts';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import {
  EspaceFerme,
  RattachementIntrouvable,
  RattachementModifieEntretemps,
  StructureInactive,
  StructureIntrouvable,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import { PeriodeDuPrincipal } from '../../../../src/modules/structures/domain/erreursDAcces.ts';
import { PersonneIntouchable } from '../../../../src/modules/structures/domain/erreursDeRoles.ts';
import { nextId } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { bureauDAcces } from '../support/bureauDAcces.ts';
import { unAcces } from '../support/unAcces.ts';
import { unActeur, unGestionnaire } from '../support/unActeur.ts';
import { uneStructure } from '../support/uneStructure.ts';
import { unRattachement } from '../support/unRattachement.ts';

const TOUJOURS = { du: null, au: null };
const courriel = lireCourriel('zoe@exemple.fr') as Courriel;

describe('l’accès des personnes d’une structure', () => {
  const ouvrir = async () => {
    const service = bureauDAcces();
    const services = [{ id: nextId(), code: 'TOX', nom: 'Toxicologie', actif: true }];
    const structure = uneStructure().avecEspaces('MEMOIRES', 'SUIVI_DES_FLUX').avec({ services }).build();
    const structureId = structure.donnees.id;
    await service.structures.save(structure);
    const attacher = async (rattachement = unRattachement()) => {
      const lien = rattachement.avec({ structureId }).build();
      await service.rattachements.save(lien);
      return lien.donnees;
    };
    const gestionnaire = unGestionnaire(structureId);
    return { ...service, structureId, attacher, gestionnaire, serviceId: services[0]?.id ?? 0 };
  };

  describe('DefinirAcces', () => {
    it('remplace droits, dates et services à la fois, sur la version vue', async () => {
      const { definir, attacher, gestionnaire, rattachements, serviceId } = await ouvrir();
      const { id: rattachementId } = await attacher();
      const acces = unAcces({
        periode: { du: null, au: jour('2026-12-31') },
        services: [{ serviceId, ...TOUJOURS, commentaire: null }],
      });
      const acte = { acteur: gestionnaire, rattachementId, acces };

      await definir.execute({ ...acte, version: 1 });
      await definir.execute({ ...acte, version: 1 });

      expect((await rattachements.get(rattachementId)).donnees).to.deep.include({ ...acces, version: 2 });
      await rejection(
        definir.execute({ ...acte, acces: unAcces(), version: 1 }),
        RattachementModifieEntretemps,
      );
      await rejection(definir.execute({ ...acte, acteur: unActeur(), version: 2 }), RattachementIntrouvable);
    });
  });

  describe('DefinirAcces, entre gestionnaires', () => {
    it('laisse au principal seul les droits et les dates d’un secondaire', async () => {
      const { definir, attacher, gestionnaire, structureId, rattachements } = await ouvrir();
      const { id: rattachementId } = await attacher(unRattachement().role('SECONDAIRE'));
      const secondaire = unActeur(nextId(), { structureId, role: 'SECONDAIRE' });
      const periode = { du: null, au: jour('2026-03-01') };

      const accorder = { rattachementId, version: 1, acces: unAcces() };
      await rejection(definir.execute({ ...accorder, acteur: secondaire }), PersonneIntouchable);
      expect((await rattachements.get(rattachementId)).donnees.espaces).to.deep.equal({});
      await definir.execute({ ...accorder, acteur: gestionnaire });
      const ecarter = { rattachementId, version: 2, acces: unAcces({ periode }) };
      await rejection(definir.execute({ ...ecarter, acteur: secondaire }), PersonneIntouchable);
      expect((await rattachements.get(rattachementId)).donnees.periode).to.deep.equal(TOUJOURS);
      await definir.execute({ ...ecarter, acteur: gestionnaire });
      expect((await rattachements.get(rattachementId)).donnees.periode).to.deep.equal(periode);
    });

    it('laisse le principal seul toucher à ses espaces, et personne à ses dates', async () => {
      const { definir, attacher, structureId, rattachements } = await ouvrir();
      const espaces = { MEMOIRES: 'MODIFICATION' } as const;
      const { id, utilisateurId } = await attacher(unRattachement().role('PRINCIPAL').espaces(espaces));
      const secondaire = unActeur(nextId(), { structureId, role: 'SECONDAIRE' });
      const principal = unGestionnaire(structureId, utilisateurId);
      const acte = { rattachementId: id, version: 1 };
      const sansEspace = unAcces({ espaces: {} });
      const plusTard = unAcces({ periode: { du: jour('2027-01-01'), au: null } });

      for (const acces of [sansEspace, plusTard])
        await rejection(definir.execute({ ...acte, acteur: secondaire, acces }), PersonneIntouchable);
      await rejection(definir.execute({ ...acte, acteur: principal, acces: plusTard }), PeriodeDuPrincipal);
      expect((await rattachements.get(id)).donnees).to.deep.include({ espaces, periode: TOUJOURS });
      await definir.execute({ ...acte, acteur: principal, acces: sansEspace });
      expect((await rattachements.get(id)).donnees).to.deep.include({ espaces: {}, periode: TOUJOURS });
    });

    it('laisse un secondaire changer ses propres espaces, pas ses dates', async () => {
      const { definir, attacher, structureId, rattachements } = await ouvrir();
      const { id, utilisateurId } = await attacher(unRattachement().role('SECONDAIRE'));
      const acteur = unActeur(utilisateurId, { structureId, role: 'SECONDAIRE' });
      const acte = { acteur, rattachementId: id, version: 1 };
      const periode = { du: null, au: jour('2026-12-31') };
      await rejection(definir.execute({ ...acte, acces: unAcces({ periode }) }), PersonneIntouchable);
      await definir.execute({ ...acte, acces: unAcces() });
      expect((await rattachements.get(id)).donnees.espaces).to.deep.equal(unAcces().espaces);
    });
  });

  describe('AccorderEspaceEnNombre', () => {
    it('donne un espace à plusieurs, et dit à qui il ne l’a pas donné', async () => {
      const { accorderEnNombre, attacher, gestionnaire, rattachements, structureId } = await ouvrir();
      const premiere = await attacher();
      const desactivee = await attacher(unRattachement().statut('DESACTIVEE'));
      const ailleurs = unRattachement().build();
      await rattachements.save(ailleurs);
      const rattachementIds = [premiere.id, desactivee.id, ailleurs.donnees.id];
      const acte = { acteur: gestionnaire, structureId, rattachementIds };
      const grant = { espace: 'MEMOIRES', niveau: 'CONSULTATION', periode: TOUJOURS } as const;

      const bilan = await accorderEnNombre.execute({ ...acte, ...grant });

      expect(bilan.faits).to.deep.equal([premiere.id]);
      expect(bilan.refuses.map(({ cause }) => cause.code)).to.deep.equal([
        'rattachement.non-valide',
        'rattachement.introuvable',
      ]);
      expect(bilan.refuses.map(({ personne }) => personne?.id)).to.deep.equal([
        desactivee.utilisateurId,
        undefined,
      ]);
      expect((await rattachements.get(premiere.id)).donnees.espaces).to.deep.equal({
        MEMOIRES: 'CONSULTATION',
      });
      expect((await rattachements.get(ailleurs.donnees.id)).donnees.espaces).to.deep.equal({});
      await rejection(
        accorderEnNombre.execute({ ...acte, ...grant, acteur: unActeur() }),
        StructureIntrouvable,
      );
    });
  });

  describe('AccorderEspaceEnNombre, entre gestionnaires', () => {
    it('ne retire rien au principal ni à un autre secondaire, et les nomme parmi les refus', async () => {
      const { accorderEnNombre, attacher, rattachements, structureId } = await ouvrir();
      const espaces = { MEMOIRES: 'MODIFICATION' } as const;
      const principal = await attacher(unRattachement().role('PRINCIPAL').espaces(espaces));
      const autre = await attacher(unRattachement().role('SECONDAIRE').espaces(espaces));
      const soi = await attacher(unRattachement().role('SECONDAIRE').espaces(espaces));
      const simple = await attacher(unRattachement().espaces(espaces));

      const bilan = await accorderEnNombre.execute({
        acteur: unActeur(soi.utilisateurId, { structureId, role: 'SECONDAIRE' }),
        structureId,
        rattachementIds: [principal.id, autre.id, soi.id, simple.id],
        espace: 'MEMOIRES',
        niveau: null,
        periode: TOUJOURS,
      });

      expect(bilan.faits).to.deep.equal([soi.id, simple.id]);
      expect(bilan.refuses.map(({ cause, personne }) => [cause.code, personne?.id])).to.deep.equal([
        ['role.personne-intouchable', principal.utilisateurId],
        ['role.personne-intouchable', autre.utilisateurId],
      ]);
      for (const { id } of [principal, autre])
        expect((await rattachements.get(id)).donnees.espaces).to.deep.equal(espaces);
    });
  });

  describe('DupliquerDroits', () => {
    it('copie espaces, services et leurs dates ; ni le rôle, ni les dates du rattachement', async () => {
      const { dupliquer, attacher, gestionnaire, rattachements, serviceId } = await ouvrir();
      const modele = await attacher(
        unRattachement()
          .role('SECONDAIRE')
          .avec({
            periode: { du: null, au: jour('2026-06-30') },
            espaces: { MEMOIRES: 'MODIFICATION', TAXATION: 'MODIFICATION' },
            periodesEspaces: { MEMOIRES: { du: null, au: jour('2026-05-31') } },
            services: [{ serviceId, ...TOUJOURS, commentaire: 'Référente' }],
          }),
      );
      const { id: rattachementId } = await attacher();

      await dupliquer.execute({ acteur: gestionnaire, rattachementId, modeleId: modele.id, version: 1 });

      expect((await rattachements.get(rattachementId)).donnees).to.deep.include({
        role: 'SIMPLE',
        periode: TOUJOURS,
        espaces: { MEMOIRES: 'MODIFICATION' },
        periodesEspaces: modele.periodesEspaces,
        services: modele.services,
      });
    });

    it('ne remplace pas les droits du principal ni d’un autre secondaire', async () => {
      const { dupliquer, attacher, rattachements, structureId } = await ouvrir();
      const espaces = { MEMOIRES: 'MODIFICATION' } as const;
      const modele = await attacher();
      const acteur = unActeur(nextId(), { structureId, role: 'SECONDAIRE' });
      for (const role of ['PRINCIPAL', 'SECONDAIRE'] as const) {
        const { id } = await attacher(unRattachement().role(role).espaces(espaces));
        const acte = { acteur, rattachementId: id, modeleId: modele.id, version: 1 };
        await rejection(dupliquer.execute(acte), PersonneIntouchable);
        expect((await rattachements.get(id)).donnees.espaces).to.deep.equal(espaces);
      }
    });

    it('ne prend pas modèle hors de la structure, ni sur une version dépassée', async () => {
      const { dupliquer, attacher, gestionnaire, rattachements } = await ouvrir();
      const { id: rattachementId } = await attacher();
      const ailleurs = unRattachement().espaces({ MEMOIRES: 'MODIFICATION' }).build();
      await rattachements.save(ailleurs);
      const modele = await attacher(unRattachement().espaces({ MEMOIRES: 'MODIFICATION' }));
      const acte = { acteur: gestionnaire, rattachementId, version: 1 };

      await rejection(dupliquer.execute({ ...acte, modeleId: ailleurs.donnees.id }), RattachementIntrouvable);
      await rejection(
        dupliquer.execute({ ...acte, modeleId: modele.id, version: 7 }),
        RattachementModifieEntretemps,
      );
      await rejection(
        dupliquer.execute({ ...acte, modeleId: modele.id, acteur: unActeur() }),
        RattachementIntrouvable,
      );
    });
  });

  describe('RattacherDirectement', () => {
    it('rattache aussitôt une personne connue, une fois, et la prévient', async () => {
      const scene = await ouvrir();
      const { rattacher, comptes, structureId, gestionnaire, rattachements, published } = scene;
      const utilisateurId = nextId();
      comptes.connus.set(courriel, { utilisateurId, actif: true });
      const acte = { acteur: gestionnaire, structureId, courriel, acces: unAcces() };

      await rattacher.execute(acte);
      await rattacher.execute(acte);

      const lien = await rattachements.findOuvert(utilisateurId, structureId);
      expect(lien?.donnees).to.deep.include({ statut: 'VALIDEE', espaces: unAcces().espaces });
      expect(published.map(({ type }) => type)).to.deep.equal(['structures.rattachement-direct']);
      await scene.avertirRattachee.reagir(published[0] as never);
      expect(scene.courriers.relever()).to.deep.equal([`rattache ${utilisateurId}`]);
    });

    it('répond de même d’une adresse inconnue, à laquelle il écrit comment venir', async () => {
      const { rattacher, structureId, gestionnaire, courriers, published } = await ouvrir();
      await rattacher.execute({ acteur: gestionnaire, structureId, courriel, acces: unAcces() });
      expect(courriers.relever()).to.deep.equal([`invite ${courriel}`]);
      expect(published).to.deep.equal([]);
    });

    it('valide la demande qui attendait, et renvoie l’activation d’un compte inactif', async () => {
      const { rattacher, comptes, structureId, gestionnaire, rattachements, attacher } = await ouvrir();
      const { id, utilisateurId } = await attacher(unRattachement().enAttente());
      comptes.connus.set(courriel, { utilisateurId, actif: false });

      await rattacher.execute({ acteur: gestionnaire, structureId, courriel, acces: unAcces() });

      expect((await rattachements.get(id)).donnees).to.deep.include({
        statut: 'VALIDEE',
        espaces: unAcces().espaces,
      });
      expect(comptes.renvois).to.deep.equal([utilisateurId]);
    });

    it('se refuse à un étranger, pour une structure inactive, pour un espace fermé, quelle que soit l’adresse', async () => {
      const { rattacher, structures, structureId, gestionnaire, courriers } = await ouvrir();
      const acte = { acteur: gestionnaire, structureId, courriel, acces: unAcces() };
      const ferme = unAcces({ espaces: { TAXATION: 'CONSULTATION' } });
      await rejection(rattacher.execute({ ...acte, acteur: unActeur() }), StructureIntrouvable);
      await rejection(rattacher.execute({ ...acte, acces: ferme }), EspaceFerme);
      const inactive = uneStructure().inactive().build();
      await structures.save(inactive);
      const { id } = inactive.donnees;
      await rejection(
        rattacher.execute({ ...acte, acteur: unGestionnaire(id), structureId: id }),
        StructureInactive,
      );
      expect(courriers.relever()).to.deep.equal([]);
    });
  });

  describe('RenvoyerActivationAUnUtilisateur', () => {
    it('n’est ouvert qu’à un gestionnaire de la structure', async () => {
      const { renvoyerActivation, attacher, gestionnaire, comptes } = await ouvrir();
      const { id, utilisateurId } = await attacher();
      await renvoyerActivation.execute(gestionnaire, id);
      await rejection(renvoyerActivation.execute(unActeur(), id), RattachementIntrouvable);
      expect(comptes.renvois).to.deep.equal([utilisateurId]);
    });
  });

  describe('ChercherUtilisateurs', () => {
    it('trouve par le début du nom, du prénom ou de l’adresse, par pages', async () => {
      const { chercher, attacher, gestionnaire, structureId } = await ouvrir();
      const gens = [];
      for (let rang = 0; rang < 3; rang += 1) gens.push(await attacher());
      await attacher(unRattachement().enAttente());
      const [premier] = gens;
      const trouver = async (saisie: string) =>
        (await chercher.execute(gestionnaire, structureId, saisie)).utilisateurs;

      const ids = gens.map(({ utilisateurId }) => utilisateurId);
      const trouves = (await chercher.execute(gestionnaire, structureId, 'CAMI')).utilisateurs;
      expect(trouves.map(({ utilisateurId }) => utilisateurId)).to.deep.equal(ids);
      expect(trouves[0]?.personne?.prenom).to.equal('Camille');
      expect(await trouver(`Camille Martin${premier?.utilisateurId}`)).to.have.lengthOf(1);
      expect(await trouver(`personne${premier?.utilisateurId}@ex`)).to.have.lengthOf(1);
      expect(await trouver('inconnue')).to.deep.equal([]);
      expect(await trouver(' - ')).to.deep.equal([]);

      const page = await chercher.execute(gestionnaire, structureId, 'camille', null, 2);
      const suite = await chercher.execute(gestionnaire, structureId, 'camille', page.suivant, 2);
      expect([...page.utilisateurs, ...suite.utilisateurs].map((un) => un.utilisateurId)).to.deep.equal(ids);
      expect(suite.suivant).to.equal(null);
      await rejection(chercher.execute(unActeur(), structureId, 'camille'), StructureIntrouvable);
    });
  });

  describe('DeciderDemandes', () => {
    it('valide en nombre avec les espaces de chaque structure ; ce qui est déjà traité est dit', async () => {
      const { deciderDemandes, attacher, gestionnaire, rattachements } = await ouvrir();
      const attente = await attacher(unRattachement().enAttente());
      const refusee = await attacher(unRattachement().statut('REFUSEE'));

      const bilan = await deciderDemandes.execute({
        acteur: gestionnaire,
        rattachementIds: [attente.id, refusee.id, attente.id, 404_404],
        decision: { nature: 'valider', niveau: 'CONSULTATION' },
      });

      expect(bilan.faits).to.deep.equal([attente.id]);
      expect(bilan.refuses.map(({ id, cause }) => [id, cause.code])).to.deep.equal([
        [refusee.id, 'rattachement.deja-decide'],
        [404_404, 'rattachement.introuvable'],
      ]);
      expect((await rattachements.get(attente.id)).donnees).to.deep.include({
        statut: 'VALIDEE',
        espaces: { MEMOIRES: 'CONSULTATION', SUIVI_DES_FLUX: 'CONSULTATION' },
      });
    });
  });
});

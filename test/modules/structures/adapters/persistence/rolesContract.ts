import { expect } from 'chai';
import {
  ReclamationClose,
  ReclamationEnCours,
  ReclamationIntrouvable,
  TransmissionClose,
  TransmissionEnCours,
  TransmissionIntrouvable,
} from '../../../../../src/modules/structures/domain/erreursDeRoles.ts';
import { StructureIntrouvable } from '../../../../../src/modules/structures/domain/erreurs.ts';
import { Reclamation } from '../../../../../src/modules/structures/domain/reclamation/Reclamation.ts';
import { Transmission } from '../../../../../src/modules/structures/domain/transmission/Transmission.ts';
import { nextId } from '../../../../support/doubles.ts';
import { rejection } from '../../../../support/rejection.ts';
import type { EntrepotsDesRoles } from '../../support/entrepotsDesRoles.ts';
import { uneStructure } from '../../support/uneStructure.ts';
import { unRattachement } from '../../support/unRattachement.ts';

const le = new Date('2026-03-02T09:00:00.000Z');
const echeance = new Date('2026-03-16T23:00:00.000Z');

/** One suite for the memory twins and for both engines. */
export const rolesContract = (entrepots: () => EntrepotsDesRoles): void => {
  const fonder = async () => {
    const structure = uneStructure().nommee('Abeille').build();
    await entrepots().structures.save(structure);
    const { id, identifiant } = structure.donnees;
    return { structureId: id, designation: `${identifiant.valeur} - Abeille` };
  };
  const proposition = (structureId: number, principalId = nextId(), destinataireId = nextId()) =>
    Transmission.proposer(
      { id: nextId(), structureId, principalId, destinataireId, roleRestant: 'SIMPLE' },
      le,
    );
  const reclamation = (structureId: number, principalId: number | null = nextId(), demandeurId = nextId()) =>
    Reclamation.deposer(
      { id: nextId(), structureId, demandeurId, principalId, motif: 'Parti' },
      principalId !== null,
      le,
    );

  describe('TransmissionRepository', () => {
    it('rend ce qui a été gardé, et la proposition ouverte d’une structure', async () => {
      const { transmissions } = entrepots();
      const { structureId } = await fonder();
      const transmission = proposition(structureId);
      await transmissions.save(transmission);

      const ouverte = await transmissions.findOuverte(structureId);
      expect(ouverte?.donnees).to.deep.equal({ ...transmission.donnees, version: 1 });
      ouverte?.decliner(new Date('2026-03-03T09:00:00.000Z'));
      if (ouverte) await transmissions.save(ouverte);
      expect(await transmissions.findOuverte(structureId)).to.equal(undefined);
      const { donnees } = await transmissions.get(transmission.donnees.id);
      expect(donnees).to.deep.equal({ ...ouverte?.donnees, version: 2 });
    });

    it('refuse une seconde proposition ouverte et une écriture sur un état ancien', async () => {
      const { transmissions } = entrepots();
      const { structureId } = await fonder();
      const premiere = proposition(structureId);
      await transmissions.save(premiere);
      const refus = await rejection(transmissions.save(proposition(structureId)), TransmissionEnCours);
      expect(refus.transmissionId).to.equal(premiere.donnees.id);

      const { id } = premiere.donnees;
      const [une, autre] = [await transmissions.get(id), await transmissions.get(id)];
      une.accepter(le);
      autre.annuler(le);
      await transmissions.save(une);
      await rejection(transmissions.save(autre), TransmissionClose);
      await rejection(transmissions.get(nextId()), TransmissionIntrouvable);
    });
  });

  describe('ReclamationRepository', () => {
    it('rend ce qui a été gardé, et la réclamation ouverte d’une structure', async () => {
      const { reclamations } = entrepots();
      const { structureId } = await fonder();
      const une = reclamation(structureId);
      await reclamations.save(une);
      expect((await reclamations.findOuverte(structureId))?.donnees).to.deep.equal({
        ...une.donnees,
        version: 1,
      });

      const lue = await reclamations.get(une.donnees.id);
      lue.confierAuSupport(echeance);
      await reclamations.save(lue);
      expect((await reclamations.findOuverte(structureId))?.donnees.statut).to.equal('AU_SUPPORT');
      const confiee = await reclamations.get(une.donnees.id);
      confiee.decider('REJETEE', 9, 'Joignable', echeance);
      await reclamations.save(confiee);
      expect(await reclamations.findOuverte(structureId)).to.equal(undefined);
      expect((await reclamations.get(une.donnees.id)).donnees).to.deep.equal({
        ...confiee.donnees,
        version: 3,
      });
    });

    it('refuse une seconde réclamation ouverte et une écriture sur un état ancien', async () => {
      const { reclamations } = entrepots();
      const { structureId } = await fonder();
      const une = reclamation(structureId, null);
      await reclamations.save(une);
      await rejection(reclamations.save(reclamation(structureId)), ReclamationEnCours);

      const { id } = une.donnees;
      const [premiere, seconde] = [await reclamations.get(id), await reclamations.get(id)];
      premiere.retirer(le);
      seconde.decider('ACCEPTEE', 9, 'Vu', le);
      await reclamations.save(premiere);
      await rejection(reclamations.save(seconde), ReclamationClose);
      await rejection(reclamations.get(nextId()), ReclamationIntrouvable);
    });

    it('donne la dernière d’une personne qui a été refusée, et nulle autre', async () => {
      const { reclamations } = entrepots();
      const { structureId } = await fonder();
      const demandeurId = nextId();
      const refuser = async (jours: number, qui: number, statut: 'OPPOSEE' | 'REJETEE' | 'RETIREE') => {
        const une = reclamation(structureId, statut === 'REJETEE' ? null : 8, qui);
        await reclamations.save(une);
        const lue = await reclamations.get(une.donnees.id);
        const quand = new Date(le.getTime() + jours * 86_400_000);
        if (statut === 'OPPOSEE') lue.sOpposer(8, 'Présent', quand);
        else if (statut === 'REJETEE') lue.decider('REJETEE', 9, 'Non', quand);
        else lue.retirer(quand);
        await reclamations.save(lue);
        return une.donnees.id;
      };
      expect(await reclamations.derniereRefusee(structureId, demandeurId)).to.equal(undefined);
      await refuser(1, demandeurId, 'OPPOSEE');
      const derniere = await refuser(2, demandeurId, 'REJETEE');
      await refuser(3, demandeurId, 'RETIREE');
      await refuser(4, nextId(), 'OPPOSEE');

      const lue = await reclamations.derniereRefusee(structureId, demandeurId);
      expect(lue?.donnees.id).to.equal(derniere);
    });

    it('donne celles dont le délai est passé, la plus ancienne d’abord', async () => {
      const { reclamations } = entrepots();
      const siennes: number[] = [];
      for (let rang = 0; rang < 3; rang += 1) {
        const une = reclamation((await fonder()).structureId);
        await reclamations.save(une);
        siennes.push(une.donnees.id);
      }
      const avant = await reclamations.echues(new Date(echeance.getTime() - 1), 1000);
      expect(avant.filter(({ donnees }) => siennes.includes(donnees.id))).to.deep.equal([]);
      const echues = await reclamations.echues(echeance, 1000);
      const lues = echues.map(({ donnees }) => donnees.id).filter((id) => siennes.includes(id));
      expect(lues).to.deep.equal(siennes);
      expect(await reclamations.echues(echeance, 2)).to.have.lengthOf(2);
    });
  });

  describe('RolesReader', () => {
    it('donne à chacun les transmissions et les réclamations ouvertes qui le concernent', async () => {
      const { transmissions, reclamations, roles } = entrepots();
      const { structureId, designation } = await fonder();
      const [principal, destinataire, demandeur] = [nextId(), nextId(), nextId()];
      const transmission = proposition(structureId, principal, destinataire);
      const une = reclamation(structureId, principal, demandeur);
      await transmissions.save(transmission);
      await reclamations.save(une);

      for (const qui of [principal, destinataire]) {
        const [lue, ...reste] = await roles.transmissionsDe(qui);
        expect(reste).to.deep.equal([]);
        expect(lue).to.deep.equal({ ...transmission.donnees, version: 1, structure: designation });
      }
      for (const qui of [principal, demandeur]) {
        const [lue, ...reste] = await roles.reclamationsDe(qui);
        expect(reste).to.deep.equal([]);
        expect(lue).to.deep.equal({ ...une.donnees, version: 1, structure: designation });
      }
      expect(await roles.transmissionsDe(demandeur)).to.deep.equal([]);
      expect(await roles.reclamationsDe(destinataire)).to.deep.equal([]);
    });

    it('donne au support celles qu’il doit décider, page après page, et toutes celles d’une structure', async () => {
      const { reclamations, roles } = entrepots();
      const avant = await roles.compterReclamationsADecider();
      const ids: number[] = [];
      for (let rang = 0; rang < 3; rang += 1) {
        const une = reclamation((await fonder()).structureId, null);
        await reclamations.save(une);
        ids.push(une.donnees.id);
      }
      expect(await roles.compterReclamationsADecider()).to.equal(avant + 3);
      const premier = ids[0] ?? 0;
      const page = await roles.reclamationsADecider(premier - 1, 2);
      expect(page.reclamations.map(({ id }) => id)).to.deep.equal(ids.slice(0, 2));
      const suite = await roles.reclamationsADecider(page.suivant, 2);
      expect(suite.reclamations.map(({ id }) => id)).to.deep.equal(ids.slice(2));
      expect(suite.suivant).to.equal(null);

      const { structureId } = (await reclamations.get(premier)).donnees;
      const close = await reclamations.get(premier);
      close.retirer(le);
      await reclamations.save(close);
      const seconde = reclamation(structureId);
      await reclamations.save(seconde);
      const toutes = await roles.reclamationsDeStructure(structureId);
      expect(toutes.map(({ id }) => id)).to.deep.equal([seconde.donnees.id, premier]);
    });

    it('donne les structures actives dont une personne est gestionnaire principal', async () => {
      const { structures, rattachements, roles } = entrepots();
      const utilisateurId = nextId();
      const { structureId, designation } = await fonder();
      const { structureId: secondaireId } = await fonder();
      const inactive = uneStructure().inactive().build();
      await structures.save(inactive);
      const lien = (id: number, role: 'PRINCIPAL' | 'SECONDAIRE') =>
        rattachements.save(unRattachement().entre(utilisateurId, id).role(role).build());
      await lien(structureId, 'PRINCIPAL');
      await lien(secondaireId, 'SECONDAIRE');
      await lien(inactive.donnees.id, 'PRINCIPAL');
      expect(await roles.structuresActivesDuPrincipal(utilisateurId)).to.deep.equal([
        { structureId, structure: designation },
      ]);
    });

    it('donne les rattachements désactivés d’une structure, page après page', async () => {
      const { rattachements, roles } = entrepots();
      const { structureId } = await fonder();
      const liens: number[] = [];
      for (const statut of ['DESACTIVEE', 'VALIDEE', 'DESACTIVEE', 'SUPPRIMEE', 'DESACTIVEE'] as const) {
        const lien = unRattachement().entre(nextId(), structureId).statut(statut).build();
        await rattachements.save(lien);
        if (statut === 'DESACTIVEE') liens.push(lien.donnees.id);
      }
      const page = await roles.desactivees(structureId, null, 2);
      expect(page.personnes.map(({ rattachementId }) => rattachementId)).to.deep.equal(liens.slice(0, 2));
      const suite = await roles.desactivees(structureId, page.suivant, 2);
      expect(suite.personnes.map(({ rattachementId }) => rattachementId)).to.deep.equal(liens.slice(2));
      expect(suite.suivant).to.equal(null);
    });
  });

  describe('le principal et le verrou', () => {
    it('se trouvent : le principal validé seulement, la structure connue seulement', async () => {
      const { structures, rattachements } = entrepots();
      const { structureId } = await fonder();
      expect(await rattachements.findPrincipal(structureId)).to.equal(undefined);
      const ancien = unRattachement().entre(nextId(), structureId).role('PRINCIPAL').statut('SUPPRIMEE');
      await rattachements.save(ancien.build());
      const principal = unRattachement().entre(nextId(), structureId).role('PRINCIPAL').build();
      await rattachements.save(principal);
      const trouve = await rattachements.findPrincipal(structureId);
      expect(trouve?.donnees.id).to.equal(principal.donnees.id);
      expect((await structures.getSousVerrou(structureId)).donnees.id).to.equal(structureId);
      await rejection(structures.getSousVerrou(nextId()), StructureIntrouvable);
    });
  });
};

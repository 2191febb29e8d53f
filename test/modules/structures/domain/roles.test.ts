import { expect } from 'chai';
import fc from 'fast-check';
import type { Role } from '../../../../src/modules/structures/domain/rattachement/Role.ts';
import {
  MotifRequis,
  ReclamationClose,
  ReclamationEncoreOpposable,
  StructurePubliqueImmuable,
  StructureRemplacee,
  TransmissionClose,
} from '../../../../src/modules/structures/domain/erreursDeRoles.ts';
import { RattachementNonValide } from '../../../../src/modules/structures/domain/erreurs.ts';
import { Reclamation } from '../../../../src/modules/structures/domain/reclamation/Reclamation.ts';
import {
  actesDeStructure,
  peutFaire,
  type ActeDeStructure,
} from '../../../../src/modules/structures/domain/role/matriceDesActes.ts';
import { peutEcarter } from '../../../../src/modules/structures/domain/role/peutEcarter.ts';
import { Transmission } from '../../../../src/modules/structures/domain/transmission/Transmission.ts';
import { uneStructure } from '../support/uneStructure.ts';
import { unRattachement } from '../support/unRattachement.ts';

const le = new Date('2026-03-02T09:00:00.000Z');
const plusTard = new Date('2026-03-03T09:00:00.000Z');
const auteur = { utilisateurId: 7, le };

describe('les rôles, dans le domaine', () => {
  describe('la matrice des actes', () => {
    const attendue: Readonly<Record<ActeDeStructure, string>> = {
      CONSULTER_FICHE: 'SIMPLE SECONDAIRE PRINCIPAL',
      QUITTER: 'SIMPLE SECONDAIRE PRINCIPAL',
      RECLAMER_LE_ROLE: 'SIMPLE SECONDAIRE',
      GERER_LA_FICHE: 'SECONDAIRE PRINCIPAL',
      GERER_LES_PERSONNES: 'SECONDAIRE PRINCIPAL',
      CHANGER_LE_SIRET: 'SECONDAIRE PRINCIPAL',
      DESACTIVER_LA_STRUCTURE: 'SECONDAIRE PRINCIPAL',
      REACTIVER_LA_STRUCTURE: 'SECONDAIRE PRINCIPAL',
      CONSULTER_L_HISTORIQUE: 'SECONDAIRE PRINCIPAL',
      NOMMER_UN_SECONDAIRE: 'PRINCIPAL',
      RETIRER_UN_SECONDAIRE: 'PRINCIPAL',
      TRANSMETTRE_LE_ROLE: 'PRINCIPAL',
      S_OPPOSER_A_UNE_RECLAMATION: 'PRINCIPAL',
      GERER_LE_COMPTE_TECHNIQUE: 'PRINCIPAL',
    };
    const roles: readonly Role[] = ['SIMPLE', 'SECONDAIRE', 'PRINCIPAL'];

    it('dit pour chaque acte les rôles qui le font', () => {
      const lue = Object.fromEntries(
        actesDeStructure.map((acte) => [acte, roles.filter((role) => peutFaire(role, acte)).join(' ')]),
      );
      expect(lue).to.deep.equal(attendue);
    });

    it('dit qui écarte qui : le principal tous les autres, un secondaire les seuls utilisateurs', () => {
      const couples = roles.flatMap((qui) =>
        roles.filter((personne) => peutEcarter(qui, personne)).map((personne) => `${qui}>${personne}`),
      );
      expect(couples).to.deep.equal(['SECONDAIRE>SIMPLE', 'PRINCIPAL>SIMPLE', 'PRINCIPAL>SECONDAIRE']);
    });
  });

  describe('un rattachement', () => {
    it('change de rôle une fois, et perd son dernier jour en devenant celui du principal', () => {
      const lien = unRattachement()
        .avec({ periode: { du: null, au: '2026-12-31' as never } })
        .build();
      lien.changerRole('PRINCIPAL', 'TRANSMISSION', 7, le);
      lien.changerRole('PRINCIPAL', 'TRANSMISSION', 7, plusTard);

      expect(lien.donnees).to.deep.include({ role: 'PRINCIPAL', periode: { du: null, au: null } });
      const events = lien.pullEvents();
      expect(events).to.have.lengthOf(1);
      expect(events[0]).to.deep.include({
        type: 'structures.role-change',
        parId: 7,
        avant: { role: 'SIMPLE' },
        apres: { role: 'PRINCIPAL' },
      });
    });

    it('est suspendu, rendu, puis terminé ; terminé, il ne revient pas', () => {
      const lien = unRattachement().build();
      lien.desactiver(7, le);
      expect(lien.donnees.statut).to.equal('DESACTIVEE');
      expect(() => lien.changerRole('SECONDAIRE', 'NOMINATION', 7, le)).to.throw(RattachementNonValide);
      lien.reactiver(7, le);
      lien.supprimer(7, le);
      lien.supprimer(7, le);
      expect(lien.donnees.statut).to.equal('SUPPRIMEE');
      expect(() => lien.reactiver(7, le)).to.throw(RattachementNonValide);
      expect(lien.pullEvents()).to.have.lengthOf(3);
    });
  });

  describe('une structure', () => {
    it('se désactive et se réactive avec un motif, une fois', () => {
      const structure = uneStructure().build();
      expect(() => structure.desactiver('  ', auteur)).to.throw(MotifRequis);
      structure.desactiver(' Cessation ', auteur);
      structure.desactiver('Encore', auteur);
      expect(structure.donnees.statut).to.equal('INACTIVE');
      structure.reactiver('Reprise', auteur);
      const events = structure.pullEvents();
      expect(events.map((event) => 'apres' in event && event.apres)).to.deep.equal([
        { statut: 'INACTIVE', motif: 'Cessation' },
        { statut: 'ACTIVE', motif: 'Reprise' },
      ]);
    });

    it('publique, ou remplacée après un changement de SIRET, garde son statut', () => {
      const publique = uneStructure().juridiction('TJ', 'TJ-ICI').build();
      expect(() => publique.desactiver('x', auteur)).to.throw(StructurePubliqueImmuable);
      const remplacee = uneStructure().avec({ statut: 'INACTIVE', successeurId: 12 }).build();
      expect(() => remplacee.reactiver('x', auteur)).to.throw(StructureRemplacee);
    });
  });

  describe('une transmission', () => {
    const proposee = () =>
      Transmission.proposer(
        { id: 1, structureId: 2, principalId: 3, destinataireId: 4, roleRestant: 'SECONDAIRE' },
        le,
      );

    it('reçoit une seule réponse ; la même deux fois ne change rien', () => {
      const transmission = proposee();
      transmission.accepter(le);
      transmission.accepter(plusTard);
      expect(transmission.donnees).to.deep.include({ statut: 'ACCEPTEE', closeLe: le });
      expect(() => transmission.decliner(le)).to.throw(TransmissionClose);
      expect(() => transmission.annuler(le)).to.throw(TransmissionClose);
      expect(transmission.pullEvents()).to.have.lengthOf(2);
    });

    it('tombe sans bruit quand elle est déjà close', () => {
      const transmission = proposee();
      transmission.decliner(le);
      transmission.tomber(le);
      expect(transmission.donnees.statut).to.equal('DECLINEE');
      const autre = proposee();
      autre.tomber(le);
      expect(autre.donnees.statut).to.equal('CADUQUE');
    });
  });

  describe('une réclamation', () => {
    const deposee = (joignable = true) =>
      Reclamation.deposer(
        { id: 1, structureId: 2, demandeurId: 3, principalId: 4, motif: ' Parti ' },
        joignable,
        le,
      );

    it('laisse quatorze jours entiers pour s’y opposer, à l’heure de Paris', () => {
      const { motif, statut, opposableJusquA } = deposee().donnees;
      expect([motif, statut]).to.deep.equal(['Parti', 'OPPOSABLE']);
      expect(opposableJusquA.toISOString()).to.equal('2026-03-16T23:00:00.000Z');
    });

    it('ne passe au support qu’à l’échéance, et n’est décidée qu’alors, avec un motif', () => {
      const reclamation = deposee();
      expect(() => reclamation.decider('ACCEPTEE', 9, 'Vérifié', le)).to.throw(ReclamationEncoreOpposable);
      reclamation.confierAuSupport(new Date('2026-03-16T22:59:59.999Z'));
      expect(reclamation.donnees.statut).to.equal('OPPOSABLE');
      reclamation.confierAuSupport(new Date('2026-03-16T23:00:00.000Z'));
      expect(reclamation.donnees.statut).to.equal('AU_SUPPORT');
      expect(() => reclamation.decider('ACCEPTEE', 9, ' ', le)).to.throw(MotifRequis);
      reclamation.decider('ACCEPTEE', 9, 'Vérifié', le);
      reclamation.decider('ACCEPTEE', 9, 'Vérifié', le);
      expect(reclamation.donnees).to.deep.include({ statut: 'ACCEPTEE', closeParId: 9, reponse: 'Vérifié' });
      expect(() => reclamation.decider('REJETEE', 8, 'Non', le)).to.throw(ReclamationClose);
    });

    it('est au support tout de suite quand personne ne peut s’y opposer', () => {
      expect(deposee(false).donnees.statut).to.equal('AU_SUPPORT');
    });

    it('finit une fois, quoi qu’il arrive ensuite', () => {
      const suites = fc.array(
        fc.constantFrom('opposer', 'retirer', 'tomber', 'confier', 'accepter', 'rejeter'),
      );
      fc.assert(
        fc.property(suites, (suite) => {
          const reclamation = deposee();
          const echeance = new Date('2026-03-17T00:00:00.000Z');
          let finie: string | null = null;
          for (const acte of suite) {
            try {
              if (acte === 'opposer') reclamation.sOpposer(4, 'Présent', le);
              else if (acte === 'retirer') reclamation.retirer(le);
              else if (acte === 'tomber') reclamation.tomber(le);
              else if (acte === 'confier') reclamation.confierAuSupport(echeance);
              else reclamation.decider(acte === 'accepter' ? 'ACCEPTEE' : 'REJETEE', 9, 'Vu', le);
            } catch (error) {
              if (!(error instanceof ReclamationClose || error instanceof ReclamationEncoreOpposable))
                throw error;
            }
            const { statut } = reclamation.donnees;
            if (finie !== null) expect(statut).to.equal(finie);
            if (!reclamation.ouverte) finie = statut;
          }
        }),
      );
    });
  });
});

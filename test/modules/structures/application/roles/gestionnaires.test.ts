import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import {
  RattachementModifieEntretemps,
  RattachementNonValide,
  StructureInactive,
  StructureIntrouvable,
  StructureModifieeEntretemps,
} from '../../../../../src/modules/structures/domain/erreurs.ts';
import {
  ActeSurSoiMeme,
  DejaPrincipal,
  DernierGestionnaire,
  DestinataireIndisponible,
  PrincipalRequis,
  ReclamationClose,
  ReclamationEnCours,
  ReclamationEncoreOpposable,
  ReclamationIntrouvable,
  ReclamationTropProche,
  ReclamationPersonnelle,
  ReserveAuSupport,
  SecondairePresent,
  TransmissionClose,
  TransmissionEnCours,
  TransmissionIntrouvable,
  TransmissionRequise,
} from '../../../../../src/modules/structures/domain/erreursDeRoles.ts';
import { rejection } from '../../../../support/rejection.ts';
import { bureauDesRoles } from '../../support/bureauDesRoles.ts';
import { unActeur } from '../../support/unActeur.ts';
import { uneEquipe } from '../../support/uneEquipe.ts';
import { uneStructure } from '../../support/uneStructure.ts';
import { unRattachement } from '../../support/unRattachement.ts';

const JOUR_MS = 24 * 60 * 60 * 1000;

const preparer = async () => {
  const service = bureauDesRoles();
  const equipe = await uneEquipe(service);
  const support = { ...unActeur(), support: true };
  return { ...service, ...equipe, support };
};

describe('les rôles des gestionnaires', () => {
  describe('les secondaires', () => {
    it('sont nommés et retirés par le principal ; deux fois ne change rien', async () => {
      const { nommer, retirerSecondaire, acteur, structureId, lien, role, published } = await preparer();
      const acte = { acteur: await acteur('principal'), structureId, rattachementId: lien('simple') };

      await nommer.execute(acte);
      await nommer.execute(acte);
      expect(await role('simple')).to.equal('SECONDAIRE');
      await retirerSecondaire.execute(acte);
      expect(await role('simple')).to.equal('SIMPLE');

      expect(published.map((event) => [event.type, 'raison' in event && event.raison])).to.deep.equal([
        ['structures.role-change', 'NOMINATION'],
        ['structures.role-change', 'RETRAIT'],
      ]);
    });

    it('ne touchent jamais au principal, même nommés ou retirés par lui', async () => {
      const { nommer, retirerSecondaire, acteur, structureId, lien, role } = await preparer();
      const acte = { acteur: await acteur('principal'), structureId, rattachementId: lien('principal') };
      await rejection(nommer.execute(acte), ActeSurSoiMeme);
      await rejection(retirerSecondaire.execute(acte), ActeSurSoiMeme);
      expect(await role('principal')).to.equal('PRINCIPAL');
    });

    it('sont nommés par le principal quels que soient les jours écrits sur son rattachement', async () => {
      const { nommer, rattachements, acteur, structureId, lien, role } = await preparer();
      const { donnees } = await rattachements.get(lien('principal'));
      const periode = { du: jour('2027-01-01'), au: null };
      await rattachements.save(
        unRattachement()
          .avec({ ...donnees, periode })
          .build(),
      );
      const principal = await acteur('principal');
      await nommer.execute({ acteur: principal, structureId, rattachementId: lien('simple') });
      expect(await role('simple')).to.equal('SECONDAIRE');
    });

    it('une version ancienne est un conflit quand l’acte aurait un effet', async () => {
      const { nommer, ecarter, acteur, structureId, lien } = await preparer();
      const principal = await acteur('principal');
      const acte = { acteur: principal, structureId, rattachementId: lien('simple'), version: 1 };
      await nommer.execute(acte);
      await nommer.execute(acte);
      await rejection(ecarter.execute({ ...acte, ecart: 'DESACTIVER' }), RattachementModifieEntretemps);
    });

    it('dont le rôle est retiré entre-temps n’agissent plus, même avec leurs anciens droits', async () => {
      const { retirerSecondaire, ecarter, acteur, structureId, lien } = await preparer();
      const avant = await acteur('secondaire');
      await retirerSecondaire.execute({
        acteur: await acteur('principal'),
        structureId,
        rattachementId: lien('secondaire'),
      });
      await rejection(
        ecarter.execute({ acteur: avant, structureId, rattachementId: lien('simple'), ecart: 'DETACHER' }),
        StructureIntrouvable,
      );
    });
  });

  describe('la transmission', () => {
    const proposee = async (roleRestant: 'SECONDAIRE' | 'SIMPLE' = 'SECONDAIRE') => {
      const prepare = await preparer();
      const { proposer, acteur, structureId, lien } = prepare;
      const demande = {
        acteur: await acteur('principal'),
        structureId,
        rattachementId: lien('simple'),
        roleRestant,
      };
      return { ...prepare, demande, transmissionId: await proposer.execute(demande) };
    };

    for (const roleRestant of ['SECONDAIRE', 'SIMPLE'] as const) {
      it(`acceptée, change les deux rôles ensemble : l’ancien devient ${roleRestant}`, async () => {
        const { repondre, acteur, role, transmissionId, published } = await proposee(roleRestant);
        const reponse = { acteur: await acteur('simple'), transmissionId, reponse: 'ACCEPTER' } as const;
        await repondre.execute(reponse);
        await repondre.execute(reponse);

        expect(await role('simple')).to.equal('PRINCIPAL');
        expect(await role('principal')).to.equal(roleRestant);
        expect(published.filter(({ type }) => type === 'structures.role-change')).to.have.lengthOf(2);
      });
    }

    it('ne change rien tant qu’elle n’est pas acceptée, ni déclinée, ni annulée', async () => {
      const { repondre, annuler, proposer, acteur, role, demande, transmissionId } = await proposee();
      await repondre.execute({ acteur: await acteur('simple'), transmissionId, reponse: 'DECLINER' });
      await rejection(
        annuler.execute({ acteur: await acteur('principal'), transmissionId }),
        TransmissionClose,
      );
      const seconde = await proposer.execute(demande);
      await annuler.execute({ acteur: await acteur('principal'), transmissionId: seconde });
      await rejection(
        repondre.execute({ acteur: await acteur('simple'), transmissionId: seconde, reponse: 'ACCEPTER' }),
        TransmissionClose,
      );
      expect(await role('principal')).to.equal('PRINCIPAL');
      expect(await role('simple')).to.equal('SIMPLE');
    });

    it('est unique : la même donne celle qui attend, une autre est refusée', async () => {
      const { proposer, lien, demande, transmissionId } = await proposee();
      expect(await proposer.execute(demande)).to.equal(transmissionId);
      await rejection(
        proposer.execute({ ...demande, rattachementId: lien('secondaire') }),
        TransmissionEnCours,
      );
    });

    it('ne se propose qu’à une personne rattachée, active, dont le compte est ouvert', async () => {
      const { proposer, acteur, structureId, lien, ids, utilisateurs } = await preparer();
      const demande = { acteur: await acteur('principal'), structureId, roleRestant: 'SIMPLE' } as const;
      utilisateurs.fermes.add(ids.simple);
      for (const qui of ['simple', 'desactive'] as const) {
        const tentative = proposer.execute({ ...demande, rattachementId: lien(qui) });
        await rejection(tentative, DestinataireIndisponible);
      }
    });

    it('n’existe que pour les deux personnes concernées', async () => {
      const { repondre, annuler, consulterTransmission, acteur, transmissionId } = await proposee();
      for (const qui of ['secondaire', 'etranger', 'autrePrincipal', 'desactive'] as const) {
        const designee = { acteur: await acteur(qui), transmissionId };
        await rejection(repondre.execute({ ...designee, reponse: 'ACCEPTER' }), TransmissionIntrouvable);
        await rejection(annuler.execute(designee), TransmissionIntrouvable);
        await rejection(consulterTransmission.execute(designee), TransmissionIntrouvable);
      }
      const principal = { acteur: await acteur('principal'), transmissionId };
      await rejection(repondre.execute({ ...principal, reponse: 'ACCEPTER' }), TransmissionIntrouvable);
      expect((await consulterTransmission.execute(principal)).aRepondre).to.equal(false);
    });

    it('tombe quand la personne part, est suspendue ou détachée', async () => {
      for (const acte of ['quitter', 'DESACTIVER', 'DETACHER'] as const) {
        const { repondre, quitter, ecarter, transmissions, acteur, ids, structureId, lien, transmissionId } =
          await proposee();
        const simple = unActeur(ids.simple);
        if (acte === 'quitter') await quitter.execute({ acteur: simple, rattachementId: lien('simple') });
        else
          await ecarter.execute({
            acteur: await acteur('secondaire'),
            structureId,
            rattachementId: lien('simple'),
            ecart: acte,
          });
        expect((await transmissions.get(transmissionId)).donnees.statut).to.equal('CADUQUE');
        const tardive = repondre.execute({ acteur: simple, transmissionId, reponse: 'ACCEPTER' });
        await rejection(tardive, TransmissionClose);
      }
    });
  });

  describe('le départ', () => {
    it('d’un utilisateur ou d’un secondaire est libre ; celui du principal attend la relève', async () => {
      const { quitter, acteur, lien, role } = await preparer();
      for (const qui of ['simple', 'secondaire'] as const) {
        await quitter.execute({ acteur: await acteur(qui), rattachementId: lien(qui) });
        expect(await role(qui)).to.equal(undefined);
      }
      const depart = { acteur: await acteur('principal'), rattachementId: lien('principal') };
      await rejection(quitter.execute(depart), TransmissionRequise);
    });

    it('de qui a présenté une demande la retire', async () => {
      const { quitter, rattachements, structureId } = await preparer();
      const acteur = unActeur();
      const demande = unRattachement().entre(acteur.utilisateurId, structureId).enAttente().build();
      await rattachements.save(demande);
      await quitter.execute({ acteur, rattachementId: demande.donnees.id });
      expect(await rattachements.findOuvert(acteur.utilisateurId, structureId)).to.equal(undefined);
    });

    it('du dernier gestionnaire d’une structure publique est refusé', async () => {
      const { quitter, structures, rattachements } = await preparer();
      const tribunal = uneStructure().juridiction('TJ', 'TJ-SEUL').build();
      await structures.save(tribunal);
      const acteur = unActeur();
      const lien = unRattachement()
        .entre(acteur.utilisateurId, tribunal.donnees.id)
        .role('SECONDAIRE')
        .build();
      await rattachements.save(lien);
      await rejection(quitter.execute({ acteur, rattachementId: lien.donnees.id }), DernierGestionnaire);
    });

    it('du principal d’une structure désactivée est libre ; elle ne se réactive plus sans principal', async () => {
      const { changerStatut, quitter, acteur, structureId, lien } = await preparer();
      const ordre = { structureId, motif: 'Cessation' };
      await changerStatut.execute({ ...ordre, acteur: await acteur('principal'), statut: 'INACTIVE' });
      await quitter.execute({ acteur: await acteur('principal'), rattachementId: lien('principal') });
      const reprise = { ...ordre, acteur: await acteur('secondaire'), statut: 'ACTIVE' } as const;
      await rejection(changerStatut.execute(reprise), PrincipalRequis);
    });
  });

  describe('un rattachement suspendu', () => {
    it('n’ouvre plus rien à la requête suivante, et tout revient une fois rendu', async () => {
      const { ecarter, acteur, structureId, lien, listerDesactivees } = await preparer();
      const acte = { acteur: await acteur('secondaire'), structureId, rattachementId: lien('simple') };
      await ecarter.execute({ ...acte, ecart: 'DESACTIVER' });
      expect((await acteur('simple')).habilitations).to.deep.equal([]);
      const { personnes } = await listerDesactivees.execute(acte.acteur, structureId, null);
      expect(personnes.map(({ rattachementId }) => rattachementId)).to.deep.equal(
        [lien('simple'), lien('desactive')].sort((a, b) => a - b),
      );

      await ecarter.execute({ ...acte, ecart: 'REACTIVER' });
      expect((await acteur('simple')).habilitations).to.have.lengthOf(1);
      await ecarter.execute({ ...acte, ecart: 'DETACHER' });
      await rejection(ecarter.execute({ ...acte, ecart: 'REACTIVER' }), RattachementNonValide);
    });
  });

  describe('une structure désactivée', () => {
    it('laisse suivre et n’accepte plus personne ; réactivée, tout revient', async () => {
      const { changerStatut, decider, rattachements, acteur, structureId } = await preparer();
      const demandeur = unActeur();
      const demande = unRattachement().entre(demandeur.utilisateurId, structureId).enAttente().build();
      await rattachements.save(demande);
      const secondaire = await acteur('secondaire');
      const ordre = { acteur: secondaire, structureId, motif: 'Cessation' };
      await changerStatut.execute({ ...ordre, statut: 'INACTIVE', version: 1 });
      await rejection(
        decider.execute({
          acteur: secondaire,
          rattachementId: demande.donnees.id,
          decision: { nature: 'valider', espaces: {} },
        }),
        StructureInactive,
      );
      await rejection(
        changerStatut.execute({ ...ordre, statut: 'ACTIVE', version: 1 }),
        StructureModifieeEntretemps,
      );
      await changerStatut.execute({ ...ordre, statut: 'ACTIVE', version: 2 });
      await decider.execute({
        acteur: secondaire,
        rattachementId: demande.donnees.id,
        decision: { nature: 'valider', espaces: {} },
      });
    });
  });

  describe('la réclamation', () => {
    const reclamee = async () => {
      const prepare = await preparer();
      const { reclamer, acteur, lien } = prepare;
      const demande = {
        acteur: await acteur('secondaire'),
        rattachementId: lien('secondaire'),
        motif: 'Parti',
      };
      return { ...prepare, demande, reclamationId: await reclamer.execute(demande) };
    };

    it('revient au secondaire ; à un utilisateur seulement quand aucun secondaire n’a de compte ouvert', async () => {
      const { reclamer, acteur, lien, ids, utilisateurs } = await preparer();
      const demande = { acteur: await acteur('simple'), rattachementId: lien('simple'), motif: 'Parti' };
      await rejection(reclamer.execute(demande), SecondairePresent);
      utilisateurs.fermes.add(ids.secondaire);
      expect(await reclamer.execute(demande)).to.be.a('number');
      const principal = { acteur: await acteur('principal'), rattachementId: lien('principal'), motif: 'x' };
      await rejection(reclamer.execute(principal), DejaPrincipal);
    });

    it('est unique : la même donne celle qui est ouverte, une autre est refusée', async () => {
      const { reclamer, nommer, acteur, structureId, lien, demande, reclamationId } = await reclamee();
      expect(await reclamer.execute(demande)).to.equal(reclamationId);
      const principal = await acteur('principal');
      await nommer.execute({ acteur: principal, structureId, rattachementId: lien('simple') });
      const autre = { acteur: await acteur('simple'), rattachementId: lien('simple'), motif: 'Parti' };
      await rejection(reclamer.execute(autre), ReclamationEnCours);
    });

    it('s’arrête quand le principal s’y oppose, à tout moment avant la décision', async () => {
      for (const attente of [0, 20]) {
        const { sOpposer, confier, clock, reclamations, acteur, support, deciderReclamation, reclamationId } =
          await reclamee();
        clock.advance(attente * JOUR_MS);
        await confier.execute();
        await sOpposer.execute({ acteur: await acteur('principal'), reclamationId, motif: 'Présent' });
        expect((await reclamations.get(reclamationId)).donnees).to.deep.include({
          statut: 'OPPOSEE',
          reponse: 'Présent',
        });
        const tardive = { acteur: support, reclamationId, decision: 'ACCEPTEE', motif: 'Vu' } as const;
        await rejection(deciderReclamation.execute(tardive), ReclamationClose);
      }
    });

    it('ne connaît d’opposition que du principal d’aujourd’hui', async () => {
      const { sOpposer, acteur, reclamationId } = await reclamee();
      for (const qui of ['simple', 'secondaire', 'etranger', 'autrePrincipal', 'desactive'] as const) {
        const opposition = sOpposer.execute({ acteur: await acteur(qui), reclamationId, motif: 'Non' });
        await rejection(opposition, ReclamationIntrouvable);
      }
    });

    it('sans opposition, passe au support la nuit qui suit les quatorze jours, une fois', async () => {
      const { confier, clock, published, listerReclamations, support } = await reclamee();
      clock.advance(14 * JOUR_MS);
      expect(await confier.execute()).to.equal(0);
      clock.advance(JOUR_MS);
      expect(await confier.execute()).to.equal(1);
      expect(await confier.execute()).to.equal(0);
      expect(await listerReclamations.compter(support)).to.equal(1);
      expect(published.filter(({ type }) => type === 'structures.reclamation-avancee')).to.have.lengthOf(2);
    });

    it('est décidée par le support, avec un motif : les rôles changent ensemble', async () => {
      const { confier, clock, deciderReclamation, support, reclamationId, role, listerReclamations } =
        await reclamee();
      const decision = {
        acteur: support,
        reclamationId,
        decision: 'ACCEPTEE',
        motif: 'Kbis vérifié',
      } as const;
      await rejection(deciderReclamation.execute(decision), ReclamationEncoreOpposable);
      clock.advance(15 * JOUR_MS);
      await confier.execute();
      const { reclamations } = await listerReclamations.aDecider(support);
      expect(reclamations.map(({ id }) => id)).to.deep.equal([reclamationId]);
      await deciderReclamation.execute(decision);
      await deciderReclamation.execute(decision);
      expect(await role('secondaire')).to.equal('PRINCIPAL');
      expect(await role('principal')).to.equal('SIMPLE');
    });

    it('rejetée, ne change aucun rôle', async () => {
      const { confier, clock, deciderReclamation, support, reclamationId, role } = await reclamee();
      clock.advance(15 * JOUR_MS);
      await confier.execute();
      await deciderReclamation.execute({
        acteur: support,
        reclamationId,
        decision: 'REJETEE',
        motif: 'Le principal est joignable',
      });
      expect(await role('principal')).to.equal('PRINCIPAL');
      expect(await role('secondaire')).to.equal('SECONDAIRE');
    });

    it('refusée, ne se renouvelle pas avant trente jours pour la même personne et la même structure', async () => {
      for (const refus of ['opposition', 'rejet'] as const) {
        const { reclamer, sOpposer, confier, deciderReclamation, clock, acteur, support, ...scene } =
          await reclamee();
        const { demande, reclamationId } = scene;
        clock.advance(15 * JOUR_MS);
        await confier.execute();
        if (refus === 'opposition')
          await sOpposer.execute({ acteur: await acteur('principal'), reclamationId, motif: 'Présent' });
        else
          await deciderReclamation.execute({
            acteur: support,
            reclamationId,
            decision: 'REJETEE',
            motif: 'Joignable',
          });
        clock.advance(29 * JOUR_MS);

        const { des } = await rejection(reclamer.execute(demande), ReclamationTropProche);
        expect(des).to.equal('2026-04-16');
        clock.advance(JOUR_MS);
        expect(await reclamer.execute(demande)).to.not.equal(reclamationId);
      }
    });

    it('retirée, peut se refaire aussitôt', async () => {
      const { reclamer, retirerReclamation, demande, reclamationId } = await reclamee();
      await retirerReclamation.execute({ acteur: demande.acteur, reclamationId });
      expect(await reclamer.execute(demande)).to.not.equal(reclamationId);
    });

    it('n’est décidée ni par une autre personne, ni par qui réclame', async () => {
      const { deciderReclamation, listerReclamations, acteur, reclamationId } = await reclamee();
      const decision = { reclamationId, decision: 'ACCEPTEE', motif: 'Moi' } as const;
      const principal = await acteur('principal');
      await rejection(deciderReclamation.execute({ ...decision, acteur: principal }), ReserveAuSupport);
      await rejection(listerReclamations.aDecider(principal), ReserveAuSupport);
      const interesse = { ...(await acteur('secondaire')), support: true };
      await rejection(deciderReclamation.execute({ ...decision, acteur: interesse }), ReclamationPersonnelle);
    });

    it('n’est pas décidée par le principal qu’elle vise, fût-il du support', async () => {
      const { confier, clock, deciderReclamation, acteur, support, ...scene } = await reclamee();
      const { consulterReclamation, reclamationId, role } = scene;
      clock.advance(15 * JOUR_MS);
      await confier.execute();
      const vise = { ...(await acteur('principal')), support: true };
      const decision = { reclamationId, decision: 'REJETEE', motif: 'Je suis là' } as const;

      await rejection(deciderReclamation.execute({ ...decision, acteur: vise }), ReclamationPersonnelle);
      for (const [qui, aDecider] of [
        [vise, false],
        [support, true],
      ] as const) {
        const lue = await consulterReclamation.pourLeSupport({ acteur: qui, reclamationId });
        expect(lue.aDecider).to.equal(aDecider);
      }
      await deciderReclamation.execute({ ...decision, decision: 'ACCEPTEE', acteur: support });
      expect(await role('secondaire')).to.equal('PRINCIPAL');
    });

    it('va droit au support quand le principal a fermé son compte', async () => {
      const { reclamer, acteur, lien, ids, utilisateurs, reclamations } = await preparer();
      utilisateurs.fermes.add(ids.principal);
      const id = await reclamer.execute({
        acteur: await acteur('secondaire'),
        rattachementId: lien('secondaire'),
        motif: 'Parti',
      });
      expect((await reclamations.get(id)).donnees.statut).to.equal('AU_SUPPORT');
    });

    it('tombe quand le principal transmet son rôle, ou quand qui réclame s’en va', async () => {
      const transmise = await reclamee();
      const transmissionId = await transmise.proposer.execute({
        acteur: await transmise.acteur('principal'),
        structureId: transmise.structureId,
        rattachementId: transmise.lien('simple'),
        roleRestant: 'SIMPLE',
      });
      const simple = await transmise.acteur('simple');
      await transmise.repondre.execute({ acteur: simple, transmissionId, reponse: 'ACCEPTER' });
      expect((await transmise.reclamations.get(transmise.reclamationId)).donnees.statut).to.equal('CADUQUE');

      const partie = await reclamee();
      const { acteur } = partie.demande;
      await partie.quitter.execute({ acteur, rattachementId: partie.lien('secondaire') });
      expect((await partie.reclamations.get(partie.reclamationId)).donnees.statut).to.equal('CADUQUE');
    });

    it('ne se lit par le support que dans ses pages', async () => {
      const { consulterReclamation, support, reclamationId } = await reclamee();
      await rejection(
        consulterReclamation.execute({ acteur: support, reclamationId }),
        ReclamationIntrouvable,
      );
      const lue = await consulterReclamation.pourLeSupport({ acteur: support, reclamationId });
      expect(lue).to.include({ id: reclamationId, opposable: false, retirable: false });
    });

    it('se retire par qui l’a présentée', async () => {
      const { retirerReclamation, consulterReclamation, acteur, demande, reclamationId } = await reclamee();
      const principal = await acteur('principal');
      expect((await consulterReclamation.execute({ acteur: principal, reclamationId })).opposable).to.equal(
        true,
      );
      await rejection(
        retirerReclamation.execute({ acteur: principal, reclamationId }),
        ReclamationIntrouvable,
      );
      await retirerReclamation.execute({ acteur: demande.acteur, reclamationId });
      const lue = await consulterReclamation.execute({ acteur: demande.acteur, reclamationId });
      expect(lue).to.deep.include({ statut: 'RETIREE', retirable: false });
    });
  });
});

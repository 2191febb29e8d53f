import { expect } from 'chai';
import {
  RattachementDejaDecide,
  RattachementDesactive,
  RattachementIntrouvable,
  StructureInactive,
  StructureIntrouvable,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import { nextId } from '../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { bureau } from '../support/bureau.ts';
import { entrepotsKnex } from '../support/entrepotsKnex.ts';
import { unActeur, unGestionnaire } from '../support/unActeur.ts';
import { uneStructure } from '../support/uneStructure.ts';
import { unRattachement } from '../support/unRattachement.ts';

const modifier = { MEMOIRES: 'MODIFICATION' } as const;

describe('les rattachements', () => {
  const ouvrir = async (service = bureau()) => {
    const structure = uneStructure().avecEspaces('MEMOIRES', 'SUIVI_DES_FLUX').build();
    await service.structures.save(structure);
    return { ...service, structureId: structure.donnees.id };
  };
  const demander = async (service = bureau()) => {
    const ouvert = await ouvrir(service);
    const acteur = unActeur();
    await ouvert.demander.execute({ acteur, structureId: ouvert.structureId, commentaire: 'Comptable' });
    const lien = await ouvert.rattachements.findOuvert(acteur.utilisateurId, ouvert.structureId);
    return { ...ouvert, acteur, rattachementId: lien?.donnees.id ?? 0 };
  };

  describe('DemanderRattachement', () => {
    it('enregistre une demande et l’annonce ; une seconde montre la première', async () => {
      const { demander: usage, structureId, liens, published } = await ouvrir();
      const acteur = unActeur();
      const demande = { acteur, structureId, commentaire: 'Comptable' };

      expect(await usage.execute(demande)).to.equal('nouvelle');
      expect(await usage.execute(demande)).to.equal('attente');

      expect(await liens.mesRattachements(acteur.utilisateurId)).to.have.lengthOf(1);
      expect(published.map(({ type }) => type)).to.deep.equal(['structures.rattachement-demande']);
    });

    it('dit à une personne rattachée qu’elle l’est, à une personne désactivée à qui s’adresser', async () => {
      const { demander: usage, structureId, rattachements } = await ouvrir();
      const rattachee = unActeur();
      const desactivee = unActeur();
      await rattachements.save(unRattachement().entre(rattachee.utilisateurId, structureId).build());
      await rattachements.save(
        unRattachement().entre(desactivee.utilisateurId, structureId).statut('DESACTIVEE').build(),
      );

      expect(await usage.execute({ acteur: rattachee, structureId, commentaire: null })).to.equal('valide');
      await rejection(
        usage.execute({ acteur: desactivee, structureId, commentaire: null }),
        RattachementDesactive,
      );
    });

    it('accepte une nouvelle demande après un refus', async () => {
      const { demander: usage, structureId, rattachements, liens } = await ouvrir();
      const acteur = unActeur();
      await rattachements.save(
        unRattachement().entre(acteur.utilisateurId, structureId).statut('REFUSEE').build(),
      );

      expect(await usage.execute({ acteur, structureId, commentaire: null })).to.equal('nouvelle');
      expect(await liens.mesRattachements(acteur.utilisateurId)).to.have.lengthOf(2);
    });

    it('refuse une structure inactive ou inconnue', async () => {
      const { demander: usage, structures } = bureau();
      const inactive = uneStructure().inactive().build();
      await structures.save(inactive);
      const demande = { acteur: unActeur(), commentaire: null };

      await rejection(usage.execute({ ...demande, structureId: inactive.donnees.id }), StructureInactive);
      await rejection(usage.execute({ ...demande, structureId: 0 }), StructureIntrouvable);
    });
  });

  describe('DeciderRattachement', () => {
    it('valide avec les espaces choisis : la personne a ses droits aussitôt', async () => {
      const { decider, structureId, rattachementId, acteur, habilitations, published } = await demander();
      const gestionnaire = unGestionnaire(structureId);

      await decider.execute({
        acteur: gestionnaire,
        rattachementId,
        decision: { nature: 'valider', espaces: modifier },
      });

      const [habilitation] = await habilitations.habilitationsDe(acteur.utilisateurId);
      expect(habilitation).to.deep.include({ structureId, role: 'SIMPLE', espaces: modifier });
      expect(published.at(-1)).to.include({ type: 'structures.rattachement-decide', decision: 'VALIDEE' });
    });

    it('n’est ouvert qu’à un gestionnaire de la structure', async () => {
      const { decider, structureId, rattachementId, rattachements } = await demander();
      const etrangers = [
        unActeur(),
        unGestionnaire(structureId + 1_000),
        unActeur(nextId(), { structureId, role: 'SIMPLE', espaces: modifier }),
      ];

      for (const acteur of etrangers) {
        const decision = { nature: 'refuser', motif: 'Non' } as const;
        await rejection(decider.execute({ acteur, rattachementId, decision }), RattachementIntrouvable);
      }

      expect((await rattachements.get(rattachementId)).donnees.statut).to.equal('EN_COURS_DE_VALIDATION');
    });

    it('montre au second gestionnaire ce que le premier a décidé', async () => {
      const { decider, structureId, rattachementId } = await demander();
      const premier = unGestionnaire(structureId);
      await decider.execute({
        acteur: premier,
        rattachementId,
        decision: { nature: 'refuser', motif: 'Inconnu' },
      });

      const decision = { nature: 'valider', espaces: {} } as const;
      const refus = await rejection(
        decider.execute({ acteur: unGestionnaire(structureId), rattachementId, decision }),
        RattachementDejaDecide,
      );

      expect(refus.rattachement.decision).to.deep.include({ motif: 'Inconnu', parId: premier.utilisateurId });
    });

    for (const dialect of testDialects) {
      describe(`sur ${dialect}`, () => {
        const database = freshDatabase(dialect);

        it('de deux gestionnaires qui décident en même temps, un seul est entendu', async () => {
          const base = database();
          const { decider, structureId, rattachementId, published } = await demander(
            bureau(entrepotsKnex(base), base),
          );
          const decisions = [
            { nature: 'valider', espaces: modifier },
            { nature: 'refuser', motif: 'Inconnu' },
          ] as const;

          const issues = await Promise.allSettled(
            decisions.map((decision) =>
              decider.execute({ acteur: unGestionnaire(structureId), rattachementId, decision }),
            ),
          );

          expect(issues.map(({ status }) => status)).to.have.members(['fulfilled', 'rejected']);
          const perdue = issues.find((issue) => issue.status === 'rejected');
          expect(perdue?.reason).to.be.instanceOf(RattachementDejaDecide);
          expect(published.filter(({ type }) => type === 'structures.rattachement-decide')).to.have.lengthOf(
            1,
          );
        });
      });
    }
  });
});

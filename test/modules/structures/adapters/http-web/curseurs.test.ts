import { expect } from 'chai';
import { curseurParMot } from '../../../../../src/modules/structures/adapters/http-web/acces/curseurParMot.ts';
import {
  curseurParInstant,
  curseurParNom,
} from '../../../../../src/modules/structures/adapters/http-web/curseurs.ts';
import { KnexAccesDuSupport } from '../../../../../src/modules/structures/adapters/persistence/KnexAccesDuSupport.ts';
import { KnexHistoriqueDesActions } from '../../../../../src/modules/structures/adapters/persistence/KnexHistoriqueDesActions.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { criteres } from '../../support/uneAction.ts';

const DERNIER = Date.UTC(9999, 11, 31);

describe('Les curseurs des listes', () => {
  it('se relisent tels qu’ils ont été écrits', () => {
    const instant = { le: new Date('2026-03-02T09:00:00.123Z'), id: 7 };
    expect(curseurParInstant.lire(curseurParInstant.ecrire(instant))).to.deep.equal(instant);
    const nom = { tri: 'laboratoire hermes', id: 8 };
    expect(curseurParNom.lire(curseurParNom.ecrire(nom))).to.deep.equal(nom);
    const mot = { mot: 'hermès', id: 9 };
    expect(curseurParMot.lire(curseurParMot.ecrire(mot))).to.deep.equal(mot);
  });

  it('illisibles, commencent au début : un instant hors du calendrier, un caractère nul', () => {
    for (const faux of [undefined, '', '1', 'a-1', '999999999999999-1', `${DERNIER + 1}-1`])
      expect(curseurParInstant.lire(faux), faux).to.equal(null);
    expect(curseurParNom.lire(curseurParNom.ecrire({ tri: 'a\0', id: 1 }))).to.equal(null);
    expect(curseurParMot.lire(curseurParMot.ecrire({ mot: 'a\0', id: 1 }))).to.equal(null);
  });

  for (const dialect of testDialects) {
    describe(`sur ${dialect}`, () => {
      const database = freshDatabase(dialect);

      it('du premier au dernier instant lisible, donnent une page', async () => {
        for (const texte of ['0-1', `${DERNIER}-9999999999999999`]) {
          const repere = curseurParInstant.lire(texte);
          expect(repere, texte).to.not.equal(null);
          const journal = await new KnexAccesDuSupport(database()).page(repere, 10);
          expect(journal.suivant).to.equal(null);
          const historique = await new KnexHistoriqueDesActions(database()).page(criteres(1), repere, 10);
          expect(historique.actions).to.deep.equal([]);
        }
      });
    });
  }
});

import { expect } from 'chai';
import {
  CategorieInconnue,
  CategorieRequise,
  CompteBancaireRequis,
  IdentifiantInvalide,
  StructureDejaConnue,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import { nextId } from '../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { bureau } from '../support/bureau.ts';
import { entrepotsKnex } from '../support/entrepotsKnex.ts';
import { unActeur } from '../support/unActeur.ts';
import { uneCreation, unParticulier } from '../support/uneCreation.ts';

describe('CreerStructure', () => {
  it('fait du créateur le gestionnaire principal, avec les droits des espaces ouverts', async () => {
    const { creer, structures, rattachements, published } = bureau();
    const acteur = unActeur();

    const id = await creer.execute(uneCreation(acteur));

    const { donnees } = await structures.get(id);
    expect(donnees.regimes).to.deep.equal([{ code: 'ASSUJETTI', du: '2026-03-02' }]);
    expect(donnees.comptesBancaires[0]).to.include({ du: '2026-03-02', au: null });
    const lien = await rattachements.findOuvert(acteur.utilisateurId, id);
    expect(lien?.donnees).to.deep.include({
      statut: 'VALIDEE',
      role: 'PRINCIPAL',
      espaces: { SOLLICITATIONS_EMISES: 'MODIFICATION' },
    });
    expect(published.map(({ type }) => type)).to.deep.equal(['structures.structure-creee']);
  });

  it('mène une structure connue à la demande de rattachement', async () => {
    const { creer, verifier } = bureau();
    const id = await creer.execute(uneCreation(unActeur()));

    const refus = await rejection(creer.execute(uneCreation(unActeur())), StructureDejaConnue);
    expect(refus.structureId).to.equal(id);
    const vu = await rejection(verifier.execute('SIRET', '732 829 320 00074'), StructureDejaConnue);
    expect(vu.structureId).to.equal(id);
  });

  it('répond la structure déjà créée à un second envoi du même formulaire', async () => {
    const { creer, published } = bureau();
    const acteur = unActeur();

    const id = await creer.execute(uneCreation(acteur));

    expect(await creer.execute(uneCreation(acteur))).to.equal(id);
    expect(published).to.have.lengthOf(1);
  });

  it('donne à un particulier un numéro de dix chiffres, une seule fois pour un nom', async () => {
    const { creer, structures } = bureau();
    const acteur = unActeur();

    const id = await creer.execute(unParticulier(acteur));

    expect((await structures.get(id)).donnees.identifiant.valeur).to.match(/^9\d{9}$/);
    expect(await creer.execute(unParticulier(acteur))).to.equal(id);
    expect(await creer.execute(unParticulier(acteur, 'Durand'))).to.not.equal(id);
    expect(await creer.execute(unParticulier(unActeur()))).to.not.equal(id);
  });

  it('exige une catégorie connue, un compte bancaire, un identifiant', async () => {
    const { creer } = bureau();
    const acteur = unActeur();

    await rejection(creer.execute(uneCreation(acteur, { categorie: null })), CategorieRequise);
    await rejection(creer.execute(uneCreation(acteur, { categorie: 'ASTROLOGUE' })), CategorieInconnue);
    await rejection(creer.execute(uneCreation(acteur, { compteBancaire: null })), CompteBancaireRequis);
    await rejection(creer.execute(uneCreation(acteur, { identifiant: null })), IdentifiantInvalide);
  });

  it('contrôle l’identifiant avant toute saisie', async () => {
    const { verifier } = bureau();

    expect(await verifier.execute('SIRET', '732 829 320 00074')).to.deep.equal({
      type: 'SIRET',
      valeur: '73282932000074',
    });
    expect(await verifier.execute('PARTICULIER', '')).to.equal(null);
    await rejection(verifier.execute('SIRET', '732 829 320 00075'), IdentifiantInvalide);
  });

  for (const dialect of testDialects) {
    describe(`sur ${dialect}, à plusieurs en même temps`, () => {
      const database = freshDatabase(dialect);
      const guichet = () => {
        const base = database();
        return bureau(entrepotsKnex(base), base);
      };

      it('ne crée qu’une fiche pour un identifiant, avec un seul gestionnaire principal', async () => {
        const { creer, liens } = guichet();
        const acteurs = Array.from({ length: 8 }, () => unActeur());

        const issues = await Promise.allSettled(acteurs.map((acteur) => creer.execute(uneCreation(acteur))));

        const ids = issues.flatMap((issue) => (issue.status === 'fulfilled' ? issue.value : []));
        expect(ids).to.have.lengthOf(1);
        for (const issue of issues) {
          if (issue.status === 'rejected') expect(issue.reason).to.be.instanceOf(StructureDejaConnue);
        }
        expect(await liens.gestionnairesDe(ids[0] ?? 0)).to.have.lengthOf(1);
      });

      it('répond la même fiche à un formulaire qui part plusieurs fois', async () => {
        const { creer, liens } = guichet();
        const envoi = uneCreation(unActeur(), { identifiant: { type: 'RIDET', valeur: '0123456001' } });

        const ids = await Promise.all(Array.from({ length: 8 }, () => creer.execute(envoi)));

        expect(new Set(ids)).to.have.property('size', 1);
        expect(await liens.gestionnairesDe(ids[0] ?? 0)).to.deep.equal([envoi.acteur.utilisateurId]);
      });

      it('ne crée qu’une fiche pour un particulier dont le formulaire part plusieurs fois', async () => {
        const { creer, liens } = guichet();
        const acteur = unActeur(nextId() + 1_000);

        const ids = await Promise.all(Array.from({ length: 8 }, () => creer.execute(unParticulier(acteur))));

        expect(new Set(ids)).to.have.property('size', 1);
        expect(await liens.particuliersDe(acteur.utilisateurId)).to.have.lengthOf(1);
      });
    });
  }
});

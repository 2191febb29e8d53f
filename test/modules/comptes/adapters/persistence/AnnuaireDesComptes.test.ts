import { expect } from 'chai';
import { KnexAnnuaireDesComptes } from '../../../../../src/modules/comptes/adapters/persistence/KnexAnnuaireDesComptes.ts';
import { KnexUtilisateurRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurRepository.ts';
import type { AnnuaireDesComptes } from '../../../../../src/modules/comptes/application/annuaire/AnnuaireDesComptes.ts';
import type { UtilisateurRepository } from '../../../../../src/modules/comptes/application/ports/UtilisateurRepository.ts';
import type { Courriel } from '../../../../../src/kernel/domain/Courriel.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryAnnuaireDesComptes } from '../../support/InMemoryAnnuaireDesComptes.ts';
import { InMemoryUtilisateurRepository } from '../../support/InMemoryUtilisateurRepository.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';

interface Depots {
  readonly utilisateurs: UtilisateurRepository;
  readonly annuaire: AnnuaireDesComptes;
}

const contrat = (depots: () => Depots): void => {
  it('rend les comptes demandés avec leur état, sans les inconnus', async () => {
    const { utilisateurs, annuaire } = depots();
    const connexion = new Date('2026-03-01T08:00:00.000Z');
    const compte = unUtilisateur()
      .avec({ derniereConnexion: new Date('2026-02-01T08:00:00.000Z'), connexionCourante: connexion })
      .verrouilleJusque('2026-03-02T10:00:00.000Z')
      .build();
    await utilisateurs.add(compte);
    const { id, courriel } = compte.etat;

    const comptes = await annuaire.consulter([id, id, 999_999_999]);

    expect(comptes.size).to.equal(1);
    expect(comptes.get(id)).to.deep.include({
      courriel,
      statut: 'ACTIF',
      derniereConnexion: connexion,
      verrouilleJusque: new Date('2026-03-02T10:00:00.000Z'),
      support: false,
    });
  });

  it('cherche par nom ou par adresse, sans accent, chaque mot comptant', async () => {
    const { utilisateurs, annuaire } = depots();
    const marque = `zz${nextId()}`;
    const un = (prenom: string, nom: string) =>
      unUtilisateur()
        .avec({ prenom, nom, courriel: `${prenom[0]?.toLowerCase()}.${marque}@exemple.fr` as Courriel })
        .build();
    const lea = un('Léa', 'Crémieux');
    const noe = un('Noé', 'Abadie');
    await utilisateurs.add(lea);
    await utilisateurs.add(noe);
    const trouves = async (...mots: readonly string[]) =>
      (await annuaire.chercher(mots, 10)).map(({ id }) => id);

    expect(await trouves(marque)).to.deep.equal([noe.etat.id, lea.etat.id]);
    expect(await trouves('cremieux', marque)).to.deep.equal([lea.etat.id]);
    expect(await trouves('cremieux', 'abadie', marque)).to.deep.equal([]);
    expect(await annuaire.chercher([marque], 1)).to.have.lengthOf(1);
  });

  it('suit un changement de nom', async () => {
    const { utilisateurs, annuaire } = depots();
    const compte = unUtilisateur().build();
    await utilisateurs.add(compte);
    const nom = `Nouveau${nextId()}x`;
    const change = await utilisateurs.get(compte.etat.id);
    const informations = {
      nom: nom as never,
      prenom: 'Camille' as never,
      courrielContact: null,
      langue: 'fr',
    } as const;
    change.modifierInformations(informations, new Date('2026-03-02T09:00:00.000Z'));
    await utilisateurs.save(change);

    expect(await annuaire.chercher([nom.toLowerCase()], 5)).to.have.lengthOf(1);
  });
};

describe('AnnuaireDesComptes', () => {
  describe('en mémoire', () => {
    const utilisateurs = new InMemoryUtilisateurRepository();
    contrat(() => ({ utilisateurs, annuaire: new InMemoryAnnuaireDesComptes(utilisateurs) }));
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      contrat(() => ({
        utilisateurs: new KnexUtilisateurRepository(database()),
        annuaire: new KnexAnnuaireDesComptes(database()),
      }));
    });
  }
});

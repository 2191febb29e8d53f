import { expect } from 'chai';
import { jour } from '../../../../../../src/kernel/domain/Jour.ts';
import { KnexUtilisateurRepository } from '../../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurRepository.ts';
import { KnexChoixDeNotificationsRepository } from '../../../../../../src/modules/comptes/adapters/persistence/notifications/KnexChoixDeNotificationsRepository.ts';
import { KnexRegistreDesSyntheses } from '../../../../../../src/modules/comptes/adapters/persistence/notifications/KnexRegistreDesSyntheses.ts';
import type { ChoixDeNotificationsRepository } from '../../../../../../src/modules/comptes/application/notifications/ports/ChoixDeNotificationsRepository.ts';
import type { RegistreDesSyntheses } from '../../../../../../src/modules/comptes/application/notifications/ports/RegistreDesSyntheses.ts';
import type { UtilisateurRepository } from '../../../../../../src/modules/comptes/application/ports/UtilisateurRepository.ts';
import { ChoixDeNotifications } from '../../../../../../src/modules/comptes/domain/notifications/ChoixDeNotifications.ts';
import type { EtatUtilisateur } from '../../../../../../src/modules/comptes/domain/Utilisateur.ts';
import { freshDatabase, testDialects } from '../../../../../support/freshDatabase.ts';
import { InMemoryUtilisateurRepository } from '../../../support/InMemoryUtilisateurRepository.ts';
import { InMemoryChoixDeNotificationsRepository } from '../../../support/notifications/InMemoryChoixDeNotificationsRepository.ts';
import { InMemoryRegistreDesSyntheses } from '../../../support/notifications/InMemoryRegistreDesSyntheses.ts';
import { unUtilisateur } from '../../../support/unUtilisateur.ts';

const LE = new Date('2026-03-09T06:00:00.000Z');
const LUNDI = jour('2026-03-02');

interface Ports {
  readonly registre: RegistreDesSyntheses;
  readonly choix: ChoixDeNotificationsRepository;
  readonly utilisateurs: UtilisateurRepository;
}

const contract = (ports: () => Ports, connus: number[] = []): void => {
  const unCompte = async (ecart: Partial<EtatUtilisateur> = {}): Promise<number> => {
    const utilisateur = unUtilisateur()
      .avec({ connexionCourante: LE, ...ecart })
      .build();
    await ports().utilisateurs.add(utilisateur);
    connus.push(utilisateur.etat.id);
    return utilisateur.etat.id;
  };

  it('n’inscrit une synthèse qu’une fois, même demandée ensemble', async () => {
    const { registre } = ports();
    const id = await unCompte();

    const inscrites = await Promise.all(
      Array.from({ length: 5 }, () => registre.inscrire(id, 'QUOTIDIEN', LUNDI, LE)),
    );

    expect(inscrites.filter(Boolean)).to.have.lengthOf(1);
    expect(await registre.inscrire(id, 'HEBDOMADAIRE', LUNDI, LE)).to.equal(true);
    expect(await registre.inscrire(id, 'QUOTIDIEN', jour('2026-03-03'), LE)).to.equal(true);
  });

  it('donne les récapitulatifs à faire, par pages, et eux seuls', async () => {
    const { registre, choix } = ports();
    const premier = await unCompte();
    const deja = await unCompte();
    await registre.inscrire(deja, 'HEBDOMADAIRE', LUNDI, LE);
    await unCompte({ connexionCourante: null });
    await unCompte({ statut: 'INACTIF' });
    const sans = ChoixDeNotifications.initial(await unCompte());
    sans.renoncerAuRecapitulatif();
    await choix.save(sans);
    const avec = ChoixDeNotifications.initial(await unCompte());
    await choix.save(avec);

    expect(await registre.recapitulatifsAFaire(LUNDI, premier - 1, 10)).to.deep.equal([
      premier,
      avec.utilisateurId,
    ]);
    expect(await registre.recapitulatifsAFaire(LUNDI, premier - 1, 1)).to.deep.equal([premier]);
    expect(await registre.recapitulatifsAFaire(LUNDI, premier, 10)).to.deep.equal([avec.utilisateurId]);
    expect(await registre.recapitulatifsAFaire(jour('2026-03-09'), premier - 1, 10)).to.include(deja);
  });

  it('oublie les anciennes', async () => {
    const { registre } = ports();
    const id = await unCompte();
    await registre.inscrire(id, 'QUOTIDIEN', LUNDI, LE);

    await registre.oublier(LE);
    expect(await registre.inscrire(id, 'QUOTIDIEN', LUNDI, LE)).to.equal(false);
    await registre.oublier(new Date(LE.getTime() + 1));
    expect(await registre.inscrire(id, 'QUOTIDIEN', LUNDI, LE)).to.equal(true);
  });
};

describe('RegistreDesSyntheses', () => {
  describe('en mémoire', () => {
    const connus: number[] = [];
    const utilisateurs = new InMemoryUtilisateurRepository();
    const choix = new InMemoryChoixDeNotificationsRepository();
    const registre = new InMemoryRegistreDesSyntheses(utilisateurs, choix, () => connus);
    contract(() => ({ registre, choix, utilisateurs }), connus);
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const db = freshDatabase(dialect);
      contract(() => ({
        registre: new KnexRegistreDesSyntheses(db()),
        choix: new KnexChoixDeNotificationsRepository(db()),
        utilisateurs: new KnexUtilisateurRepository(db()),
      }));
    });
  }
});

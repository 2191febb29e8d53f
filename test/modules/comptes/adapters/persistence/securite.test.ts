import { expect } from 'chai';
import type { Courriel } from '../../../../../src/kernel/domain/Courriel.ts';
import { FabriqueDeSecretsAleatoires } from '../../../../../src/modules/comptes/adapters/securite/FabriqueDeSecretsAleatoires.ts';
import { KnexChangementDAdresseRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexChangementDAdresseRepository.ts';
import { KnexJetonRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexJetonRepository.ts';
import { KnexSecondFacteurRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexSecondFacteurRepository.ts';
import { KnexUtilisateurReader } from '../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurReader.ts';
import { KnexUtilisateurRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurRepository.ts';
import { RepondreAuChangementDAdresse } from '../../../../../src/modules/comptes/application/adresse/RepondreAuChangementDAdresse.ts';
import { Jetons } from '../../../../../src/modules/comptes/application/Jetons.ts';
import type { ChangementDAdresseRepository } from '../../../../../src/modules/comptes/application/ports/ChangementDAdresseRepository.ts';
import type { SecondFacteurRepository } from '../../../../../src/modules/comptes/application/ports/SecondFacteurRepository.ts';
import { PresenterCode } from '../../../../../src/modules/comptes/application/second-facteur/PresenterCode.ts';
import { ChangementDAdresse } from '../../../../../src/modules/comptes/domain/adresse/ChangementDAdresse.ts';
import { CompteModifieEntretemps } from '../../../../../src/modules/comptes/domain/erreurs.ts';
import { SecondFacteur } from '../../../../../src/modules/comptes/domain/second-facteur/SecondFacteur.ts';
import { FixedClock, RecordingPublisher } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';
import { SessionsFermees } from '../../support/doublesComptes.ts';
import { InMemoryChangementDAdresseRepository } from '../../support/InMemoryChangementDAdresseRepository.ts';
import { InMemorySecondFacteurRepository } from '../../support/InMemorySecondFacteurRepository.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';

const LE = new Date('2026-03-02T09:00:00.250Z');
const NOUVELLE = 'nouvelle@exemple.fr' as Courriel;
const SESSION = 'f'.repeat(64);

interface Ports {
  readonly facteurs: SecondFacteurRepository;
  readonly changements: ChangementDAdresseRepository;
  readonly unCompte: () => Promise<number>;
}

const contrat = (ports: () => Ports): void => {
  it('rend le second facteur tel qu’il a été gardé, le dit actif, et le retire', async () => {
    const { facteurs, unCompte } = ports();
    const id = await unCompte();
    await facteurs.save(SecondFacteur.preparer(id, 'scellé', SESSION, LE));
    expect(await facteurs.estActif(id)).to.equal(false);
    const prepare = await facteurs.find(id);
    expect(prepare?.etat.session).to.equal(SESSION);
    prepare?.activer(59_000_000, ['a'.repeat(64), 'b'.repeat(64)], LE);
    await facteurs.save(prepare!);

    expect((await facteurs.find(id))?.etat).to.deep.equal({ ...prepare?.etat, version: 2 });
    expect(await facteurs.estActif(id)).to.equal(true);
    await rejection(facteurs.save(prepare!), CompteModifieEntretemps);
    await rejection(facteurs.save(SecondFacteur.preparer(id, 'autre', SESSION, LE)), CompteModifieEntretemps);
    await facteurs.retirer(id);
    expect(await facteurs.find(id)).to.equal(undefined);
  });

  it('rend le changement d’adresse tel qu’il a été gardé, et le remplace par un nouveau', async () => {
    const { changements, unCompte } = ports();
    const id = await unCompte();
    await changements.save(ChangementDAdresse.demander(id, NOUVELLE, LE));
    const lu = await changements.find(id);
    lu?.confirmer('ANCIENNE', LE);
    await changements.save(lu!);

    expect((await changements.find(id))?.etat).to.deep.equal({ ...lu?.etat, version: 2 });
    await rejection(changements.save(lu!), CompteModifieEntretemps);
    await changements.save(ChangementDAdresse.demander(id, NOUVELLE, LE));
    expect((await changements.find(id))?.etat.confirmeParAncienneLe).to.equal(null);
    await changements.retirer(id);
    expect(await changements.find(id)).to.equal(undefined);
  });
};

describe('la persistance de la sécurité des comptes', () => {
  describe('en mémoire', () => {
    const facteurs = new InMemorySecondFacteurRepository();
    const changements = new InMemoryChangementDAdresseRepository();
    contrat(() => ({ facteurs, changements, unCompte: async () => unUtilisateur().build().etat.id }));
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      const unCompte = async (): Promise<number> => {
        const utilisateur = unUtilisateur().build();
        await new KnexUtilisateurRepository(database()).add(utilisateur);
        return utilisateur.etat.id;
      };
      contrat(() => ({
        facteurs: new KnexSecondFacteurRepository(database()),
        changements: new KnexChangementDAdresseRepository(database()),
        unCompte,
      }));

      it('ne perd aucune des deux confirmations qui arrivent ensemble', async () => {
        const db = database();
        const clock = new FixedClock(LE);
        const jetons = new Jetons(new KnexJetonRepository(db), new FabriqueDeSecretsAleatoires(), clock);
        const changements = new KnexChangementDAdresseRepository(db);
        const utilisateurs = new KnexUtilisateurRepository(db);
        const repondre = new RepondreAuChangementDAdresse(
          utilisateurs,
          new KnexUtilisateurReader(db),
          changements,
          jetons,
          new SessionsFermees(),
          new RecordingPublisher(),
          db,
          clock,
        );
        for (let tour = 0; tour < 10; tour++) {
          const id = await unCompte();
          const nouvelle = `nouvelle.${id}@exemple.fr` as Courriel;
          await changements.save(ChangementDAdresse.demander(id, nouvelle, LE));
          const liens = {
            ANCIENNE: await jetons.emettre(id, 'ADRESSE_ANCIENNE'),
            NOUVELLE: await jetons.emettre(id, 'ADRESSE_NOUVELLE'),
          };
          const suites = await Promise.all(
            (['ANCIENNE', 'NOUVELLE'] as const).map((cote) =>
              repondre.execute({ jeton: liens[cote], cote, accepte: true, session: '' }),
            ),
          );

          expect([...suites].sort()).to.deep.equal(['ATTEND_L_AUTRE', 'FAIT']);
          expect((await utilisateurs.get(id)).etat.courriel).to.equal(nouvelle);
        }
      });

      it('n’accepte qu’une fois un code présenté par deux onglets à la fois', async () => {
        const db = database();
        const clock = new FixedClock(LE);
        const facteurs = new KnexSecondFacteurRepository(db);
        const presenter = new PresenterCode(
          new KnexUtilisateurRepository(db),
          facteurs,
          { tirerSecret: () => '', adresseDe: () => '', pasDe: async () => 42 },
          { seal: async (clair) => clair, open: async (scelle) => scelle },
          { tirer: () => [], empreinteDe: (saisie) => saisie },
          new RecordingPublisher(),
          db,
          clock,
        );
        for (const code of ['123456', 'code-de-secours']) {
          const id = await unCompte();
          await facteurs.save(SecondFacteur.preparer(id, 'scellé', SESSION, LE));
          const prepare = await facteurs.find(id);
          prepare?.activer(1, ['code-de-secours'], LE);
          await facteurs.save(prepare!);

          const essais = await Promise.allSettled(
            [1, 2, 3].map(() => presenter.execute({ utilisateurId: id, code })),
          );
          expect(essais.filter(({ status }) => status === 'fulfilled')).to.have.lengthOf(1);
        }
      });
    });
  }
});

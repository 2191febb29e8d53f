import { expect } from 'chai';
import { TransactionsReessayees } from '../../../../../src/modules/reprise/adapters/persistence/TransactionsReessayees.ts';
import { freshOpenedDatabase } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';
import { testIds } from '../../../../support/doubles.ts';
import { KnexRepriseDesStructures } from '../../../../../src/modules/structures/adapters/persistence/KnexRepriseDesStructures.ts';
import { siretDOrigine } from '../../../../../src/modules/reprise/adapters/generation/identifiantsDOrigine.ts';
import { photographie } from '../../support/photographie.ts';
import { unChantier } from '../../support/unChantier.ts';
import { unExport } from '../../support/unExport.ts';

class Echec extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

describe('TransactionsReessayees', () => {
  const essayer = async (codes: readonly string[]) => {
    const reste = [...codes];
    const pauses: number[] = [];
    let essais = 0;
    const transactions = new TransactionsReessayees(
      { run: (work) => work() },
      {
        attendre: (ms) => {
          pauses.push(ms);
          return Promise.resolve();
        },
      },
    );
    const travail = (): Promise<string> => {
      essais += 1;
      const code = reste.shift();
      return code === undefined ? Promise.resolve('fait') : Promise.reject(new Echec(code));
    };
    return { fait: transactions.run(travail), pauses, compter: () => essais };
  };

  it('recommence ce qui en a rencontré un autre, un peu plus tard chaque fois', async () => {
    const { fait, pauses, compter } = await essayer(['23505', '40P01', 'SQLITE_BUSY']);

    expect(await fait).to.equal('fait');
    expect(compter()).to.equal(4);
    expect(pauses).to.deep.equal([200, 400, 600]);
  });

  it('renonce après quatre essais, et dit pourquoi', async () => {
    const { fait, compter } = await essayer(['23505', '23505', '23505', '40001', '23505']);

    expect((await rejection(fait, Echec)).code).to.equal('40001');
    expect(compter()).to.equal(4);
  });

  it('ne recommence pas ce qui échouerait encore', async () => {
    const { fait, compter } = await essayer(['22P02']);

    await rejection(fait, Echec);
    expect(compter()).to.equal(1);
  });

  describe('quand une personne crée la même structure pendant la tranche', () => {
    const opened = freshOpenedDatabase('postgres');

    it('la reprise retrouve celle qui vient d’être créée, sans être relancée', async () => {
      const { database } = opened();
      const chantier = await unChantier(opened());
      let relacher = (): void => undefined;
      const retenue = new Promise<void>((resolve) => (relacher = resolve));
      let creer = (_id: number): void => undefined;
      const creee = new Promise<number>((resolve) => (creer = resolve));
      const personne = database.run(async () => {
        const [ici] = await new KnexRepriseDesStructures(database, testIds, chantier.clock).reprendre([
          {
            cle: 'ici',
            connue: null,
            identifiant: { type: 'SIRET', valeur: siretDOrigine(1) },
            fiche: {
              identite: { nature: 'MORALE', raisonSociale: 'Créée ici' },
              adresse: { ligne1: '', ligne2: null, codePostal: '69003', ville: 'Bron', pays: 'FR' },
              courriel: null,
              telephone: null,
              numeroTva: null,
              numeroRcs: null,
              categorie: 'LABORATOIRE',
            },
            aReecrire: false,
            regime: null,
            active: true,
            creeLe: null,
            comptesBancaires: [],
            personnes: [],
          },
        ]);
        creer(ici?.id ?? 0);
        await retenue;
      });
      const id = await creee;

      const reprise = chantier.prendre(unExport().fournisseur(1).memoire(1, 1, 1).ecrire());
      for (let attend = 0; attend === 0;) {
        const [row] = await database.query<{ nombre: number }>({
          name: 'test.qui-attend',
          text: `SELECT count(*) AS nombre FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        });
        attend = row?.nombre ?? 0;
      }
      relacher();
      await personne;

      const { bilan } = await reprise;
      expect(bilan.comptes.find(({ nature }) => nature === 'memoires')).to.deep.include({
        lus: 1,
        repris: 1,
      });
      const { fiches, rattachements } = await photographie(database);
      expect((fiches as { designation: string }[]).map(({ designation }) => designation)).to.deep.equal([
        'Créée ici',
      ]);
      expect(rattachements).to.have.lengthOf(1);
      const [memoire] = await database
        .from<{ structure_id: number }>('memoires_memoires')
        .select('structure_id');
      expect(memoire?.structure_id).to.equal(id);
    });
  });
});

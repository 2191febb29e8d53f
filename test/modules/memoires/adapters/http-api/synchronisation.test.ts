import { expect } from 'chai';
import { structuresFacade } from '../../../../../src/modules/structures/index.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import { PartenaireDeMemoires, type Corps } from '../../support/partenaireDeMemoires.ts';

const RACINE = '/cpro/memoires/v1';

for (const dialect of testDialects) {
  describe(`relances et synchronisation par l’API, sur ${dialect}`, () => {
    const app = testApp(dialect, '2026-06-02T09:00:00.000Z');
    let partenaire: PartenaireDeMemoires;
    let juridiction: PartenaireDeMemoires;

    before(async function () {
      this.timeout(60_000);
      await app().container.get(structuresFacade).chargerReference();
      partenaire = await PartenaireDeMemoires.deposant(app());
      juridiction = await PartenaireDeMemoires.juridiction(app(), 'TJ-LYON');
    });

    const vieillir = (idMemoire: unknown, le: string): Promise<unknown> =>
      app()
        .container.get(platform.database)
        .query({ name: 'test.vieillir', text: 'UPDATE memoires_memoires SET depose_le = ? WHERE id = ?' }, [
          le,
          Number(idMemoire),
        ]);

    const rechercher = (corps: Corps, qui = partenaire): Promise<Corps> =>
      qui.reussir(qui === juridiction ? `${RACINE}/rechercher/recus` : `${RACINE}/rechercher`, corps);

    const changements = async (
      depuis: unknown,
      qui = partenaire,
    ): Promise<{ lus: readonly Corps[]; suivant: unknown }> => {
      await app().drain();
      const lus: Corps[] = [];
      let curseur = depuis;
      for (;;) {
        const page = await rechercher({ depuis: curseur, parPage: 2 }, qui);
        expect(page).not.to.have.property('listeMemoires');
        lus.push(...(page['changements'] as readonly Corps[]));
        curseur = page['curseurSuivant'];
        if (page['encore'] === false) return { lus, suivant: curseur };
      }
    };

    it('relance quand le délai est passé, dit sinon à partir de quel jour, et reçoit la réponse', async () => {
      const { idMemoire, numeroMemoire } = await partenaire.deposer();
      const texte = 'Où en est ce mémoire ?';
      const tropTot = await partenaire.refuser(`${RACINE}/relancer`, { idMemoire, texte });
      expect(tropTot.code).to.equal(20_004);
      expect(tropTot.libelle).to.include('2 août 2026');

      const attend = await partenaire.reussir(`${RACINE}/consulter`, { idMemoire });
      expect(attend).to.include({ relancePossibleLe: '2026-08-02', relanceOuverteLe: null });

      await vieillir(idMemoire, '2026-03-02T09:00:00.000Z');
      const sansTexte = await partenaire.refuser(`${RACINE}/relancer`, { numeroMemoire, texte: ' ' });
      expect(sansTexte.libelle).to.include('(texte)');
      expect(await partenaire.reussir(`${RACINE}/relancer`, { numeroMemoire, texte })).to.deep.include({
        idMemoire,
        etat: 'MIS_A_DISPOSITION',
      });
      const ouverte = await partenaire.refuser(`${RACINE}/relancer`, { idMemoire, texte });
      expect(ouverte.code).to.equal(20_002);
      expect((await juridiction.refuser(`${RACINE}/relancer`, { idMemoire, texte })).code).to.equal(20_001);

      const relance = await partenaire.reussir(`${RACINE}/consulter`, { idMemoire });
      expect(relance['relanceOuverteLe']).to.equal('2026-06-02T11:00:00.000+02:00');

      const attendent = await rechercher({ relances: true }, juridiction);
      expect(
        (attendent['listeMemoires'] as readonly Corps[]).map((ligne) => ligne['idMemoire']),
      ).to.deep.equal([idMemoire]);
      const reponse = { idMemoire, acte: 'REPONDRE_A_LA_RELANCE', texte: 'Il sera vu lundi.' };
      expect((await partenaire.refuser(`${RACINE}/traiter`, reponse)).code).to.equal(20_001);
      await juridiction.reussir(`${RACINE}/traiter`, reponse);
      expect((await juridiction.refuser(`${RACINE}/traiter`, reponse)).code).to.equal(20_002);
      expect((await rechercher({ relances: true }, juridiction))['listeMemoires']).to.deep.equal([]);

      const { historique } = await partenaire.reussir(`${RACINE}/consulter/historique`, { idMemoire });
      expect(
        (historique as readonly Corps[]).slice(-2).map(({ acte, texte: mot }) => [acte, mot]),
      ).to.deep.equal([
        ['RELANCER', texte],
        ['REPONDRE_A_LA_RELANCE', 'Il sera vu lundi.'],
      ]);
      const autre = await PartenaireDeMemoires.deposant(app());
      const inconnu = await autre.refuser(`${RACINE}/relancer`, { idMemoire: 999_999_999, texte });
      expect(await autre.refuser(`${RACINE}/relancer`, { idMemoire, texte })).to.deep.equal(inconnu);
    });

    it('donne chaque changement une fois et dans l’ordre, des deux côtés', async () => {
      await app().drain();
      const { curseurSynchronisation: depuis } = await rechercher({});
      const { curseurSynchronisation: depuisLaCour } = await rechercher({}, juridiction);
      expect(await changements(depuis)).to.deep.equal({ lus: [], suivant: depuis });

      const [un, deux] = [await partenaire.deposer(), await partenaire.deposer()];
      const traiter = (idMemoire: unknown, acte: string, reste: Corps = {}) =>
        juridiction.reussir(`${RACINE}/traiter`, { idMemoire, acte, ...reste });
      await traiter(un['idMemoire'], 'PRENDRE_EN_CHARGE');
      const debut = await changements(depuis);
      expect(debut.lus.map(({ idMemoire, nature }) => [idMemoire, nature])).to.have.deep.members([
        [un['idMemoire'], 'DEPOSER'],
        [deux['idMemoire'], 'DEPOSER'],
        [un['idMemoire'], 'PRENDRE_EN_CHARGE'],
      ]);
      await traiter(un['idMemoire'], 'REFUSER', { motif: 'DOUBLON', texte: 'Déjà payé.' });
      await traiter(deux['idMemoire'], 'REORIENTER', { codeJuridiction: 'TJ-PARIS' });

      const suite = await changements(debut.suivant);
      expect(suite.lus.map(({ idMemoire, nature }) => [idMemoire, nature])).to.have.deep.members([
        [un['idMemoire'], 'REFUSER'],
        [deux['idMemoire'], 'REORIENTER'],
      ]);
      const refus = suite.lus.find(({ nature }) => nature === 'REFUSER');
      expect(refus).to.deep.include({
        numeroMemoire: un['numeroMemoire'],
        etat: 'REFUSE',
        statut: 'REJETEE',
        motif: 'DOUBLON',
        texte: 'Déjà payé.',
      });
      expect(refus?.['memoire']).to.deep.include({ idMemoire: un['idMemoire'], etat: 'REFUSE' });

      const recus = (await changements(depuisLaCour, juridiction)).lus;
      const departs = recus.filter(({ nature }) => nature === 'DEPART');
      expect(departs.map(({ idMemoire, memoire }) => [idMemoire, memoire])).to.deep.equal([
        [deux['idMemoire'], null],
      ]);
      expect(
        recus.filter(({ idMemoire }) => idMemoire === un['idMemoire']).map(({ nature }) => nature),
      ).to.deep.equal(['DEPOSER', 'PRENDRE_EN_CHARGE', 'REFUSER']);
      const autre = await PartenaireDeMemoires.deposant(app());
      expect((await changements(depuis, autre)).lus).to.deep.equal([]);
    });

    it('ne rend le curseur qu’à la première page, et refuse celui d’un autre service', async () => {
      await partenaire.deposer();
      const premiere = await rechercher({ parPage: 1 });
      const seconde = await rechercher({ parPage: 1, curseur: premiere['curseurSuivant'] });
      expect(premiere).to.have.property('curseurSynchronisation');
      expect(seconde).not.to.have.property('curseurSynchronisation');
      for (const depuis of ['n’importe quoi', premiere['curseurSuivant'], 12]) {
        const { code, libelle } = await partenaire.refuser(`${RACINE}/rechercher`, { depuis });
        expect(code).to.equal(20_013);
        expect(libelle).to.include('(depuis)');
      }
    });
  });
}

import { expect } from 'chai';
import { lireCourriel, type Courriel } from '../../../../../src/kernel/domain/Courriel.ts';
import { KnexRepriseDesComptes } from '../../../../../src/modules/comptes/adapters/persistence/KnexRepriseDesComptes.ts';
import { KnexUtilisateurRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurRepository.ts';
import type { CompteDOrigine } from '../../../../../src/modules/comptes/application/reprise/RepriseDesComptes.ts';
import { NOM_A_COMPLETER } from '../../../../../src/modules/comptes/domain/nomDOrigine.ts';
import { FixedClock, testIds } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';

const adresse = (texte: string): Courriel => {
  const courriel = lireCourriel(texte);
  if (!courriel) throw new Error(`not an address: ${texte}`);
  return courriel;
};

const unCompte = (nom: string, ecart: Partial<CompteDOrigine> = {}): CompteDOrigine => ({
  courriel: adresse(`${nom}@export.example`),
  nom: 'Moreau',
  prenom: 'Camille',
  creeLe: new Date('2014-03-02T08:00:00.000Z'),
  derniereConnexion: new Date('2026-06-05T08:00:00.000Z'),
  ...ecart,
});

for (const dialect of testDialects) {
  describe(`RepriseDesComptes sur ${dialect}`, () => {
    const database = freshDatabase(dialect);
    const lettres: string[] = [];
    const clock = new FixedClock('2026-12-24T02:00:00.000Z');
    const reprise = (): KnexRepriseDesComptes =>
      new KnexRepriseDesComptes(database(), testIds, clock, {
        inviter: ({ courriel }) => {
          lettres.push(courriel);
          return Promise.resolve();
        },
      });
    const relire = async (nom: string) =>
      (await new KnexUtilisateurRepository(database()).findParCourriel(adresse(`${nom}@export.example`)))
        ?.etat;
    const prendre = async (nom: string, ecart: Partial<CompteDOrigine> = {}) => {
      const compte = unCompte(nom, ecart);
      const repris = (await reprise().reprendre([compte])).get(compte.courriel);
      if (!repris) throw new Error(`${nom} was not taken`);
      return repris;
    };

    const redit = ({ id }: { readonly id: number }, nom: string, ecart: Partial<CompteDOrigine> = {}) => ({
      ...unCompte(nom, ecart),
      id,
      version: 1,
      partage: false,
    });

    it('crée un compte à activer, sans mot de passe', async () => {
      const repris = await prendre('un');

      expect(repris).to.deep.include({ version: 1, cree: true, nom: 'Moreau', prenom: 'Camille' });
      expect(await relire('un')).to.deep.include({
        id: repris.id,
        statut: 'A_ACTIVER',
        motDePasse: null,
        langue: 'fr',
        support: false,
        echecs: 0,
        creeLe: new Date('2014-03-02T08:00:00.000Z'),
        connexionCourante: new Date('2026-06-05T08:00:00.000Z'),
      });
    });

    it('se sert du compte qui a déjà cette adresse, sans le changer', async () => {
      const premier = await prendre('deux');
      const second = await prendre('deux', { nom: 'Autre' });

      expect(second).to.deep.equal({ ...premier, cree: false });
      expect((await relire('deux'))?.nom).to.equal('Moreau');
    });

    it('date de la reprise ce qui n’a pas de date, et ne garde d’un nom que ce qu’il peut contenir', async () => {
      await prendre('trois', {
        creeLe: null,
        derniereConnexion: null,
        nom: 'Dupont (SARL) 3',
        prenom: '***',
      });

      expect(await relire('trois')).to.deep.include({
        nom: 'Dupont SARL',
        prenom: NOM_A_COMPLETER,
        creeLe: clock.now(),
        connexionCourante: null,
      });
    });

    it('prend plusieurs milliers de comptes en une fois', async () => {
      const comptes = Array.from({ length: 3_000 }, (_, rang) => unCompte(`masse.${rang}`));

      expect((await reprise().reprendre(comptes)).size).to.equal(3_000);
    });

    it('met à jour qui n’a pas encore activé son compte, adresse comprise, et laisse les autres', async () => {
      const attend = await prendre('attend');
      const active = await prendre('active');
      const change = await prendre('change');
      await database().from('comptes_utilisateurs').where({ id: active.id }).update({ statut: 'ACTIF' });
      await database().from('comptes_utilisateurs').where({ id: change.id }).update({ version: 2 });
      const ecart = { nom: 'Garnier' };

      const suites = await reprise().mettreAJour([
        redit(attend, 'nouvelle', ecart),
        redit(active, 'active', ecart),
        redit(change, 'change', ecart),
      ]);

      expect(suites).to.deep.equal(['MIS_A_JOUR', 'LAISSE', 'LAISSE']);
      expect(await relire('nouvelle')).to.deep.include({ id: attend.id, nom: 'Garnier', version: 1 });
      expect((await relire('active'))?.nom).to.equal('Moreau');
      expect((await relire('change'))?.nom).to.equal('Moreau');
    });

    it('ne prend pas l’adresse d’un autre', async () => {
      const un = await prendre('prise.1');
      await prendre('prise.2');

      expect(await reprise().mettreAJour([redit(un, 'prise.2')])).to.deep.equal(['ADRESSE_PRISE']);
      expect((await relire('prise.1'))?.id).to.equal(un.id);
    });

    it('ne donne qu’une fois l’adresse que deux comptes prennent ensemble', async () => {
      const [un, deux] = [await prendre('ensemble.1'), await prendre('ensemble.2')];

      const suites = await reprise().mettreAJour([redit(deux, 'commune'), redit(un, 'commune')]);

      expect(suites).to.deep.equal(['ADRESSE_PRISE', 'MIS_A_JOUR']);
      expect((await relire('commune'))?.id).to.equal(un.id);
      expect((await relire('ensemble.2'))?.id).to.equal(deux.id);
    });

    it('laisse son adresse à un compte partagé, et écoute qui la nomme', async () => {
      const un = await prendre('partage');

      const suites = await reprise().mettreAJour([
        { ...redit(un, 'partage', { nom: 'Garnier' }), partage: true },
        { ...redit(un, 'partie', { nom: 'Roche' }), partage: true },
      ]);

      expect(suites).to.deep.equal(['MIS_A_JOUR', 'LAISSE']);
      expect(await relire('partage')).to.deep.include({ id: un.id, nom: 'Garnier' });
      expect(await relire('partie')).to.equal(undefined);
    });

    it('retient le dernier de ceux qui disent le même compte', async () => {
      const un = await prendre('deux.fois');
      const suites = await reprise().mettreAJour([
        redit(un, 'deux.fois', { nom: 'Garnier' }),
        redit(un, 'deux.fois', { nom: 'Roche' }),
      ]);

      expect(suites).to.deep.equal(['MIS_A_JOUR', 'MIS_A_JOUR']);
      expect((await relire('deux.fois'))?.nom).to.equal('Roche');
    });

    it('ne touche pas au compte d’un agent du support', async () => {
      const agent = await prendre('support');
      await database().from('comptes_utilisateurs').where({ id: agent.id }).update({ support: true });

      expect(await reprise().mettreAJour([redit(agent, 'eve')])).to.deep.equal(['LAISSE']);
      expect((await relire('support'))?.id).to.equal(agent.id);
    });

    it('dit lesquels ont servi, et ôte les autres', async () => {
      const intact = await prendre('intact');
      const servi = await prendre('servi');
      const parti = { id: 404_404, version: 1 };
      await database().from('comptes_utilisateurs').where({ id: servi.id }).update({ statut: 'ACTIF' });

      expect(await reprise().utilises([intact, servi, parti])).to.have.members([servi.id, parti.id]);

      await reprise().retirer([intact.id, servi.id]);

      expect(await relire('intact')).to.equal(undefined);
      expect(await relire('servi')).to.not.equal(undefined);
    });

    it('dit lesquels ne sont plus là ou ont une autre adresse, sauf ceux qui ont changé depuis', async () => {
      const [intact, altere, change] = [
        await prendre('egal'),
        await prendre('altere'),
        await prendre('modifie'),
      ];
      const attendus = [
        { ...intact, courriel: adresse('egal@export.example') },
        { ...altere, courriel: adresse('autre@export.example') },
        { ...change, version: 7, courriel: adresse('encore@export.example') },
        { id: 404_404, version: 1, courriel: adresse('perdu@export.example') },
      ];

      expect([...(await reprise().comparer(attendus))]).to.have.deep.members([
        [altere.id, 'courriel'],
        [404_404, 'absent'],
      ]);
    });

    it('dit qui est venu depuis', async () => {
      const venu = await prendre('venu');
      const absent = await prendre('absent');
      await database()
        .from('comptes_utilisateurs')
        .where({ id: venu.id })
        .update({ connexion_courante: '2026-12-25T00:00:00.000Z' });

      expect(await reprise().connectesDepuis([venu.id, absent.id], clock.now())).to.deep.equal([venu.id]);
    });

    it('n’invite que ceux dont le compte attend', async () => {
      const attend = await prendre('invite');
      const venu = await prendre('deja.venu');
      await database().from('comptes_utilisateurs').where({ id: venu.id }).update({ statut: 'ACTIF' });

      expect(await reprise().inviter([attend.id, venu.id])).to.equal(1);
      expect(lettres).to.deep.equal(['invite@export.example']);
    });

    it('n’annonce rien', async () => {
      expect(await database().from('platform_evenements').select('id')).to.deep.equal([]);
      expect(await database().from('platform_travaux').select('id')).to.deep.equal([]);
    });
  });
}

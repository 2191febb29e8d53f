import { expect } from 'chai';
import { flux, portsDuFlux } from '../../../../src/modules/flux/fluxTokens.ts';
import { structuresFacade } from '../../../../src/modules/structures/index.ts';
import { TENTATIVES_MAX } from '../../../../src/platform/jobs/delaiAvantReprise.ts';
import { FileMissing } from '../../../../src/platform/files/FileMissing.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { testApp } from '../../../support/testApp.ts';
import { enTarGz, Laboratoire } from '../support/unLaboratoire.ts';

class ProcessusMort extends Error {}

for (const dialect of testDialects) {
  describe(`TraiterFlux, sur ${dialect}`, function () {
    this.timeout(30_000);
    const app = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let labo: Laboratoire;

    before(async function () {
      this.timeout(60_000);
      await app().container.get(structuresFacade).chargerReference();
      labo = await Laboratoire.ouvrir(app());
    });

    const table = (nom: string) => app().container.get(platform.database).from<Record<string, unknown>>(nom);

    const memoires = async (): Promise<number> => (await table('memoires_memoires')).length;

    const etatDe = async (id: number): Promise<string> =>
      (await app().container.get(portsDuFlux.repository).get(id)).donnees.etat;

    const deposer = async (contenu: Buffer | string): Promise<number> => {
      const { numeroFluxDepot } = await labo.deposer(contenu);
      const lu = await app().container.get(portsDuFlux.reader).findParNumero(String(numeroFluxDepot));
      return lu!.flux.id;
    };

    const cinqFactures = (): Promise<Buffer> =>
      enTarGz(Object.fromEntries([1, 2, 3, 4, 5].map((rang) => [`${rang}.xml`, labo.facture()])));

    it('arrêté au milieu, reprend où il en était, sans mémoire en double', async () => {
      const traiter = app().container.get(flux.traiter);
      const id = await deposer(await cinqFactures());
      const avant = await memoires();
      let vus = 0;
      const arret = {
        aborted: true,
        throwIfAborted: () => {
          vus += 1;
          if (vus === 4) throw new ProcessusMort();
        },
      };
      await rejection(traiter.execute(id, arret), ProcessusMort);
      expect(await memoires()).to.equal(avant + 3);
      expect(await etatDe(id)).to.equal('IN_EN_COURS_TRAITEMENT_CPP');

      await traiter.execute(id);

      expect(await memoires()).to.equal(avant + 5);
      expect(await etatDe(id)).to.equal('IN_INTEGRE');
    });

    it('ne dépose rien de nouveau, même quand tout ce qu’il avait noté est perdu', async () => {
      const traiter = app().container.get(flux.traiter);
      const id = await deposer(await cinqFactures());
      await traiter.execute(id);
      const avant = await memoires();
      await table('flux_demandes').where({ flux_id: id }).delete();
      await table('flux_depots').where({ id }).update({ etat: 'IN_EN_COURS_TRAITEMENT_CPP' });

      await traiter.execute(id);

      expect(await memoires()).to.equal(avant);
      expect(await etatDe(id)).to.equal('IN_INTEGRE');
      expect(await table('flux_demandes').where({ flux_id: id })).to.have.length(5);
    });

    it('par deux processus à la fois, dépose chaque facture une fois', async () => {
      const traiter = app().container.get(flux.traiter);
      const id = await deposer(await cinqFactures());
      const avant = await memoires();

      const issues = await Promise.allSettled([1, 2, 3].map(() => traiter.execute(id)));

      expect(issues.some(({ status }) => status === 'fulfilled')).to.equal(true);
      expect(await memoires()).to.equal(avant + 5);
      expect(await etatDe(id)).to.equal('IN_INTEGRE');
    });

    it('interrompu par une faute de chez nous, le dit, puis reprend de lui-même', async () => {
      const id = await deposer(labo.facture());
      const [{ sha256 }] = (await table('flux_depots').where({ id })) as [{ sha256: string }];
      await table('flux_depots')
        .where({ id })
        .update({ sha256: 'f'.repeat(64) });
      await rejection(app().container.get(flux.traiter).execute(id), FileMissing);
      expect(await etatDe(id)).to.equal('IN_INCIDENTE');

      await table('flux_depots').where({ id }).update({ sha256 });
      await app().drain();

      expect(await etatDe(id)).to.equal('IN_INTEGRE');
    });

    it('déposé de nouveau quand une partie était refusée, ne dépose pas deux fois ce qui est intégré', async () => {
      const archive = await enTarGz({
        'bonne.xml': labo.facture(),
        'autre.xml': labo.facture({ fournisseur: '73282932000074' }),
      });
      const premier = await deposer(archive);
      await app().drain();
      expect(await etatDe(premier)).to.equal('IN_INTEGRE_PARTIEL');
      const avant = await memoires();

      const second = await deposer(archive);
      expect(second).not.to.equal(premier);
      await app().drain();

      expect(await etatDe(second)).to.equal('IN_INTEGRE_PARTIEL');
      expect(await memoires()).to.equal(avant);
      const memoireDe = (fluxId: number) =>
        table('flux_demandes').where({ flux_id: fluxId }).orderBy('rang').select('memoire_id');
      expect(await memoireDe(second)).to.deep.equal(await memoireDe(premier));
    });

    it('abandonné après trop d’essais, dit l’incident et laisse déposer le reste', async () => {
      const archive = await cinqFactures();
      const id = await deposer(archive);
      const avant = await memoires();
      const arret = { aborted: false, throwIfAborted: () => void 0 };
      let vus = 0;
      const panne = () => {
        vus += 1;
        if (vus === 3) throw new ProcessusMort();
      };
      await rejection(
        app()
          .container.get(flux.traiter)
          .execute(id, { ...arret, throwIfAborted: panne }),
        ProcessusMort,
      );
      const enFile = () => table('platform_travaux').where({ nature: 'flux.traiter' });
      expect(await enFile()).to.have.length(1);
      const [{ sha256 }] = (await table('flux_depots').where({ id })) as [{ sha256: string }];
      await table('flux_depots')
        .where({ id })
        .update({ sha256: 'f'.repeat(64) });
      await enFile().update({ tentatives: TENTATIVES_MAX - 1 });
      await app().drain();

      expect(await enFile()).to.have.length(0);
      expect(await etatDe(id)).to.equal('IN_INTEGRE_PARTIEL');
      const { donnees } = await app().container.get(portsDuFlux.repository).get(id);
      expect(donnees.erreurs.map(({ code }) => code)).to.deep.equal(['incident']);
      await table('flux_depots').where({ id }).update({ sha256 });
      const second = await deposer(archive);
      await app().drain();
      expect(await etatDe(second)).to.equal('IN_INTEGRE');
      expect(await memoires()).to.equal(avant + 5);
    });

    it('dit les cinquante premières erreurs d’une demande, et combien il y en a d’autres', async () => {
      const vide = '<cac:InvoiceLine></cac:InvoiceLine>';
      const id = await deposer(labo.facture().replace('</Invoice>', `${vide.repeat(3_000)}</Invoice>`));
      await app().drain();

      const [row] = (await table('flux_demandes').where({ flux_id: id })) as [{ erreurs: string }];
      const erreurs = JSON.parse(row.erreurs) as readonly { code: string; params: { nombre?: number } }[];
      expect(erreurs).to.have.length(51);
      expect(erreurs.at(-1)?.code).to.equal('autres-erreurs');
      expect(erreurs.at(-1)?.params.nombre).to.be.within(1_000, 9_000);
    });
  });
}

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import type { MemoiresRepris } from '../../../../src/modules/reprise/application/ports/MemoiresRepris.ts';
import type { OpenedDatabase } from '../../../../src/platform/knex/openDatabase.ts';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { photographie } from '../support/photographie.ts';
import { codesDe } from '../support/codesDe.ts';
import { SANS_SUIVI, unChantier } from '../support/unChantier.ts';
import { memoiresDont } from '../support/memoiresDont.ts';
import { unExport } from '../support/unExport.ts';

const LE_TEMPS_DE_LA_SUIVANTE_MS = 300;

class Coupure extends Error {}

/** The database goes away at its n-th query, then answers nothing until the process is over. */
const coupeeApres = (opened: OpenedDatabase, requetes: number): OpenedDatabase => {
  let reste = requetes;
  const database = new Proxy(opened.database, {
    get: (cible, nom) => {
      const valeur: unknown = Reflect.get(cible, nom, cible);
      if (typeof valeur !== 'function') return valeur;
      const methode = valeur.bind(cible) as (...arguments_: unknown[]) => unknown;
      if (nom !== 'query' && nom !== 'from') return methode;
      return (...arguments_: unknown[]) => {
        reste -= 1;
        if (reste < 0) throw new Coupure();
        return methode(...arguments_);
      };
    },
  });
  return { ...opened, database };
};

const leMonde = (oublier: readonly string[] = []): string => {
  const monde = unExport();
  for (let n = 1; n <= 4; n += 1) {
    monde.fournisseur(n).utilisateur(10 + n, n, { role: 'UTILISATEUR' });
    for (let m = 0; m < 3; m += 1) monde.memoire(10 * n + m, m === 0 ? n : 10 + n, n);
    monde.piece(`P${n}`, `attestation ${n}`, { memoire_id: `M${10 * n}` });
  }
  return monde
    .ajouter('mandats', { id: 'D1', mandant_id: 'F1', mandataire_id: 'F2', piece_id: 'Q1' })
    .piece('Q1', 'mandat', { fournisseur_id: 'F1' })
    .piece('Q2', 'kbis', { fournisseur_id: 'F2' })
    .ecrire(oublier);
};

for (const dialect of testDialects) {
  describe(`Reprise après un arrêt sur ${dialect}`, function () {
    this.timeout(120_000);
    const temoin = freshOpenedDatabase(dialect);
    let attendu: Awaited<ReturnType<typeof photographie>>;
    let chemin: string;

    before(async () => {
      chemin = leMonde();
      await (await unChantier(temoin())).prendre(chemin);
      attendu = await photographie(temoin().database);
    });

    /** Each run is stopped a little further than the one before: all points are met, in one database. */
    describe('de la base, de plus en plus loin', () => {
      const opened = freshOpenedDatabase(dialect);

      it('finit dans le même état que sans arrêt', async () => {
        let coupures = 0;
        for (let requetes = 3; ; requetes += 3) {
          const chantier = await unChantier(coupeeApres(opened(), requetes), (memoires) => memoires, 3);
          const issue = await chantier.prendre(chemin).then(
            () => 'finie' as const,
            (error: unknown) => error,
          );
          if (issue === 'finie') break;
          if (!(issue instanceof Coupure)) throw issue;
          coupures += 1;
        }

        expect(coupures).to.be.greaterThan(5);
        expect(await photographie(opened().database)).to.deep.equal(attendu);
      });
    });

    describe('au milieu des mémoires', () => {
      const opened = freshOpenedDatabase(dialect);

      it('rien de la tranche n’est gardé, puis tout l’est, dans le même lot', async () => {
        const enPanne = (memoires: MemoiresRepris): MemoiresRepris =>
          memoiresDont(memoires, {
            reprendre: async (sources, tranche) => {
              await memoires.reprendre(sources, tranche);
              throw new Coupure();
            },
          });
        await rejection((await unChantier(opened(), enPanne)).prendre(chemin), Coupure);
        const { memoires, comptes } = await photographie(opened().database);
        expect(memoires).to.deep.equal([]);
        expect(comptes).to.deep.equal(attendu.comptes);

        await (await unChantier(opened())).prendre(chemin);

        expect(await photographie(opened().database)).to.deep.equal(attendu);
        expect(await opened().database.from('reprise_lots').select('phase')).to.deep.equal([
          { phase: 'TERMINE' },
        ]);
      });
    });

    describe('dans une tranche, pendant que la suivante se prend aussi', () => {
      const opened = freshOpenedDatabase(dialect);

      it('rien n’est gardé de ce qui la suit, puis tout l’est', async () => {
        const enPanne = (memoires: MemoiresRepris): MemoiresRepris =>
          memoiresDont(memoires, {
            reprendre: async (sources, tranche) => {
              const reprise = await memoires.reprendre(sources, tranche);
              if (tranche !== 1) return reprise;
              await delay(LE_TEMPS_DE_LA_SUIVANTE_MS);
              throw new Coupure();
            },
          });
        await rejection((await unChantier(opened(), enPanne, 3)).prendre(chemin), Coupure);
        const { memoires } = await photographie(opened().database);
        expect(memoires).to.have.lengthOf(3);
        expect(await opened().database.from('reprise_lots').select('tranche_memoires')).to.deep.equal([
          { tranche_memoires: 0 },
        ]);

        await (await unChantier(opened(), undefined, 3)).prendre(chemin);

        expect(await photographie(opened().database)).to.deep.equal(attendu);
      });
    });

    describe('pendant la lecture', () => {
      const opened = freshOpenedDatabase(dialect);

      it('ne relit pas les fichiers reçus en entier', async () => {
        const chantier = await unChantier(opened());
        const lus: string[] = [];
        const suivi = (arret: string) => ({
          ...SANS_SUIVI,
          commencer: (phase: string) => {
            if (phase === arret) throw new Coupure();
            if (phase.startsWith('lecture de ')) lus.push(phase.slice('lecture de '.length));
          },
        });
        const importer = (arret: string) =>
          chantier.importer.execute({ chemin, aBlanc: false, rapport: 'rapport.csv', suivi: suivi(arret) });
        await rejection(importer('lecture de lignes.csv'), Coupure);
        expect(lus.splice(0)).to.include.members(['fournisseurs.csv', 'memoires.csv']);

        await importer('');

        expect(lus).to.deep.equal(['lignes.csv', 'etats.csv', 'pieces.csv']);
        expect(await photographie(opened().database)).to.deep.equal(attendu);
      });
    });

    describe('avec des pièces qui manquaient, et que l’on a remises', () => {
      const opened = freshOpenedDatabase(dialect);

      it('les reprend, et ne les dit plus manquantes', async () => {
        const incomplet = leMonde(['pieces/P1.txt', 'pieces/Q1.txt', 'pieces/Q2.txt']);
        const coupe = await unChantier(opened(), (memoires) =>
          memoiresDont(memoires, { reprendre: () => Promise.reject(new Coupure()) }),
        );
        await rejection(coupe.prendre(incomplet), Coupure);
        for (const piece of ['P1', 'Q1', 'Q2'])
          copyFileSync(join(chemin, `pieces/${piece}.txt`), join(incomplet, `pieces/${piece}.txt`));
        const chantier = await unChantier(opened());

        await chantier.prendre(incomplet);

        expect(codesDe(chantier)).to.deep.equal([]);
        expect(await photographie(opened().database)).to.deep.equal(attendu);
      });
    });

    describe('finie, puis faite de nouveau', () => {
      const opened = freshOpenedDatabase(dialect);

      it('ne touche plus aux index ni aux mesures des tables', async () => {
        let fois = 0;
        const compter = (memoires: MemoiresRepris): MemoiresRepris =>
          memoiresDont(memoires, {
            terminer: () => {
              fois += 1;
              return memoires.terminer();
            },
          });
        const chantier = await unChantier(opened(), compter);
        await chantier.prendre(chemin);
        expect(fois).to.equal(1);

        await chantier.prendre(chemin);

        expect(fois).to.equal(1);
      });
    });

    describe('dont le quai est perdu', () => {
      const opened = freshOpenedDatabase(dialect);

      it('reprend de zéro sans rien doubler', async () => {
        const arret = (memoires: MemoiresRepris): MemoiresRepris =>
          memoiresDont(memoires, {
            terminer: () => Promise.reject(new Coupure()),
          });
        await rejection((await unChantier(opened(), arret)).prendre(chemin), Coupure);
        const tables = dialect === 'postgres' ? 'reprise_quai_etapes' : 'quai.etapes';
        await opened().database.query({ name: 'test.perdre-le-quai', text: `DELETE FROM ${tables}` });

        await (await unChantier(opened())).prendre(chemin);

        expect(await photographie(opened().database)).to.deep.equal(attendu);
      });
    });
  });
}

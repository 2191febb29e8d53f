import { expect } from 'chai';
import { ErreurFonctionnelle } from '../../../src/platform/api/ErreurFonctionnelle.ts';
import { ReponsesGardees } from '../../../src/platform/api/ReponsesGardees.ts';
import { AesSecretBox } from '../../../src/platform/secrets/AesSecretBox.ts';
import { dansUneTransaction } from '../../support/dansUneTransaction.ts';
import { FixedClock } from '../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';
import { rejection } from '../../support/rejection.ts';

const HEURE = 60 * 60 * 1_000;
const demande = { applicationId: 1, cle: 'depot-42', route: '/cpro/memoires/v1/soumettre', corps: { a: 1 } };

for (const dialect of testDialects) {
  describe(`ReponsesGardees sur ${dialect}`, () => {
    const db = freshDatabase(dialect);
    const clock = new FixedClock();
    let ecrits = 0;

    beforeEach(async () => {
      ecrits = 0;
      await db().from('platform_reponses').delete();
    });

    const reponses = () => new ReponsesGardees(db(), clock, new AesSecretBox(db(), undefined));
    const ecrire = () => Promise.resolve(() => Promise.resolve({ numero: ++ecrits }));

    it('n’écrit qu’une fois, cinquante appels ensemble, et rend à tous la même réponse', async () => {
      const rendues = await Promise.all(
        Array.from({ length: 50 }, () => reponses().uneFois(demande, ecrire)),
      );

      expect(ecrits).to.equal(1);
      expect(rendues).to.eql(rendues.map(() => ({ numero: 1 })));
    });

    it('ne garde rien de ce qui a été refusé', async () => {
      await rejection(
        reponses().uneFois(demande, () => Promise.resolve(() => Promise.reject(new RangeError('refus')))),
        RangeError,
      );

      expect(await reponses().uneFois(demande, ecrire)).to.eql({ numero: 1 });
    });

    it('ne garde la réponse que scellée : elle peut porter un secret', async () => {
      const secret = () => Promise.resolve(() => Promise.resolve({ secret: 'whsec_abc' }));
      await reponses().uneFois(demande, secret);

      const [row] = await db().from<{ reponse: string }>('platform_reponses').select('reponse');
      expect(row?.reponse).to.match(/^v1:/).and.not.include('whsec_abc');
      expect(await reponses().uneFois(demande, ecrire)).to.eql({ secret: 'whsec_abc' });
    });

    it('refuse une clé qui a servi pour un autre corps ou un autre service', async () => {
      await reponses().uneFois(demande, ecrire);

      for (const autre of [{ corps: { a: 2 } }, { route: '/cpro/memoires/v1/completer' }]) {
        await rejection(reponses().uneFois({ ...demande, ...autre }, ecrire), ErreurFonctionnelle);
      }
      expect(ecrits).to.equal(1);
    });

    it('laisse la même clé à une autre application', async () => {
      await reponses().uneFois(demande, ecrire);

      expect(await reponses().uneFois({ ...demande, applicationId: 2 }, ecrire)).to.eql({ numero: 2 });
    });

    it('l’oublie après vingt-quatre heures, pas avant', async () => {
      const debut = clock.now();
      await reponses().uneFois(demande, ecrire);
      clock.advance(24 * HEURE - 1_000);
      await reponses().uneFois(demande, ecrire);
      expect(ecrits).to.equal(1);
      clock.advance(2_000);
      await reponses().uneFois(demande, ecrire);

      expect(ecrits).to.equal(2);
      clock.set(debut);
    });

    it('prépare hors de toute transaction, et plus du tout quand la réponse est gardée', async () => {
      let prepares = 0;
      const preparer = () => {
        prepares += 1;
        expect(dansUneTransaction(db())).to.equal(false);
        return Promise.resolve(() => {
          expect(dansUneTransaction(db())).to.equal(true);
          return Promise.resolve({ numero: ++ecrits });
        });
      };
      for (let n = 0; n < 3; n += 1) await reponses().uneFois(demande, preparer);

      expect([prepares, ecrits]).to.eql([1, 1]);
    });

    it('fait attendre la même clé sans tenir de connexion : les autres passent', async () => {
      const gardees = reponses();
      let finir = () => {};
      const lente = new Promise<void>((resolve) => (finir = resolve));
      const preparer = async () => {
        await lente;
        return ecrire();
      };
      const vingt = Promise.all(Array.from({ length: 20 }, () => gardees.uneFois(demande, preparer)));

      expect(await gardees.uneFois({ ...demande, cle: 'autre' }, ecrire)).to.eql({ numero: 1 });
      finir();
      expect(await vingt).to.eql(Array.from({ length: 20 }, () => ({ numero: 2 })));
    });

    it('laisse essayer le suivant quand le premier est refusé', async () => {
      const gardees = reponses();
      const refusee = gardees.uneFois(demande, () => Promise.reject(new RangeError('refus')));
      const suivante = gardees.uneFois(demande, ecrire);

      await rejection(refusee, RangeError);
      expect(await suivante).to.eql({ numero: 1 });
    });

    it('refuse une clé vide, trop longue ou accentuée', async () => {
      for (const cle of ['', 'a b', 'é', 'x'.repeat(201)]) {
        await rejection(reponses().uneFois({ ...demande, cle }, ecrire), ErreurFonctionnelle);
      }
    });
  });
}

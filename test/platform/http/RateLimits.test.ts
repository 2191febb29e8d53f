import { expect } from 'chai';
import { HttpRefusal } from '../../../src/platform/http/HttpRefusal.ts';
import { RateLimits } from '../../../src/platform/http/RateLimits.ts';
import { FixedClock } from '../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';
import { rejection } from '../../support/rejection.ts';

for (const dialect of testDialects) {
  describe(`RateLimits sur ${dialect}`, () => {
    const db = freshDatabase(dialect);
    const clock = new FixedClock();
    const limites = () => new RateLimits(db(), clock);

    it('laisse passer le budget, à deux processus ensemble, et rien de plus', async () => {
      const [un, deux] = [limites(), limites()];
      const limite = { nom: 'essai', points: 5, dureeSecondes: 60 };
      const issues = await Promise.allSettled(
        Array.from({ length: 12 }, (_, rang) => (rang % 2 ? un : deux).spend(limite, 'camille')),
      );

      expect(issues.filter(({ status }) => status === 'fulfilled')).to.have.lengthOf(5);
    });

    it('compte à part chaque clé et chaque budget', async () => {
      const compteur = limites();
      await compteur.spend({ nom: 'a', points: 1, dureeSecondes: 60 }, 'x');
      await compteur.spend({ nom: 'a', points: 1, dureeSecondes: 60 }, 'y');
      await compteur.spend({ nom: 'b', points: 1, dureeSecondes: 60 }, 'x');

      const refus = await rejection(
        compteur.spend({ nom: 'a', points: 1, dureeSecondes: 60 }, 'x'),
        HttpRefusal,
      );
      expect(refus.status).to.equal(429);
      expect(refus.retryAfterSeconds).to.be.within(1, 60);
    });

    it('rend ce qu’une réussite n’aurait pas dû coûter, jamais plus que le budget', async () => {
      const compteur = limites();
      const limite = { nom: 'rendu', points: 2, dureeSecondes: 60 };
      await compteur.spend(limite, 'x');
      await compteur.giveBack(limite, 'x');
      await compteur.giveBack(limite, 'x');
      await compteur.spend(limite, 'x');
      await compteur.spend(limite, 'x');
      await rejection(compteur.spend(limite, 'x'), HttpRefusal);
    });

    it('compte les tentatives sans gêner les transactions qui courent', async () => {
      const compteur = limites();
      const limite = { nom: 'melee', points: 1_000, dureeSecondes: 60 };
      await Promise.all(
        Array.from({ length: 40 }, (_, rang) =>
          rang % 2
            ? compteur.spend(limite, 'x')
            : db().run(() =>
                db()
                  .from('platform_secrets')
                  .insert({ nom: `melee ${rang}`, valeur: 'x' }),
              ),
        ),
      );

      const [{ points } = { points: 0 }] = await db().query<{ points: number }>(
        { name: 'test.points', text: 'SELECT points FROM platform_limites WHERE key = ?' },
        ['melee:x'],
      );
      expect(points).to.equal(20);
    });

    it('rend le budget quand le temps est passé', async () => {
      const compteur = limites();
      const limite = { nom: 'court', points: 1, dureeSecondes: 1 };
      await compteur.spend(limite, 'x');
      await rejection(compteur.spend(limite, 'x'), HttpRefusal);
      clock.advance(1_000);
      await compteur.spend(limite, 'x');
    });
  });
}

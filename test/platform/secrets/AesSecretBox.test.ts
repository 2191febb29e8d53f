import { expect } from 'chai';
import { AesSecretBox } from '../../../src/platform/secrets/AesSecretBox.ts';
import { SecretUnreadable } from '../../../src/platform/secrets/SecretUnreadable.ts';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';
import { rejection } from '../../support/rejection.ts';

const CLE = 'une clé de configuration assez longue';

for (const dialect of testDialects) {
  describe(`AesSecretBox sur ${dialect}`, () => {
    const database = freshDatabase(dialect);
    const coffre = (cle?: string): AesSecretBox => new AesSecretBox(database(), cle);

    it('rouvre ce qu’un autre processus a scellé, et ne scelle jamais deux fois pareil', async () => {
      const scelle = await coffre().seal('secret é', 'pour a');

      expect(scelle).not.to.include('secret');
      expect(await coffre().open(scelle, 'pour a')).to.equal('secret é');
      expect(await coffre().seal('secret é', 'pour a')).not.to.equal(scelle);
    });

    it('ne s’ouvre ni pour un autre usage, ni altéré, ni sans sa clé', async () => {
      const scelle = await coffre(CLE).seal('secret', 'pour a');
      const debut = scelle.slice(0, -2);
      const fin = scelle.slice(-2);

      await rejection(coffre(CLE).open(scelle, 'pour b'), SecretUnreadable);
      await rejection(coffre(CLE).open(`${debut}${fin === 'AA' ? 'BB' : 'AA'}`, 'pour a'), SecretUnreadable);
      await rejection(coffre().open(scelle, 'pour a'), SecretUnreadable);
      const [version = '', cle = '', iv = '', sceau = '', contenu = ''] = scelle.split(':');
      const court = Buffer.from(sceau, 'base64url').subarray(0, 4).toString('base64url');
      await rejection(
        coffre(CLE).open([version, cle, iv, court, contenu].join(':'), 'pour a'),
        SecretUnreadable,
      );
      await rejection(coffre(CLE).open('n’importe quoi', 'pour a'), SecretUnreadable);
    });

    it('relit sous une clé de configuration ce qui le fut sous la clé gardée', async () => {
      const scelle = await coffre().seal('secret', 'pour a');

      expect(await coffre(CLE).open(scelle, 'pour a')).to.equal('secret');
    });

    it('ne retient pas une clé dont la transaction est reprise', async () => {
      await database().from('platform_secrets').where({ nom: 'chiffrement' }).delete();
      const un = coffre();
      await rejection(
        database().run(async () => {
          await un.seal('perdu', 'pour a');
          throw new Error('repris');
        }),
        Error,
      );

      const scelle = await un.seal('gardé', 'pour a');
      expect(await coffre().open(scelle, 'pour a')).to.equal('gardé');
    });
  });
}

import { expect } from 'chai';
import { LiensDeDesabonnementScelles } from '../../../../../src/modules/comptes/adapters/securite/LiensDeDesabonnementScelles.ts';
import { LienDeDesabonnementInvalide } from '../../../../../src/modules/comptes/domain/notifications/erreurs.ts';
import { AesSecretBox } from '../../../../../src/platform/secrets/AesSecretBox.ts';
import { freshDatabase } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';

describe('LiensDeDesabonnementScelles', () => {
  const db = freshDatabase('sqlite');

  it('rend ce qui fut scellé, et lui seul', async () => {
    const boite = new AesSecretBox(db(), 'une clé de trente-deux caractères au moins');
    const liens = new LiensDeDesabonnementScelles(boite);
    const jeton = await liens.sceller({ utilisateurId: 12, synthese: 'QUOTIDIEN' });

    expect(await liens.lire(jeton)).to.deep.equal({ utilisateurId: 12, synthese: 'QUOTIDIEN' });
    const faux = [
      '',
      'x',
      jeton.slice(0, -2),
      await boite.seal('{"utilisateurId":12,"synthese":"QUOTIDIEN"}', 'autre'),
    ];
    for (const un of faux) await rejection(liens.lire(un), LienDeDesabonnementInvalide);
  });
});

import { expect } from 'chai';
import type { Courriel } from '../../../../../src/kernel/domain/Courriel.ts';
import { KnexIdentiteExterneRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexIdentiteExterneRepository.ts';
import { KnexUtilisateurRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurRepository.ts';
import type { IdentiteExterneRepository } from '../../../../../src/modules/comptes/application/identite/ports/IdentiteExterneRepository.ts';
import type { IdentiteExterne } from '../../../../../src/modules/comptes/domain/identite/IdentiteExterne.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryIdentiteExterneRepository } from '../../support/InMemoryIdentiteExterneRepository.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';

const LE = new Date('2026-03-02T09:00:00.250Z');

const contract = (identites: () => IdentiteExterneRepository, unCompte: () => Promise<number>): void => {
  const uneIdentite = async (ecart: Partial<IdentiteExterne> = {}): Promise<IdentiteExterne> => ({
    fournisseur: 'FRANCECONNECT',
    sub: `sub-${nextId()}`,
    utilisateurId: ecart.utilisateurId ?? (await unCompte()),
    courriel: 'zoe.martin@exemple.fr' as Courriel,
    lieeLe: LE,
    vueLe: null,
    ...ecart,
  });

  it('rend l’identité telle qu’elle a été gardée, par son numéro et par le compte', async () => {
    const franceConnect = await uneIdentite();
    const proConnect = await uneIdentite({
      fournisseur: 'PROCONNECT',
      utilisateurId: franceConnect.utilisateurId,
      vueLe: LE,
    });
    for (const identite of [proConnect, franceConnect])
      expect(await identites().add(identite)).to.equal(true);

    expect(await identites().find('FRANCECONNECT', franceConnect.sub)).to.deep.equal(franceConnect);
    expect(await identites().deUtilisateur(franceConnect.utilisateurId)).to.deep.equal([
      franceConnect,
      proConnect,
    ]);
  });

  it('ne confond pas les fournisseurs, et ne trouve pas ce qui n’est pas là', async () => {
    const { sub } = await uneIdentite();
    await identites().add(await uneIdentite({ sub }));

    expect(await identites().find('PROCONNECT', sub)).to.equal(undefined);
    expect(await identites().deUtilisateur(await unCompte())).to.deep.equal([]);
  });

  it('ne donne pas une identité à deux comptes, ni deux du même fournisseur à un compte', async () => {
    const gardee = await uneIdentite();
    await identites().add(gardee);

    expect(await identites().add(await uneIdentite({ sub: gardee.sub }))).to.equal(false);
    expect(await identites().add(await uneIdentite({ utilisateurId: gardee.utilisateurId }))).to.equal(false);
    expect(await identites().find('FRANCECONNECT', gardee.sub)).to.deep.equal(gardee);
  });

  it('ne garde qu’une des liaisons demandées ensemble', async () => {
    const { sub } = await uneIdentite();
    const demandes = await Promise.all(Array.from({ length: 5 }, () => uneIdentite({ sub })));

    const gardees = await Promise.all(demandes.map((identite) => identites().add(identite)));
    expect(gardees.filter(Boolean)).to.have.lengthOf(1);
  });

  it('note la dernière visite', async () => {
    const { fournisseur, sub } = await uneIdentite();
    await identites().add(await uneIdentite({ sub }));
    const visite = new Date(LE.getTime() + 1_000);
    await identites().noterVisite(fournisseur, sub, visite);

    expect((await identites().find(fournisseur, sub))?.vueLe).to.deep.equal(visite);
  });

  it('se retire une fois', async () => {
    const { utilisateurId, fournisseur, sub } = await uneIdentite();
    await identites().add(await uneIdentite({ utilisateurId, sub }));

    expect(await identites().retirer(utilisateurId, 'PROCONNECT')).to.equal(false);
    const retraits = [
      await identites().retirer(utilisateurId, fournisseur),
      await identites().retirer(utilisateurId, fournisseur),
    ];
    expect(retraits).to.deep.equal([true, false]);
    expect(await identites().find(fournisseur, sub)).to.equal(undefined);
  });
};

describe('IdentiteExterneRepository', () => {
  describe('in memory', () => {
    const identites = new InMemoryIdentiteExterneRepository();
    contract(
      () => identites,
      async () => nextId(),
    );
  });

  for (const dialect of testDialects) {
    describe(`knex on ${dialect}`, () => {
      const db = freshDatabase(dialect);
      contract(
        () => new KnexIdentiteExterneRepository(db()),
        async () => {
          const utilisateur = unUtilisateur().build();
          await new KnexUtilisateurRepository(db()).add(utilisateur);
          return utilisateur.etat.id;
        },
      );
    });
  }
});

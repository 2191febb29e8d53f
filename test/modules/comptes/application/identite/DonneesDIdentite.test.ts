import { expect } from 'chai';
import type { Courriel } from '../../../../../src/kernel/domain/Courriel.ts';
import { DonneesDIdentite } from '../../../../../src/modules/comptes/application/identite/DonneesDIdentite.ts';
import { InMemoryIdentiteExterneRepository } from '../../support/InMemoryIdentiteExterneRepository.ts';
import { acteurDe } from '../../support/unBancDEssai.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';

describe('DonneesDIdentite', () => {
  it('rend à la personne ses identités, et aucune autre', async () => {
    const identites = new InMemoryIdentiteExterneRepository();
    const [zoe, paul, lea] = [unUtilisateur(), unUtilisateur(), unUtilisateur()].map((un) => un.build().etat);
    const lire = async (etat = zoe) => {
      const fichiers = [];
      for await (const fichier of new DonneesDIdentite(identites).exporter(acteurDe(etat!)))
        fichiers.push(fichier);
      return fichiers;
    };
    const lieeLe = new Date('2026-03-02T09:00:00.000Z');
    const commun = {
      fournisseur: 'FRANCECONNECT',
      courriel: 'x@exemple.fr' as Courriel,
      lieeLe,
      vueLe: null,
    } as const;
    await identites.add({ ...commun, sub: 'sub-zoe', utilisateurId: zoe!.id });
    await identites.add({ ...commun, sub: 'sub-paul', utilisateurId: paul!.id });

    expect(await lire()).to.deep.equal([{ chemin: 'identites.json', json: [{ ...commun, sub: 'sub-zoe' }] }]);
    expect(await lire(lea)).to.deep.equal([]);
  });
});
